using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>A recognised document for somebody at a terminal: what was found in counts, then each recommendation with its dates.</summary>
internal static class RecordSummary
{
    private const int LongestText = 100;

    public static void Write(RecognisedDocument record, TextWriter to)
    {
        to.WriteLine(record.Title ?? "(no title found)");
        to.WriteLine($"{record.Committee ?? "(no committee found)"}, {record.Date?.InFull() ?? "(no date found)"}{(record.Kind is { } kind ? $", {kind}" : "")}");
        to.WriteLine();
        to.WriteLine($"Lines of enquiry: {record.LinesOfEnquiry.Count}. Findings: {record.Findings.Count}. Recommendations: {record.Recommendations.Count(one => !one.IsExternal)}, "
            + $"external: {record.Recommendations.Count(one => one.IsExternal)}. Actions: {record.Actions.Count}. Implications: {record.Implications.Count}. "
            + $"Approvals: {record.Approvals.Count}. Passages not placed: {record.Unplaced.Count}.");
        foreach (var one in record.Recommendations)
            WriteOne(one, to);
        to.WriteLine();
        foreach (var warning in record.Warnings)
            to.WriteLine($"! {warning}");
    }

    private static void WriteOne(RecognisedRecommendation one, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine($"{(one.IsExternal ? "External recommendation" : "Recommendation")} {one.Number} ({one.Place}): {Short(one.Text)}");
        if (one.Addressees.Count > 0)
            to.WriteLine($"  to {string.Join("; ", one.Addressees)}");
        if (one.ResponseItems.Count > 0)
            to.WriteLine($"  answered: {(one.Position is { } position ? Words.Of(position) : "no position named")}, {one.ResponseItems.Count} items");
        foreach (var promise in one.Promises.Where(promise => !promise.IsFact))
            to.WriteLine($"  {When(promise)}: {Short(promise.Text)}");
    }

    private static string When(Promise promise) => (promise.Due, promise.Recurrence) switch
    {
        ({ } due, { } recurrence) => recurrence.InWords(due),
        ({ } due, null) => promise.IsInferred ? $"{due} (year inferred)" : due.ToString(),
        (null, { } recurrence) => recurrence.RhythmInWords,
        _ => promise.Phrase.Length == 0 ? "no date" : $"no date (“{promise.Phrase}”)",
    };

    private static string Short(string text) => text.CutTo(LongestText);
}
