namespace ScrutinyTracker.Benchmarks;

/// <summary>Where things lie in the repository.</summary>
internal static class Paths
{
    public static string Root { get; } = FindRoot();

    public static string Results => Path.Combine(Root, "artifacts", "benchmarks");

    /// <summary>The folder of the project, whose wwwroot is served from source.</summary>
    public static string Web => Path.Combine(Root, "src", "ScrutinyTracker.Web");

    /// <summary>The application, built in the same configuration as this program.</summary>
    public static string Application => Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "ScrutinyTracker.Web",
        Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "ScrutinyTracker.Web.dll"));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ScrutinyTracker.sln")))
                return folder.FullName;
        throw new InvalidOperationException("ScrutinyTracker.sln is not above this program: run it from where it was built.");
    }
}
