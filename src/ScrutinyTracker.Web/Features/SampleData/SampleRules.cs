using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Web.Features.SampleData;

internal static class SampleRules
{
    /// <summary>A sample that a rule refuses is a mistake of ours.</summary>
    public static void Hold(Outcome outcome)
    {
        if (!outcome.IsDone)
            throw new InvalidOperationException($"The sample contradicts the rules: {outcome.Refusal}.");
    }
}
