namespace ScrutinyTracker.Web.Platform.Files;

internal static class FilesSetup
{
    public static void AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<FileStore>();
        services.AddOptions<FilesOptions>().Bind(configuration.GetSection(FilesOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
    }
}
