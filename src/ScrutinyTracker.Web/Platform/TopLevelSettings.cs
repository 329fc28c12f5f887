using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace ScrutinyTracker.Web.Platform;

/// <summary>appsettings.json lies at the top of the repository and is copied beside the program.</summary>
internal static class TopLevelSettings
{
    /// <summary>In front, which is the lowest precedence: environment variables and arguments still win.</summary>
    public static void AddTopLevelSettings(this WebApplicationBuilder builder)
    {
        var beside = new PhysicalFileProvider(AppContext.BaseDirectory);
        var files = new[] { "appsettings.json", $"appsettings.{builder.Environment.EnvironmentName}.json" };
        for (var i = 0; i < files.Length; i++)
            builder.Configuration.Sources.Insert(i, new JsonConfigurationSource { FileProvider = beside, Path = files[i], Optional = true });
    }
}
