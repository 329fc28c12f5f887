using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
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

    /// <summary>Two queries, of which only the first looks through everything. A page beyond the last is the last.</summary>
    public async Task<(IReadOnlyList<RecommendationRow> Rows, ListPage Page)> PageAsync(
        Viewer viewer, RecommendationFilter filter, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await Ordered(Matching(viewer, filter, today), filter.Order, today)
            .Select(recommendation => recommendation.Id).ToListAsync(cancellationToken);
        var list = new ListPage(filter.Page, PageSize, found.Count);
        list = list with { Current = Math.Min(filter.Page, list.Pages) };
        var shown = found.Skip((list.Current - 1) * PageSize).Take(PageSize).ToList();
        var rows = await context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer))
            .Where(recommendation => shown.Contains(recommendation.Id))
            .Select(RecommendationRow.Of).ToListAsync(cancellationToken);
        return ([.. rows.OrderBy(row => shown.IndexOf(row.Id))], list);
    }

    /// <summary>All pages of the same list, in the same order. One query.</summary>
    public async Task<IReadOnlyList<RecommendationRow>> AllAsync(
        Viewer viewer, RecommendationFilter filter, DateOnly today, CancellationToken cancellationToken) =>
        await Ordered(Matching(viewer, filter, today), filter.Order, today).Select(RecommendationRow.Of).ToListAsync(cancellationToken);

    /// <summary>
    /// What the filters offer: only what stands beside something that the viewer may read; of the reviews, the latest of the chosen
    /// committee and year, and the chosen one. Four queries.
    /// </summary>
    public async Task<RecommendationChoices> ChoicesAsync(Viewer viewer, RecommendationFilter filter, CancellationToken cancellationToken)
    {
        var readable = context.Recommendations.Where(ReadingRules.Recommendations(viewer));
        var committees = await context.Committees.Where(committee => readable.Any(recommendation => recommendation.CommitteeId == committee.Id))
            .Select(committee => new { committee.Code, committee.Name }).ToListAsync(cancellationToken);
        var posts = await context.Posts.Where(post => readable.Any(recommendation => recommendation.LeadPostId == post.Id)
                || readable.Any(recommendation => recommendation.JointPosts.Any(joint => joint.Id == post.Id)))
            .Select(post => new { post.Id, post.Title }).ToListAsync(cancellationToken);
        var reviews = context.Reviews.Where(review => readable.Any(recommendation => recommendation.ReviewId == review.Id));
        // A committee's code has letters and digits only, so a reference's first hyphen stands before its year.
        var hyphen = "-";
        var years = await reviews.Select(review => review.Reference.Substring(review.Reference.IndexOf(hyphen) + 1, RecommendationChoices.YearLength))
            .Distinct().ToListAsync(cancellationToken);
        return RecommendationChoices.From(
            committees.Select(committee => (committee.Code, committee.Name)),
            await ReviewsAsync(reviews, filter, cancellationToken),
            posts.Select(post => (post.Id, post.Title)),
            years);
    }

    /// <summary>One more than is offered, to tell that there are more.</summary>
    private async Task<IReadOnlyList<(string Reference, string Title)>> ReviewsAsync(
        IQueryable<Review> reviews, RecommendationFilter filter, CancellationToken cancellationToken)
    {
        var (code, year, chosen) = (filter.Committee, filter.Year, filter.Review);
        // Asked once as a list: asked of each review, SQLite would look through all of the committee's recommendations every time.
        var ofCommittee = context.Recommendations.Where(recommendation => recommendation.Committee.Code == code).Select(recommendation => recommendation.ReviewId);
        var rows = await reviews
            .Where(review => review.Reference == chosen
                || ((code == null || ofCommittee.Contains(review.Id))
                    && (year == null || review.Reference.Contains("-" + year + "-"))))
            .OrderByDescending(review => review.Reference == chosen).ThenByDescending(review => review.Id)
            .Take(RecommendationChoices.MostReviews + 1)
            .Select(review => new { review.Reference, review.Title }).ToListAsync(cancellationToken);
        return [.. rows.Select(review => (review.Reference, review.Title))];
    }

    private IQueryable<Recommendation> Matching(Viewer viewer, RecommendationFilter filter, DateOnly today)
    {
        var found = context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer));
        if (filter.Committee is { } code)
            found = found.Where(recommendation => recommendation.Committee.Code == code);
        found = filter.Review is { } reference
            ? found.Where(recommendation => recommendation.Review.Reference == reference)
            : found.Where(recommendation => recommendation.Review.WithdrawnOn == null);
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
            found = found.Where(recommendation => recommendation.IsMarkedExempt || recommendation.Review.Exemption != null);
        if (filter.DisputedOnly)
            found = found.Where(recommendation => recommendation.IsDisputed);
        if (filter.LingeringOnly)
            found = found.Where(Lingering.Any(today));
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
