using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Jobs;

namespace ScrutinyTracker.Web.Platform.Health;

/// <summary>
/// For whoever watches the server, without signing in and therefore in one word: <c>/health/live</c> says that the process answers,
/// <c>/health/ready</c> that people can work (200; 503 when they cannot), Degraded when reminders are late or emails wait.
/// </summary>
internal static class HealthSetup
{
    public static IServiceCollection AddHealth(this IServiceCollection services, string dataFolder)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseCheck>("database")
            .AddCheck("data folder", new DataFolderCheck(dataFolder))
            .AddCheck<LastGoodRunCheck>("jobs")
            .AddCheck<WaitingEmailsCheck>("mail");
        return services;
    }

    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        endpoints.MapHealthChecks("/health/ready").AllowAnonymous();
        return endpoints;
    }
}
