using System.Globalization;
using ScrutinyTracker.Web.Jobs;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

/// <summary>What the tracker relies on, whichever scheduler is built in.</summary>
public abstract class SchedulerContract
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    protected abstract IJobScheduler On(IJobRunner runner);

    /// <summary>The first run after an instant, as the scheduler itself reckons it.</summary>
    protected abstract Task<DateTime?> NextRunAsync(ScheduledJob job, DateTime afterUtc);

    [Theory]
    // Spring: at 01:00 UTC on 31 March 2019 London's clocks went from 01:00 to 02:00.
    [InlineData("0 7 * * *", "2019-03-30T06:59:59", "2019-03-30T07:00:00")]
    [InlineData("0 7 * * *", "2019-03-30T07:00:01", "2019-03-31T06:00:00")]
    [InlineData("30 1 * * *", "2019-03-30T12:00:00", "2019-03-31T01:00:00")]
    [InlineData("*/30 * * * *", "2019-03-31T00:30:01", "2019-03-31T01:00:00")]
    [InlineData("*/30 7-18 * * *", "2019-03-30T18:30:01", "2019-03-31T06:00:00")]
    // Autumn: at 01:00 UTC on 27 October 2019 they went from 02:00 back to 01:00.
    [InlineData("0 7 * * *", "2019-10-26T06:00:01", "2019-10-27T07:00:00")]
    [InlineData("30 1 * * *", "2019-10-26T12:00:00", "2019-10-27T00:30:00")]
    [InlineData("30 1 * * *", "2019-10-27T00:30:01", "2019-10-28T01:30:00")]
    [InlineData("*/30 * * * *", "2019-10-27T00:30:01", "2019-10-27T01:00:00")]
    [InlineData("* * * * *", "2019-10-27T01:59:01", "2019-10-27T02:00:00")]
    // Sunday is 0; a weekday is a weekday; the last day of a month.
    [InlineData("0 7 * * 0", "2019-03-04T08:00:00", "2019-03-10T07:00:00")]
    [InlineData("0 7 * * 1-5", "2019-03-01T08:00:00", "2019-03-04T07:00:00")]
    [InlineData("0 7 * * MON-FRI", "2019-03-29T08:00:00", "2019-04-01T06:00:00")]
    [InlineData("0 7 1 * *", "2019-03-01T08:00:00", "2019-04-01T06:00:00")]
    public async Task NextRun_OnACron_IsLondonTime(string cron, string after, string expected)
    {
        var job = new ScheduledJob("a-job", typeof(object), cron, "Testing");

        var next = await NextRunAsync(job, Utc(after));

        Assert.Equal(Utc(expected), next);
    }

    [Fact]
    public async Task NextRun_OfADisabledJob_IsNull()
    {
        await using var running = await StartAsync(new RecordingRunner(), Yearly with { Enabled = false });

        Assert.Null(await running.Scheduler.NextRunUtcAsync(Yearly.Id, default));
    }

    [Fact]
    public async Task RunNow_OfADisabledJob_RunsItForWhoAsked()
    {
        var runner = new RecordingRunner();
        await using var running = await StartAsync(runner, Yearly with { Enabled = false });

        await running.Scheduler.RunNowAsync(Yearly.Id, 7, default);

        Assert.Equal((Yearly.Id, 7), await runner.NextStartAsync(Patience));
    }

    [Fact]
    public async Task RunNow_BeforeTheStart_IsRefused()
    {
        var scheduler = On(new RecordingRunner());

        await Assert.ThrowsAsync<InvalidOperationException>(() => scheduler.RunNowAsync(Yearly.Id, null, default));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RunNow_AfterARunThatFailed_RunsAgain(bool runnerThrows)
    {
        var runner = new RecordingRunner { Fails = true, Throws = runnerThrows };
        await using var running = await StartAsync(runner, Yearly);

        await running.Scheduler.RunNowAsync(Yearly.Id, 1, default);
        await runner.NextStartAsync(Patience);
        await running.Scheduler.RunNowAsync(Yearly.Id, 2, default);

        Assert.Equal((Yearly.Id, 2), await runner.NextStartAsync(Patience));
        Assert.NotNull(await running.Scheduler.NextRunUtcAsync(Yearly.Id, default));
    }

    [Fact]
    public async Task RunNow_WhileTheJobRuns_WaitsForItsEnd()
    {
        var runner = new RecordingRunner { Held = true };
        await using var running = await StartAsync(runner, Yearly);

        for (var i = 0; i < 3; i++)
            await running.Scheduler.RunNowAsync(Yearly.Id, null, default);
        await runner.NextStartAsync(Patience);
        runner.LetGo();
        await runner.NextStartAsync(Patience);
        await runner.NextStartAsync(Patience);

        Assert.Equal(1, runner.MostAtOnce);
    }

    [Fact]
    public async Task Stop_WhileAJobRuns_AsksItToStopAndWaits()
    {
        var runner = new RecordingRunner { Held = true };
        await using var running = await StartAsync(runner, Yearly);
        await running.Scheduler.RunNowAsync(Yearly.Id, null, default);
        await runner.NextStartAsync(Patience);

        await running.Scheduler.StopAsync(new CancellationTokenSource(Patience).Token);

        Assert.True(runner.WasAskedToStop);
        Assert.Equal(0, runner.RunningNow);
        Assert.Null(await running.Scheduler.NextRunUtcAsync(Yearly.Id, default));
    }

    protected static ScheduledJob Yearly { get; } = new("yearly", typeof(object), "0 7 1 1 *", "Testing");

    protected static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, CultureInfo.InvariantCulture), DateTimeKind.Utc);

    private async Task<Running> StartAsync(IJobRunner runner, params ScheduledJob[] jobs)
    {
        var scheduler = On(runner);
        await scheduler.StartAsync(jobs, default);
        return new Running(scheduler);
    }

    private sealed record Running(IJobScheduler Scheduler) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Scheduler.StopAsync(default);
            if (Scheduler is IAsyncDisposable disposable)
                await disposable.DisposeAsync();
        }
    }
}
