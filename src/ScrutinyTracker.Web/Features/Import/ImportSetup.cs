using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Features.Import.Reports.Posts;
using ScrutinyTracker.Web.Features.Import.Reports.Storing;
using ScrutinyTracker.Web.Features.Import.Trackers;
using ScrutinyTracker.Web.Platform.Files;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Import;

internal static class ImportSetup
{
    public static void AddImport(this IServiceCollection services)
    {
        services.AddScoped<IKeptFiles, ImportedFiles>();
        services.AddScoped<IBegunWork, BegunImports>();
        services.AddTrackerImport();
        services.AddSingleton<ReadingTurn>();
        services.AddScoped<ReportIntake>();
        services.AddScoped<ImportFromCommandLine>();
        services.AddScoped<ReportInHand>();
        services.AddScoped<PostChoices>();
        services.AddScoped<MeantNames>();
        services.AddScoped<StoreRecommendations>();
        services.AddScoped<StoreAssessments>();
        services.AddScoped<ReportStore>();
        services.AddScoped<Foretold>();
    }
}
