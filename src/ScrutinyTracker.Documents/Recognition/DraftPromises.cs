using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What of one recommendation is promised by when: in its answer, in the cells for dates, else in its own words.</summary>
internal static partial class DraftPromises
{
    public static void Settle(RecommendationDraft draft, DateOnly? writtenOn)
    {
        var one = draft.Recommendation;
        foreach (var item in one.ResponseItems)
            foreach (var promise in Promises.In(item.Text, writtenOn).Where(promise => one.Position != Position.NotAccepted || promise.IsFact || Undertakes().IsMatch(promise.Text)))
                one.Promises.Add(promise);
        foreach (var (cell, text) in draft.DateCells)
            AddCell(one, cell, text, writtenOn);
        if (one.Position == Position.NotAccepted || one.Promises.Any(promise => promise.HasDate || promise is { IsFact: false, Question: not null }))
            return;
        foreach (var asked in Promises.In(one.Text, writtenOn).Select(asked => asked with { IsFact = asked.IsFact && !IsToCome(asked, writtenOn) }).Where(asked => IsAskedFor(asked, one.Text)))
            one.Promises.Add(asked);
    }

    /// <summary>What a recommendation says of a time to come is asked for, whatever the verbs around it: "figures for reported crime within two weeks".</summary>
    private static bool IsToCome(Promise asked, DateOnly? writtenOn) => asked.Precision == PrintedPrecision.Relative || (asked.Due is { } due && due.FirstDay > writtenOn);

    /// <summary>While nobody has given another, the date by which it is asked for is the only one; a year in it is mostly somebody's budget.</summary>
    private static bool IsAskedFor(Promise promise, string text) =>
        promise.HasDate && (promise.Precision != PrintedPrecision.Year || DoneIn().IsMatch(text[..Math.Max(0, text.IndexOf(promise.Phrase, StringComparison.Ordinal))]));

    /// <summary>"Completed" in the column for dates says how far it is, and is no date; "ongoing" says neither.</summary>
    private static void AddCell(RecognisedRecommendation one, string cell, string text, DateOnly? writtenOn)
    {
        var promises = Promises.InDateCell(cell, text, writtenOn);
        if (promises is [{ HasDate: false }] && PrintedStatus.Progress(cell) is { } claim && claim != ProgressClaim.OnTrack)
        {
            one.Progress ??= claim;
            return;
        }
        foreach (var promise in promises.Where(promise => one.Position != Position.NotAccepted || promise.HasDate))
        {
            var same = one.Promises.FirstOrDefault(other => !other.IsFact && promise.Due is not null && other.Due == promise.Due);
            if (same is null && (promise.HasDate || promise.Question is not null || one.Promises.All(other => !other.HasDate)))
                one.Promises.Add(promise);
        }
    }

    /// <summary>Whoever does not accept may still promise something else; a date in the reasons is none.</summary>
    [GeneratedRegex(@"\b(?:will|shall|['’]ll|undertakes?|commits?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Undertakes();

    [GeneratedRegex(@"\b(?:by|before|during|throughout|no later than|in time for|end of)\s+(?:the\s+)?(?:end of\s+)?(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex DoneIn();
}
