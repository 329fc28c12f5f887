namespace ScrutinyTracker.Web.Jobs;

/// <summary>
/// A piece of scheduled work. It knows nothing of its scheduler, and may run at any time, any number of times, on any number of
/// servers: what is due and what was done stand in the tracker's own database, never in a job store (P20–P23).
/// </summary>
public interface IJob
{
    /// <returns>One line for the jobs page, such as "3 reminders written, 2 already there".</returns>
    Task<string> RunAsync(CancellationToken cancellationToken);
}

/// <summary>A line of the table of jobs.</summary>
/// <param name="Id">Stable: a renamed id leaves the old schedule behind (P28).</param>
/// <param name="JobType">A class that implements <see cref="IJob"/>, resolved from a scope of its own on each run.</param>
/// <param name="Cron">Five fields: minute, hour, day of month, month, day of week (0–6 or SUN–SAT), read in Europe/London.</param>
public sealed record ScheduledJob(string Id, Type JobType, string Cron, string Purpose, bool Enabled = true);

/// <summary>Runs one job in a scope of its own and records how it went. Schedulers call nothing else.</summary>
public interface IJobRunner
{
    Task RunAsync(string jobId, CancellationToken cancellationToken);
}

/// <summary>What the application asks of whichever scheduler is built in.</summary>
public interface IJobScheduler
{
    /// <summary>When the job will run next, in UTC; null when it is switched off.</summary>
    Task<DateTime?> NextRunUtcAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Asks for a run as soon as possible, beside the schedule.</summary>
    Task RunNowAsync(string jobId, CancellationToken cancellationToken);
}
