namespace ScrutinyTracker.Web.Features.ChangeHistory;

internal static class ChangeHistorySetup
{
    public static void AddChangeHistory(this IServiceCollection services) => services.AddScoped<ChangeHistoryQueries>();
}
