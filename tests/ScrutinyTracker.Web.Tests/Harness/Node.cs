using System.Reflection;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>Node.js and the npm packages of this project.</summary>
public static class Node
{
    public static string ProjectDirectory { get; } = typeof(Node).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    /// <summary>The path of a file in an npm package, for example <c>axe-core/axe.min.js</c>.</summary>
    public static string PackageFile(string path) => Path.Combine(ProjectDirectory, "node_modules", path);

    /// <summary>Why tests that need Node cannot run on this machine, or null.</summary>
    public static string? WhyMissing { get; } = Find();

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe"))))
            return "Node.js is not installed.";
        return Directory.Exists(PackageFile("smtp-server")) ? null : "The npm packages of the tests are not installed (npm ci).";
    }
}

/// <summary>A test that is skipped where Node.js is missing; with CI=true it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresNodeFactAttribute : FactAttribute
{
    public RequiresNodeFactAttribute() => Skip = NodeSkip.Reason;
}

/// <summary>As <see cref="RequiresNodeFactAttribute"/>, for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresNodeTheoryAttribute : TheoryAttribute
{
    public RequiresNodeTheoryAttribute() => Skip = NodeSkip.Reason;
}

internal static class NodeSkip
{
    public static string? Reason => Environment.GetEnvironmentVariable("CI") == "true" ? null : Node.WhyMissing;
}
