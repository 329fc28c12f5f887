using Hangfire;
using Hangfire.Common;
using Hangfire.Storage;
using ScrutinyTracker.Web.Jobs;

namespace ScrutinyTracker.Hangfire;

/// <summary>The table of jobs as Hangfire keeps it: a recurring job for each that is enabled, under its own id, and no other.</summary>
internal sealed class RecurringJobs(JobStorage storage, IRecurringJobManager manager)
{
    // Hangfire reads schedules in UTC unless told otherwise (P24). A time missed meanwhile is made up for once.
    private static readonly RecurringJobOptions InLondon = new()
    {
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London"),
        MisfireHandling = MisfireHandlingMode.Relaxed,
    };

    public void Keep(IReadOnlyList<ScheduledJob> jobs)
    {
        var enabled = jobs.Where(job => job.Enabled).ToList();
        using var connection = storage.GetConnection();
        foreach (var retired in connection.GetRecurringJobs().Select(kept => kept.Id).Except(enabled.Select(job => job.Id)))
            manager.RemoveIfExists(retired);

        foreach (var job in enabled)
            manager.AddOrUpdate(job.Id, RunOf(job.Id, askedBy: null), job.Cron, InLondon);
    }

    public DateTime? NextRunUtc(string jobId)
    {
        using var connection = storage.GetConnection();
        return connection.GetRecurringJobs([jobId]).SingleOrDefault()?.NextExecution;
    }

    public static Job RunOf(string jobId, int? askedBy) =>
        Job.FromExpression<ScheduledRun>(run => run.RunAsync(jobId, askedBy, CancellationToken.None));
}
