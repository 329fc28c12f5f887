using System.Globalization;

namespace ScrutinyTracker.Web.Features.Commitments;

internal static class CommitmentLinks
{
    /// <summary>Where progress on a promise is reported; a reminder leads here.</summary>
    /// <param name="reference">The recommendation's.</param>
    /// <param name="due">The last day of the date that it is about; null: the earliest that is not delivered.</param>
    public static string Progress(string reference, int commitmentId, DateOnly? due = null) =>
        $"{Commitment(reference, commitmentId)}/progress{(due is { } on ? $"?due={InAddress(on)}" : "")}";

    public static string InAddress(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Where another date is asked for than one that was promised.</summary>
    public static string AskForDate(string reference, int commitmentId, int occurrenceId) => $"{Date(reference, commitmentId, occurrenceId)}/ask";

    /// <summary>Where a promised report is tied to a meeting of the committee that it is for.</summary>
    public static string Meeting(string reference, int commitmentId, int occurrenceId) => $"{Date(reference, commitmentId, occurrenceId)}/meeting";

    /// <summary>Where what was asked is decided, and can be read afterwards.</summary>
    public static string DateChange(string reference, int changeId) => $"{Recommendation(reference)}/date-changes/{InDigits(changeId)}";

    /// <summary>Where a file of evidence is taken away from.</summary>
    public static string Evidence(string reference, int evidenceId) => $"{Recommendation(reference)}/evidence/{InDigits(evidenceId)}";

    private static string Date(string reference, int commitmentId, int occurrenceId) =>
        $"{Commitment(reference, commitmentId)}/dates/{InDigits(occurrenceId)}";

    private static string Commitment(string reference, int commitmentId) => $"{Recommendation(reference)}/commitments/{InDigits(commitmentId)}";

    private static string Recommendation(string reference) => $"/recommendations/{Uri.EscapeDataString(reference)}";

    private static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
