using Hangfire.Logging;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ScrutinyTracker.Hangfire;

/// <summary>What Hangfire logs, in the tracker's log. Hangfire keeps one for the process, also when the host that gave it has closed.</summary>
internal sealed class HangfireLog(ILoggerFactory loggers) : ILogProvider
{
    public ILog GetLogger(string name)
    {
        try
        {
            return new Lines(loggers.CreateLogger(name));
        }
        catch (ObjectDisposedException)
        {
            return new Lines(NullLogger.Instance);
        }
    }

    private sealed class Lines(ILogger log) : ILog
    {
        /// <param name="messageFunc">Null asks only whether this level is logged.</param>
        public bool Log(global::Hangfire.Logging.LogLevel logLevel, Func<string>? messageFunc, Exception? exception = null)
        {
            // Both go from trace, 0, to fatal, 5.
            var level = (Microsoft.Extensions.Logging.LogLevel)logLevel;
            if (messageFunc is null)
                return log.IsEnabled(level);
            log.Log(level, exception, "{Message}", messageFunc());
            return true;
        }
    }
}
