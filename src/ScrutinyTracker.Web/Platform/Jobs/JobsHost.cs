using ScrutinyTracker.Web.Jobs;

namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>Whether this process runs the jobs.</summary>
internal enum JobsTurn
{
    /// <summary>Switched off by the setting Jobs:Enabled, or closing.</summary>
    Off,

    /// <summary>Another process runs them on the same data folder; this one takes over when it ends.</summary>
    Waiting,

    Running,
}

/// <summary>
/// Runs the jobs for as long as the tracker serves, once it is the only process that does, and begins with what was missed (P23).
/// </summary>
internal sealed class JobsHost(
    JobTable table,
    IJobScheduler scheduler,
    JobHistory history,
    SchedulerLock turn,
    TimeProvider clock,
    IConfiguration configuration,
    ILogger<JobsHost> log) : BackgroundService
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(2);

    public JobsTurn Turn { get; private set; }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Turn = JobsTurn.Off;
        await scheduler.StopAsync(cancellationToken);
        turn.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.GetValue("Jobs:Enabled", defaultValue: true))
        {
            log.LogInformation("Jobs are switched off (Jobs:Enabled): nothing is sent until they are switched on");
            return;
        }

        await TakeTurnAsync(stoppingToken);
        await history.MarkUnfinishedAsInterruptedAsync(stoppingToken);
        await scheduler.StartAsync(table.Jobs, stoppingToken);
        Turn = JobsTurn.Running;
        log.LogInformation("This process runs the jobs: {Jobs}", string.Join(", ", table.Jobs.Where(job => job.Enabled).Select(job => job.Id)));
        await RunMissedAsync(stoppingToken);
    }

    private async Task TakeTurnAsync(CancellationToken stoppingToken)
    {
        if (turn.TryTake())
            return;

        Turn = JobsTurn.Waiting;
        log.LogWarning("Another process runs the jobs of this data folder. This one serves pages only, until the other ends");
        using var timer = new PeriodicTimer(AskAgainAfter, clock);
        while (!turn.TryTake())
            await timer.WaitForNextTickAsync(stoppingToken);
    }

    private async Task RunMissedAsync(CancellationToken stoppingToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var job in table.Jobs.Where(job => job is { Enabled: true, RunWhenMissed: true }))
        {
            var due = CronSchedule.Parse(job.Cron).LastUtcBy(now);
            if (due is null || await history.LastGoodRunUtcAsync(job.Id, stoppingToken) >= due)
                continue;
            log.LogInformation("The job {JobId} was due at {DueAtUtc:u} and did not run well since; it runs now", job.Id, due);
            await scheduler.RunNowAsync(job.Id, askedBy: null, stoppingToken);
        }
    }
}
