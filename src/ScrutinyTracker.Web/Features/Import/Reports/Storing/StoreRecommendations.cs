using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Import.Reports.Storing;

/// <summary>The second half of the thread: each recommendation with whom it asks, sent and answered as the document says.</summary>
internal sealed class StoreRecommendations(References references, WorkingDays workingDays)
{
    /// <param name="regime">Null where no rule was in force: then nothing can be sent.</param>
    public async Task<IReadOnlyDictionary<DraftItem, Recommendation>> AddAsync(
        DraftRecord record, StoredReport stored, MeantNames names, ResponseRegime? regime, CancellationToken cancellation)
    {
        var made = new Dictionary<DraftItem, Recommendation>();
        var items = record.Live(ItemKind.Recommendation).ToList();
        var numbers = Numbers(items);
        foreach (var item in items)
        {
            var reference = await references.ForRecommendationAsync(stored.Review.Committee, record.Date!.Value, cancellation);
            var recommendation = new Recommendation(reference, stored.Review, numbers[item], names.DetailsOf(item.Text, [.. item.Asked!.Names.Select(name => name.Trim()).Where(name => name.Length > 0)], []));
            if (item.Label is { Length: > 0 and <= TextLimits.Code } printed && (item.Asked!.IsExternal || printed != Number(numbers[item])))
                recommendation.CiteExternally(printed, null);
            if (IsSent(record, item))
                Send(record, stored, item, recommendation, regime);
            stored.Recommendations.Add(recommendation);
            stored.From(SourceKind.Recommendation, () => recommendation.Id, item.Place);
            made[item] = recommendation;
        }
        return made;
    }

    /// <summary>What was answered was sent before; what is not answered only if somebody says that it was.</summary>
    public static bool IsSent(DraftRecord record, DraftItem item) =>
        record.IsAnswered(item) || (item.Asked is { IsExternal: false } && record.AnswersAwaited == true);

    private void Send(DraftRecord record, StoredReport stored, DraftItem item, Recommendation recommendation, ResponseRegime? regime)
    {
        var on = record.Date!.Value;
        if (regime is null)
        {
            stored.Refuse($"No rule for answers was in force on {on.InFull()}. An administrator can add the one of that time");
            return;
        }
        if (stored.Try(ItemWords.Recommendation(item), recommendation.SendForResponse(new Sending(on, on, on, regime), workingDays)))
            stored.Review.MarkSentForResponse(on);
    }

    /// <summary>As printed where the committee's own are numbered 1, 2, 3; else in their order. Those of others come after them.</summary>
    private static Dictionary<DraftItem, int> Numbers(IReadOnlyList<DraftItem> items)
    {
        var own = items.Where(item => !item.Asked!.IsExternal).ToList();
        var printed = own.Select(item => int.TryParse(item.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        var asPrinted = printed.TrueForAll(number => number > 0) && printed.Distinct().Count() == printed.Count;
        var numbers = new Dictionary<DraftItem, int>();
        for (var at = 0; at < own.Count; at++)
            numbers[own[at]] = asPrinted ? printed[at] : at + 1;
        var last = numbers.Values.DefaultIfEmpty(0).Max();
        foreach (var item in items.Where(item => item.Asked!.IsExternal))
            numbers[item] = ++last;
        return numbers;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
