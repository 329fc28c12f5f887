using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Jobs;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

public sealed class JobsHostTests
{
    private static readonly DateTime Eight = new(2019, 3, 1, 8, 0, 0, DateTimeKind.Utc);
    private static readonly ScheduledJob AtSeven = new("at-seven", typeof(Works), "0 7 * * *", "Testing") { RunWhenMissed = true };

    [Theory]
    [InlineData(null, true)]
    [InlineData("2019-02-28T07:00:00Z", true)]
    [InlineData("2019-03-01T07:00:00Z", false)]
    public async Task Start_AfterSeven_RunsTheJobIfItDidNotRunWellSince(string? lastGoodRun, bool runs)
    {
        await using var jobs = new JobsOnAFile(Eight, AtSeven);
        if (lastGoodRun is not null)
            await RanAsync(jobs, DateTimeOffset.Parse(lastGoodRun, null).UtcDateTime);
        var scheduler = new RememberingScheduler();

        using var host = await StartedAsync(jobs, scheduler);

        Assert.Equal(runs ? ["at-seven"] : [], scheduler.AskedToRun);
        Assert.Equal(JobsTurn.Running, host.Turn);
    }

    [Fact]
    public async Task Start_WithAJobThatIsDisabledOrNeedsNoHealing_DoesNotRunIt()
    {
        await using var jobs = new JobsOnAFile(Eight, AtSeven with { Enabled = false }, AtSeven with { Id = "heals", RunWhenMissed = false });
        var scheduler = new RememberingScheduler();

        using var host = await StartedAsync(jobs, scheduler);

        Assert.Empty(scheduler.AskedToRun);
        Assert.Equal(["at-seven", "heals"], scheduler.Scheduled);
    }

    [Fact]
    public async Task Start_AfterARunWasKilled_MarksItAsInterrupted()
    {
        await using var jobs = new JobsOnAFile(Eight, AtSeven);
        await jobs.Get<JobHistory>().BeginAsync("at-seven", null, default);

        using var host = await StartedAsync(jobs, new RememberingScheduler());

        Assert.Equal(JobRunState.Interrupted, Assert.Single(await jobs.RunsAsync()).State);
    }

    [Fact]
    public async Task Start_WhileAnotherProcessRunsTheJobs_WaitsAndTakesOver()
    {
        await using var jobs = new JobsOnAFile(Eight, AtSeven);
        using var first = await StartedAsync(jobs, new RememberingScheduler());
        var scheduler = new RememberingScheduler();
        using var second = Host(jobs, scheduler);

        await second.StartAsync(default);
        Assert.True(SpinWait.SpinUntil(() => second.Turn == JobsTurn.Waiting, TimeSpan.FromSeconds(60)));
        Assert.Empty(scheduler.Scheduled);

        await first.StopAsync(default);
        await second.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(["at-seven"], scheduler.Scheduled);
        Assert.Equal(JobsTurn.Running, second.Turn);
    }

    [Fact]
    public async Task Start_SwitchedOff_SchedulesNothing()
    {
        await using var jobs = new JobsOnAFile(Eight, AtSeven);
        var scheduler = new RememberingScheduler();
        using var host = Host(jobs, scheduler, enabled: false);

        await host.StartAsync(default);
        await host.ExecuteTask!;

        Assert.Empty(scheduler.Scheduled);
        Assert.Equal(JobsTurn.Off, host.Turn);
    }

    private static async Task<JobsHost> StartedAsync(JobsOnAFile jobs, IJobScheduler scheduler)
    {
        var host = Host(jobs, scheduler);
        await host.StartAsync(default);
        await host.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(60));
        return host;
    }

    private static JobsHost Host(JobsOnAFile jobs, IJobScheduler scheduler, bool enabled = true) => new(
        jobs.Get<JobTable>(),
        scheduler,
        jobs.Get<JobHistory>(),
        new SchedulerLock(jobs.Folder),
        new HurryingClock(Eight),
        new ConfigurationBuilder().AddInMemoryCollection([new("Jobs:Enabled", enabled.ToString())]).Build(),
        NullLogger<JobsHost>.Instance);

    private static async Task RanAsync(JobsOnAFile jobs, DateTime startedAtUtc)
    {
        var history = new JobHistory(jobs.Get<Microsoft.Extensions.DependencyInjection.IServiceScopeFactory>(), new TickingClock(startedAtUtc));
        await history.EndAsync(await history.BeginAsync("at-seven", null, default), new JobResult(true, "3 reminders written"));
    }

    private sealed class Works : IJob
    {
        public Task<string> RunAsync(CancellationToken cancellationToken) => Task.FromResult("");
    }

    /// <summary>Its timers wait a hundredth of a second, whatever they were asked.</summary>
    private sealed class HurryingClock(DateTime nowUtc) : TimeProvider
    {
        private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(10);

        public override DateTimeOffset GetUtcNow() => new(nowUtc);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Soon, Soon);
    }
}
