using ScrutinyTracker.Web.Platform.Files;

namespace ScrutinyTracker.Web.Features.Import;

internal static class ImportSetup
{
    public static void AddImport(this IServiceCollection services) => services.AddScoped<IKeptFiles, ImportedFiles>();
}
