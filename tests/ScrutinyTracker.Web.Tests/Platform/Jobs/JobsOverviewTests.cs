using Microsoft.Extensions.Diagnostics.HealthChecks;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Jobs;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

public sealed class JobsOverviewTests
{
    private static readonly DateTime Now = new(2019, 3, 1, 7, 0, 0, DateTimeKind.Utc);
    private static readonly ScheduledJob Sweep = new("sweep", typeof(object), "0 7 * * *", "Sweeping") { StaleAfter = TimeSpan.FromHours(26) };

    [Fact]
    public async Task Jobs_AfterSomeRuns_ShowScheduleNextAndLast()
    {
        var next = Now.AddDays(1);
        await using var jobs = new JobsOnAFile(Now, Job(Sweep), Job(Sweep with { Id = "never-ran", Enabled = false }));
        await RanAsync(jobs, succeeded: true);
        await RanAsync(jobs, succeeded: false);

        var views = await jobs.OverviewAsync(new RememberingScheduler { NextRunUtc = next });

        Assert.Equal(["sweep", "never-ran"], views.Select(view => view.Id));
        Assert.Equal(("Sweeping", "at 07:00, every day", "0 7 * * *", true), (views[0].Purpose, views[0].Schedule, views[0].Cron, views[0].Enabled));
        Assert.Equal(next, views[0].NextRunUtc);
        Assert.Equal(JobRunState.Failed, views[0].LastRun?.State);
        Assert.Equal((false, null), (views[1].Enabled, views[1].LastRun));
    }

    [Theory]
    [InlineData(25, true, HealthStatus.Healthy)]
    [InlineData(27, true, HealthStatus.Degraded)]
    [InlineData(1, false, HealthStatus.Degraded)]
    public async Task LastGoodRun_OfACertainAge_IsWellOrTooOld(int hoursAgo, bool succeeded, HealthStatus expected)
    {
        await using var jobs = new JobsOnAFile(Now.AddHours(-hoursAgo), Job(Sweep));
        await RanAsync(jobs, succeeded);

        var check = new LastGoodRunCheck(jobs.Get<JobTable>(), jobs.Get<JobHistory>(), new TickingClock(Now));

        Assert.Equal(expected, (await check.CheckHealthAsync(new HealthCheckContext())).Status);
    }

    private static ScheduledJob Job(ScheduledJob line) => line with { JobType = typeof(Works) };

    private static async Task RanAsync(JobsOnAFile jobs, bool succeeded)
    {
        var history = jobs.Get<JobHistory>();
        await history.EndAsync(await history.BeginAsync("sweep", null, default), new JobResult(succeeded, "3 reminders written"));
    }

    private sealed class Works : IJob
    {
        public Task<string> RunAsync(CancellationToken cancellationToken) => Task.FromResult("");
    }
}
