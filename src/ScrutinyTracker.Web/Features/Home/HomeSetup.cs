namespace ScrutinyTracker.Web.Features.Home;

internal static class HomeSetup
{
    public static void AddHome(this IServiceCollection services)
    {
        services.AddScoped<HomeQueries>();
        services.AddScoped<HomeCasework>();
        services.AddScoped<HomeFromOthers>();
        services.AddScoped<HomeCommittees>();
        services.AddScoped<HomeRounds>();
        services.AddScoped<HomeUpkeep>();
    }
}
