using Serilog;
using Serilog.Events;

namespace ScrutinyTracker.Web.Platform.Logging;

internal static class LoggingSetup
{
    /// <summary>Serilog, set by the section <c>Serilog</c>. A verb logs warnings only, to standard error: standard output is its own.</summary>
    public static void AddLogging(this WebApplicationBuilder builder, bool quiet)
    {
        var settings = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration);
        settings = quiet
            ? settings.MinimumLevel.Warning().WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose)
            : settings.WriteTo.Console();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(settings.CreateLogger(), dispose: true);
    }
}
