namespace ScrutinyTracker.Web.Features.Papers;

internal static class PapersSetup
{
    public static void AddPapers(this IServiceCollection services) =>
        services.AddScoped<PaperFiles>().AddScoped<PaperContacts>().AddScoped<MonitoringQueries>().AddScoped<ReviewPaperQueries>()
            .AddSingleton<CouncilTemplate>().AddSingleton<PdfPrinter>();
}
