using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>Our own words for states first, which an export has; then those of councils (<see cref="PrintedPosition"/>, <see cref="PrintedStatus"/>).</summary>
internal static class StateCell
{
    private static readonly string[] Awaited =
    [
        "awaited", "awaiting", "awaiting response", "awaiting decision", "awaiting cabinet", "pending", "tbc", "to be confirmed", "to be decided", "none", "none yet", "no response",
        "no response yet", "not yet received", "-", "–", "n/a", "na", "not applicable", "not yet considered", "to be considered", "response awaited", "outstanding",
    ];

    /// <summary>Whether the words say that there is no answer yet.</summary>
    public static bool IsAwaited(string words) => Awaited.Contains(words.Trim().TrimEnd('.').ToLowerInvariant());

    public static Position? PositionOf(string words) => Named<Position>(words) is { } ours && ours != Position.Awaited ? ours : PrintedPosition.Read(words);

    public static ProgressClaim? ProgressOf(string words) => Named<ProgressClaim>(words) ?? PrintedStatus.Progress(words);

    public static AssessmentMeaning? AssessmentOf(string words) => Named<AssessmentMeaning>(words) ?? PrintedStatus.Assessment(words);

    public static ClosureReason? ClosureOf(string words) => Named<ClosureReason>(words);

    public static bool IsNotYetLookedAt(string words) => Named<AssessmentMeaning>(words) == AssessmentMeaning.NotYetLookedAt || IsAwaited(words);

    public static bool IsTicked(string words) => words.Trim().ToLowerInvariant() is not ("" or "-" or "–" or "no" or "n" or "n/a" or "false" or "☐" or "0");

    private static T? Named<T>(string words) where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => (T?)value).FirstOrDefault(value => Words.Of(value!.Value).Equals(words.Trim(), StringComparison.OrdinalIgnoreCase));
}
