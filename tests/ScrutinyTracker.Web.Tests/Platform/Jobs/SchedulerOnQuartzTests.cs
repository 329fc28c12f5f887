using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Jobs;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

public sealed class SchedulerOnQuartzTests : SchedulerContract
{
    [Theory]
    [InlineData("2019-03-31T05:59:59.5")]
    [InlineData("2019-10-27T06:59:59.5")]
    public async Task Start_AtSevenInLondonOnTheDayTheClocksChange_RunsTheJob(string start)
    {
        var runner = new RecordingRunner();
        await using var scheduler = On(runner, new TickingClock(Utc(start)));

        await scheduler.StartAsync([new ScheduledJob("at-seven", typeof(object), "0 7 * * *", "Testing")], default);

        Assert.Equal(("at-seven", null), await runner.NextStartAsync(TimeSpan.FromSeconds(60)));
        await scheduler.StopAsync(default);
    }

    protected override IJobScheduler On(IJobRunner runner) => On(runner, new TickingClock(Utc("2019-03-01T09:00:00")));

    protected override async Task<DateTime?> NextRunAsync(ScheduledJob job, DateTime afterUtc)
    {
        await using var scheduler = On(new RecordingRunner(), new TickingClock(afterUtc));
        await scheduler.StartAsync([job], default);
        return await scheduler.NextRunUtcAsync(job.Id, default);
    }

    private static SchedulerOnQuartz On(IJobRunner runner, TimeProvider clock) => new(runner, clock, NullLoggerFactory.Instance);
}
