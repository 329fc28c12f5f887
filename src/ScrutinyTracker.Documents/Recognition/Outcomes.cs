using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>The last look at all recommendations together: what is printed twice is one, and what is missing is said.</summary>
internal static class Outcomes
{
    public static void Settle(Recognition recognition)
    {
        var all = recognition.Record.Recommendations;
        Merge(all);
        foreach (var recommendation in all.Where(one => !one.IsExternal))
            FlagUndated(recognition, recommendation);
        if (all.All(one => one.IsExternal) && recognition.HasProcedure)
            recognition.Warn("The report asks only to be noted or passed on: it makes no recommendation to track.");
        foreach (var (recommendation, question) in all.SelectMany(one => one.Promises.Where(promise => promise is { IsFact: false, Question: not null }).Select(promise => (one, promise.Question))))
            recognition.Warn($"Recommendation {recommendation.Number}: {question}");
    }

    /// <summary>A summary at the front and the chapter print the same recommendation.</summary>
    private static void Merge(IList<RecognisedRecommendation> all)
    {
        var words = all.ToDictionary(one => one, WordsOf);
        for (var at = all.Count - 1; at > 0; at--)
        {
            var again = all[at];
            var first = all.Take(at).FirstOrDefault(one => IsSame(one, words[one], again, words[again]));
            if (first is null)
                continue;
            first.Position ??= again.Position;
            first.Progress ??= again.Progress;
            first.Assessment ??= again.Assessment;
            AddMissing(first.Addressees, again.Addressees);
            AddMissing(first.Owners, again.Owners);
            if (first.ResponseItems.Count == 0)
                AddMissing(first.ResponseItems, again.ResponseItems);
            if (first.Promises.Count == 0)
                AddMissing(first.Promises, again.Promises);
            all.RemoveAt(at);
        }
    }

    private static bool IsSame(RecognisedRecommendation one, HashSet<string> words, RecognisedRecommendation other, HashSet<string> others)
    {
        if (one.Number != other.Number && one.Place.Table is { } table && other.Place.Table == table)
            return false;
        if (one.Number != other.Number && (words.Count * 5 > others.Count * 8 || others.Count * 5 > words.Count * 8))
            return false;
        var shared = words.Count(others.Contains);
        var likeness = (double)shared / Math.Max(1, Math.Min(words.Count, others.Count));
        return one.IsExternal == other.IsExternal && (likeness > 0.95 && Math.Min(words.Count, others.Count) > 5 && Math.Max(words.Count, others.Count) < 1.6 * Math.Min(words.Count, others.Count)
            || (one.Number == other.Number && likeness > 0.7));
    }

    private static HashSet<string> WordsOf(RecognisedRecommendation one) =>
        [.. one.Text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];

    private static void AddMissing<T>(IList<T> to, IEnumerable<T> from)
    {
        foreach (var one in from.Where(one => !to.Contains(one)).ToList())
            to.Add(one);
    }

    /// <summary>An answer that promises something and says nowhere when is what committees complain of most.</summary>
    private static void FlagUndated(Recognition recognition, RecognisedRecommendation one)
    {
        var answered = one.ResponseItems.Count > 0 || one.Promises.Count > 0;
        var over = one.Position is Position.NotAccepted || one.Progress is ProgressClaim.Delivered or ProgressClaim.WillNotBeDelivered;
        if (!answered || over || one.Promises.Any(promise => promise.HasDate || promise.Question is not null && !promise.IsFact))
            return;
        if (one.Promises.All(promise => promise.IsFact))
            one.Promises.Add(new Promise("", one.ResponseItems.FirstOrDefault()?.Text ?? one.Text, null, PrintedPrecision.None));
        recognition.Warn($"Recommendation {one.Number}: the answer gives no date.");
    }
}
