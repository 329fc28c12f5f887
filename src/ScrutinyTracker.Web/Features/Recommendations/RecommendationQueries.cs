using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>
/// The list of recommendations: what the viewer may read, filtered, ordered, by page. Each method makes the same number of queries
/// however many there are, and all start from the same rule, so that a count or a file cannot say more than the list.
/// </summary>
internal sealed class RecommendationQueries(TrackerContext context)
{
    public const int PageSize = 25;

    /// <summary>Two queries. A page beyond the last is the last.</summary>
    public async Task<(IReadOnlyList<RecommendationRow> Rows, ListPage Page)> PageAsync(
        Viewer viewer, RecommendationFilter filter, DateOnly today, CancellationToken cancellationToken)
    {
        var matching = Matching(viewer, filter, today);
        var list = new ListPage(filter.Page, PageSize, await matching.CountAsync(cancellationToken));
        list = list with { Current = Math.Min(filter.Page, list.Pages) };
        var rows = await Ordered(matching, filter.Order, today).Skip((list.Current - 1) * PageSize).Take(PageSize)
            .Select(RecommendationRow.Of).ToListAsync(cancellationToken);
        return (rows, list);
    }

    /// <summary>All pages of the same list, in the same order. One query.</summary>
    public async Task<IReadOnlyList<RecommendationRow>> AllAsync(
        Viewer viewer, RecommendationFilter filter, DateOnly today, CancellationToken cancellationToken) =>
        await Ordered(Matching(viewer, filter, today), filter.Order, today).Select(RecommendationRow.Of).ToListAsync(cancellationToken);

    /// <summary>What the filters offer: only what stands beside something that the viewer may read. Two queries.</summary>
    public async Task<RecommendationChoices> ChoicesAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var readable = context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer));
        var lines = await readable.Select(recommendation => new
        {
            recommendation.Committee.Code,
            recommendation.Committee.Name,
            ReviewReference = recommendation.Review.Reference,
            recommendation.Review.Title,
            recommendation.LeadPostId,
            Post = recommendation.LeadPost!.Title,
        }).Distinct().ToListAsync(cancellationToken);
        var joint = await readable.SelectMany(recommendation => recommendation.JointPosts)
            .Select(post => new { post.Id, post.Title }).Distinct().ToListAsync(cancellationToken);
        return RecommendationChoices.From(
            lines.Select(line => (line.Code, line.Name)),
            lines.Select(line => (line.ReviewReference, line.Title)),
            lines.Where(line => line.LeadPostId is not null).Select(line => (line.LeadPostId!.Value, line.Post))
                .Concat(joint.Select(post => (post.Id, post.Title))));
    }

    private IQueryable<Recommendation> Matching(Viewer viewer, RecommendationFilter filter, DateOnly today)
    {
        var found = context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer));
        if (filter.Committee is { } code)
            found = found.Where(recommendation => recommendation.Committee.Code == code);
        if (filter.Review is { } reference)
            found = found.Where(recommendation => recommendation.Review.Reference == reference);
        if (filter.Post is { } asked)
            found = found.Where(recommendation => recommendation.LeadPostId == asked || recommendation.JointPosts.Any(post => post.Id == asked));
        if (filter.Position is { } position)
            found = found.Where(recommendation => recommendation.Position == position);
        if (filter.Progress is { } progress)
            found = found.Where(recommendation => recommendation.Progress == progress);
        if (filter.Assessment is { } assessment)
            found = found.Where(recommendation => recommendation.Assessment == assessment);
        if (filter.Timeliness is { } timeliness)
            found = found.Where(RecommendationTimeliness.Is(timeliness, today));
        if (filter.Year is { } year)
            found = found.Where(recommendation => recommendation.Review.Reference.Contains($"-{year}-"));
        if (filter.ExemptOnly)
            found = found.Where(recommendation => recommendation.Exemption != null || recommendation.Review.Exemption != null);
        return SearchText.Words(filter.Search).Aggregate(found, WithWord);
    }

    /// <summary>A promise is found once it is made; the words of a draft answer are nobody else's to find.</summary>
    private static IQueryable<Recommendation> WithWord(IQueryable<Recommendation> found, string word) =>
        found.Where(recommendation =>
            SearchText.Fold(recommendation.Reference + "\n" + recommendation.Text + "\n" + recommendation.Review.Title + "\n"
                + (recommendation.LeadPost!.Title ?? recommendation.ExternalBody!.Name ?? "")).Contains(word)
            || recommendation.Parts.Any(part => SearchText.Fold(part.Text).Contains(word))
            || recommendation.Commitments.Any(promise => promise.MadeOn != null && SearchText.Fold(promise.Text).Contains(word)));

    private static IQueryable<Recommendation> Ordered(IQueryable<Recommendation> found, RecommendationOrder order, DateOnly today) => order switch
    {
        RecommendationOrder.Reference => found.OrderBy(recommendation => recommendation.Reference),
        RecommendationOrder.Due => found
            .OrderBy(recommendation => recommendation.NextDueOn == null ? 2 : recommendation.NextDueOn < today ? 1 : 0)
            .ThenBy(recommendation => recommendation.NextDueOn).ThenBy(recommendation => recommendation.Reference),
        _ => found.OrderBy(recommendation => recommendation.NextDueOn == null)
            .ThenBy(recommendation => recommendation.NextDueOn).ThenByDescending(recommendation => recommendation.MostDaysLate)
            .ThenBy(recommendation => recommendation.Reference),
    };
}
