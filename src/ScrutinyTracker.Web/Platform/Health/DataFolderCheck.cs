using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ScrutinyTracker.Web.Platform.Health;

/// <summary>The folder of files, keys and mail can be written.</summary>
internal sealed class DataFolderCheck(string dataFolder) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var probe = Path.Combine(dataFolder, $"probe-{Guid.NewGuid():n}");
            await using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            await file.WriteAsync(new byte[1], cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("The data folder cannot be written.");
        }
    }
}
