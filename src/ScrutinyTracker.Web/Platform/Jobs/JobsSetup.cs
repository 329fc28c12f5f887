using ScrutinyTracker.Web.Jobs;
#if WITH_HANGFIRE
using ScrutinyTracker.Hangfire;
#endif

namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>The one place that chooses the scheduler.</summary>
internal static class JobsSetup
{
    /// <param name="dataFolder">Where the lock lies that one process holds.</param>
    public static IServiceCollection AddJobs(this IServiceCollection services, string dataFolder)
    {
        services.AddSingleton(provider => new JobTable(JobTable.Lines, provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<JobHistory>();
        services.AddSingleton<SweepWatch>();
        services.AddSingleton<SweepTimes>();
        services.AddSingleton<IJobRunner, JobRunner>();
        services.AddSingleton(_ => new SchedulerLock(dataFolder));
        services.AddSingleton<JobsHost>();
        services.AddHostedService(provider => provider.GetRequiredService<JobsHost>());
        services.AddScoped<JobsOverview>();
#if WITH_HANGFIRE
        services.AddSchedulerOnHangfire();
#else
        services.AddSingleton<IJobScheduler, SchedulerOnQuartz>();
#endif
        return services;
    }

    /// <param name="administrators">The policy that lets administrators in, and nobody else.</param>
    public static IEndpointRouteBuilder MapSchedulerPages(this IEndpointRouteBuilder endpoints, string administrators)
    {
#if WITH_HANGFIRE
        endpoints.MapSchedulerDashboard(administrators);
#else
        _ = administrators;
#endif
        return endpoints;
    }
}
