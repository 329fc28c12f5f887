namespace ScrutinyTracker.Web.Features.Recommendations;

internal static class RecommendationsSetup
{
    public static void AddRecommendations(this IServiceCollection services) =>
        services.AddScoped<RecommendationQueries>().AddScoped<RecommendationThread>().AddScoped<TrackerExport>().AddScoped<OutsideRecommendations>().AddScoped<Closing.ClosingQueries>();
}
