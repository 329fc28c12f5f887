using System.CommandLine;

namespace ScrutinyTracker.Web.Platform.CommandLine;

/// <summary>The verbs that features bring: one line each.</summary>
internal static class FeatureVerbs
{
    public static IEnumerable<Command> All(Application application) => [];
}
