using ScrutinyTracker.Web.Jobs;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

/// <summary>Runs nothing, and remembers what it was told.</summary>
internal sealed class RememberingScheduler : IJobScheduler
{
    public List<string> Scheduled { get; } = [];

    public List<string> AskedToRun { get; } = [];

    public DateTime? NextRunUtc { get; init; }

    public Task StartAsync(IReadOnlyList<ScheduledJob> jobs, CancellationToken cancellationToken)
    {
        Scheduled.AddRange(jobs.Select(job => job.Id));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<DateTime?> NextRunUtcAsync(string jobId, CancellationToken cancellationToken) => Task.FromResult(NextRunUtc);

    public Task RunNowAsync(string jobId, int? askedBy, CancellationToken cancellationToken)
    {
        AskedToRun.Add(jobId);
        return Task.CompletedTask;
    }
}
