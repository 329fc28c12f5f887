namespace ScrutinyTracker.Web.Jobs;

/// <summary>
/// A piece of scheduled work. It knows nothing of its scheduler, and may run at any time, any number of times, on any number of
/// servers: what is due and what was done stand in the tracker's own database, never in a job store (P20–P23).
/// </summary>
public interface IJob
{
    /// <returns>One line for the jobs page, such as "3 reminders written, 2 already there". Empty when there was nothing to do:
    /// of such runs in a row only the last is kept. It holds no name and no address.</returns>
    Task<string> RunAsync(CancellationToken cancellationToken);
}

/// <summary>A line of the table of jobs.</summary>
/// <param name="Id">Stable: a renamed id leaves the old schedule behind (P28).</param>
/// <param name="JobType">A class that implements <see cref="IJob"/>, resolved from a scope of its own on each run.</param>
/// <param name="Cron">Five fields: minute, hour, day of month, month, day of week (0–6 or SUN–SAT), read in Europe/London.</param>
public sealed record ScheduledJob(string Id, Type JobType, string Cron, string Purpose, bool Enabled = true)
{
    /// <summary>Run it when the tracker starts, if a scheduled time passed without a good run (P23).</summary>
    public bool RunWhenMissed { get; init; }

    /// <summary>The age at which the last good run counts as too old, and the health check says so.</summary>
    public TimeSpan? StaleAfter { get; init; }
}

/// <param name="Summary">The job's own line, or what went wrong.</param>
public sealed record JobResult(bool Succeeded, string Summary);

/// <summary>Runs one job in a scope of its own and records how it went. Schedulers call nothing else.</summary>
public interface IJobRunner
{
    /// <summary>Never throws for a job's own failure: it is in the result, and in the history of runs.</summary>
    /// <param name="askedBy">The id of the person who asked for this run; null when the schedule did.</param>
    /// <exception cref="ArgumentException">The table of jobs has no such id.</exception>
    Task<JobResult> RunAsync(string jobId, int? askedBy, CancellationToken cancellationToken);
}

/// <summary>
/// What the application asks of whichever scheduler is built in: to run the jobs of the table at their times in Europe/London,
/// never two runs of one job at once, until it is told to stop. It keeps nothing between two starts.
/// </summary>
public interface IJobScheduler
{
    /// <summary>Schedules exactly these jobs, a disabled one only to be run on request, and begins to run them.</summary>
    Task StartAsync(IReadOnlyList<ScheduledJob> jobs, CancellationToken cancellationToken);

    /// <summary>Starts no further run, asks the running one to stop, and waits for it as long as the token allows.</summary>
    Task StopAsync(CancellationToken cancellationToken);

    /// <summary>When the job will run next, in UTC; null when it is disabled, or the scheduler has not started.</summary>
    Task<DateTime?> NextRunUtcAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Asks for a run as soon as possible, beside the schedule.</summary>
    /// <param name="askedBy">The id of a person, and no name, because a scheduler keeps and may show it.</param>
    /// <exception cref="InvalidOperationException">The scheduler has not started.</exception>
    Task RunNowAsync(string jobId, int? askedBy, CancellationToken cancellationToken);
}
