using Hangfire;
using ScrutinyTracker.Web.Jobs;

namespace ScrutinyTracker.Hangfire;

/// <summary>What Hangfire calls. Its arguments are ids only, because the dashboard shows them (P26).</summary>
/// <remarks>A failed run isn't repeated by Hangfire, which would flood (P27): the next scheduled run does what is left.</remarks>
[AutomaticRetry(Attempts = 0)]
internal sealed class ScheduledRun(IJobRunner runner)
{
    public async Task RunAsync(string jobId, int? askedBy, CancellationToken cancellationToken)
    {
        var result = await runner.RunAsync(jobId, askedBy, cancellationToken);
        if (!result.Succeeded)
            throw new InvalidOperationException($"The job {jobId} failed. The jobs page of the tracker says why.");
    }
}
