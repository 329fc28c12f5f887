using Hangfire;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScrutinyTracker.Web.Jobs;

namespace ScrutinyTracker.Hangfire;

public static class HangfireSetup
{
    public const string DashboardPath = "/administration/hangfire";

    // The dashboard draws its bars with style attributes, which no page of the tracker's own may use.
    private const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
        + "frame-ancestors 'none'; form-action 'self'";

    public static IServiceCollection AddSchedulerOnHangfire(this IServiceCollection services) => services
        .AddHangfire((provider, hangfire) => hangfire.UseLogProvider(new HangfireLog(provider.GetRequiredService<ILoggerFactory>())))
        .AddSingleton<SchedulerOnHangfire>()
        .AddSingleton<IJobScheduler>(provider => provider.GetRequiredService<SchedulerOnHangfire>());

    /// <summary>Hangfire's dashboard, to look at and not to touch, for those whom the policy lets in.</summary>
    public static IEndpointConventionBuilder MapSchedulerDashboard(this IEndpointRouteBuilder endpoints, string policy)
    {
        var options = new DashboardOptions
        {
            Authorization = [],
            AsyncAuthorization = [new LetIn(policy)],
            IsReadOnlyFunc = _ => true,
            AppPath = "/administration/jobs",
            DashboardTitle = "Jobs",
            DisplayStorageConnectionString = false,
            DisplayNameFunc = (_, job) => job.Args is [string jobId, ..] ? jobId : job.Method.Name,
        };
        // Asked for first, because it sets the log.
        endpoints.ServiceProvider.GetRequiredService<IGlobalConfiguration>();
        var storage = endpoints.ServiceProvider.GetRequiredService<SchedulerOnHangfire>().Storage;
        var dashboard = endpoints.MapHangfireDashboard(DashboardPath, options, storage).RequireAuthorization(policy);
        dashboard.Add(LoosenStyles);
        return dashboard;
    }

    private static void LoosenStyles(EndpointBuilder endpoint)
    {
        var show = endpoint.RequestDelegate!;
        endpoint.RequestDelegate = http =>
        {
            http.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
            return show(http);
        };
    }

    /// <summary>Asks the policy a second time: giving one to the endpoint takes Hangfire's own filter away (P26).</summary>
    private sealed class LetIn(string policy) : IDashboardAsyncAuthorizationFilter
    {
        public async Task<bool> AuthorizeAsync(DashboardContext context)
        {
            var http = context.GetHttpContext();
            var authorization = http.RequestServices.GetRequiredService<IAuthorizationService>();
            return (await authorization.AuthorizeAsync(http.User, policy)).Succeeded;
        }
    }
}
