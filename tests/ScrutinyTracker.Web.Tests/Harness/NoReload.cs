using System.Runtime.CompilerServices;

namespace ScrutinyTracker.Web.Tests.Harness;

internal static class NoReload
{
    /// <summary>Each application would watch its settings files, and a machine hands out few watchers; no test changes a settings file.</summary>
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
