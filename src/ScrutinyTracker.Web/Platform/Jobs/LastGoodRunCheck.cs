using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>Degraded when a job that must not be silent has not run well for too long (P23): pages still work, reminders do not.</summary>
internal sealed class LastGoodRunCheck(JobTable table, JobHistory history, TimeProvider clock) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        foreach (var job in table.Jobs.Where(job => job.StaleAfter is not null))
        {
            var last = await history.LastGoodRunUtcAsync(job.Id, cancellationToken);
            if (last is null || clock.GetUtcNow().UtcDateTime - last > job.StaleAfter)
                return HealthCheckResult.Degraded($"The job {job.Id} has not run well since {(last is null ? "the beginning" : $"{last:u}")}.");
        }

        return HealthCheckResult.Healthy();
    }
}
