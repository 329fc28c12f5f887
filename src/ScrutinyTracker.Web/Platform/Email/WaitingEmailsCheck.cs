using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Degraded when emails have waited for the mail server for an hour: pages still work, and nobody is written to.</summary>
internal sealed class WaitingEmailsCheck(WaitingEmails emails, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await emails.LookAsync(cancellationToken) is { } waiting && clock.GetUtcNow().UtcDateTime - waiting.SinceUtc >= Long
            ? HealthCheckResult.Degraded(waiting.InWords)
            : HealthCheckResult.Healthy();
}
