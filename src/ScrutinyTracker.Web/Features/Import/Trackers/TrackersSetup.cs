using ScrutinyTracker.Web.Features.Import.Trackers.Storing;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

internal static class TrackersSetup
{
    public static void AddTrackerImport(this IServiceCollection services)
    {
        services.AddScoped<TrackerIntake>();
        services.AddScoped<TrackerInHand>();
        services.AddScoped<RowNames>();
        services.AddScoped<CompareTracker>();
        services.AddScoped<RowSetting>();
        services.AddScoped<RowAnswer>();
        services.AddScoped<RowJudgement>();
        services.AddScoped<RowChanges>();
        services.AddScoped<TrackerStore>();
        services.AddScoped<StoreConfirmed>();
        services.AddSingleton<StoringTrackers>();
    }
}
