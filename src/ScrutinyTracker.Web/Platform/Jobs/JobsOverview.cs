using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Jobs;

/// <param name="Schedule">In words, such as "at 07:00, every day".</param>
/// <param name="NextRunUtc">Null when the job is disabled, or another process runs the jobs.</param>
internal sealed record JobView(
    string Id,
    string Purpose,
    string Schedule,
    string Cron,
    bool Enabled,
    DateTime? NextRunUtc,
    JobRun? LastRun);

/// <summary>What the jobs page shows.</summary>
internal sealed class JobsOverview(JobTable table, IJobScheduler scheduler, TrackerContext context)
{
    public async Task<IReadOnlyList<JobView>> JobsAsync(CancellationToken cancellationToken)
    {
        var runs = context.Set<JobRun>().AsNoTracking().Include(run => run.AskedBy);
        var last = await runs
            .Where(run => run.Id == runs.Where(same => same.JobId == run.JobId).Max(same => same.Id))
            .ToDictionaryAsync(run => run.JobId, cancellationToken);

        var jobs = new List<JobView>();
        foreach (var job in table.Jobs)
        {
            var schedule = CronSchedule.Parse(job.Cron);
            var next = await scheduler.NextRunUtcAsync(job.Id, cancellationToken);
            jobs.Add(new JobView(job.Id, job.Purpose, schedule.InWords, schedule.Text, job.Enabled, next, last.GetValueOrDefault(job.Id)));
        }

        return jobs;
    }

    /// <summary>The runs of one job, or of all when there is none, the latest first. To be paged by the page.</summary>
    public IQueryable<JobRun> Runs(string? jobId) => context.Set<JobRun>()
        .AsNoTracking()
        .Include(run => run.AskedBy)
        .Where(run => jobId == null || run.JobId == jobId)
        .OrderByDescending(run => run.Id);
}
