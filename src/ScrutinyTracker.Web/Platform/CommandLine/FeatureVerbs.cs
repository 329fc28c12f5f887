using System.CommandLine;
using ScrutinyTracker.Web.Features.Administration.People;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Features.SampleData;

namespace ScrutinyTracker.Web.Platform.CommandLine;

/// <summary>The verbs that features bring: one line each.</summary>
internal static class FeatureVerbs
{
    public static IEnumerable<Command> All(Application application) =>
    [
        UserVerbs.User(application),
        SampleVerbs.Sample(application),
        SampleVerbs.Generate(application),
        ImportVerbs.Import(application),
        RecommendationsVerbs.Recommendations(application),
        RemindersVerbs.Reminders(application),
    ];
}
