using System.Runtime.CompilerServices;

namespace ScrutinyTracker.Web.Tests.Harness;

internal static class NoReload
{
    /// <summary>Each application would watch its settings and its style sheet, and a machine hands out few watchers: here they look now and then instead.</summary>
    [ModuleInitializer]
    internal static void Set()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
    }
}
