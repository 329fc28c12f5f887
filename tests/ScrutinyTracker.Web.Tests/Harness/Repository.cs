using System.Diagnostics;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>The source tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>Files that git tracks, relative to the root.</summary>
    public static IReadOnlyList<string> Files { get; } = List();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(Node.ProjectDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ScrutinyTracker.sln")))
                return folder.FullName;
        throw new InvalidOperationException("ScrutinyTracker.sln was not found above the tests.");
    }

    private static string[] List()
    {
        using var git = Process.Start(new ProcessStartInfo("git", "ls-files") { WorkingDirectory = Root, RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return files.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
