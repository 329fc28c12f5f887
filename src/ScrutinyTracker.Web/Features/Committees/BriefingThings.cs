using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>The keys that a page shows, and which of all these are.</summary>
/// <param name="Recommendations">How many recommendations all of them are about.</param>
internal sealed record PageOfKeys(IReadOnlyList<ItemKey> Keys, ListPage Page, int Recommendations)
{
    public static PageOfKeys Of(List<ItemKey> all, int current, int size)
    {
        // A part that is shown whole is one page, as long as it is.
        var page = new ListPage(current, Math.Min(size, Math.Max(1, all.Count)), all.Count);
        page = page with { Current = Math.Clamp(current, 1, page.Pages) };
        return new([.. all.Skip((page.Current - 1) * page.PageSize).Take(page.PageSize)], page, all.DistinctBy(key => key.Recommendation).Count());
    }
}

/// <summary>What was loaded for the keys shown. What was closed or taken back between two queries is left out.</summary>
internal sealed class BriefingThings(IEnumerable<FollowedRecommendation> recommendations, IReadOnlyList<FollowedPromise> promises, DateOnly today)
{
    private readonly Dictionary<int, FollowedRecommendation> _recommendations = recommendations.ToDictionary(recommendation => recommendation.Id);
    private readonly Dictionary<int, FollowedPromise> _promises = promises.ToDictionary(promise => promise.Id);
    private readonly ILookup<int, FollowedPromise> _promisesOf = promises.ToLookup(promise => promise.RecommendationId);

    public BriefingSection Section(BriefingPart part, string code, BriefingDates dates, PageOfKeys page) =>
        new(part, code, dates.Heading(part), [.. page.Keys.Select(key => Item(part, key)).OfType<BriefingItem>()], page.Page);

    public FollowedSection Followed(string code, PageOfKeys page) => new(
        code,
        [.. page.Keys.Select(key => _recommendations.GetValueOrDefault(key.Recommendation)).OfType<FollowedRecommendation>()
            .Select(recommendation => new FollowedView(recommendation, [.. _promisesOf[recommendation.Id]], today))],
        page.Page);

    private BriefingItem? Item(BriefingPart part, ItemKey key)
    {
        if (!_recommendations.TryGetValue(key.Recommendation, out var recommendation))
            return null;
        if (key.Promise == 0)
            return BriefingItem.Of(part, recommendation, null, null, today);
        if (!_promises.TryGetValue(key.Promise, out var promise))
            return null;
        var date = promise.Dates.FirstOrDefault(date => date.Id == key.Date);
        return key.Date == 0 || date is not null ? BriefingItem.Of(part, recommendation, promise, date, today, key.MoreLate) : null;
    }
}
