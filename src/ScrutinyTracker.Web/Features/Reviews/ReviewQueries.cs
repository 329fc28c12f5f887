using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <param name="Committee">Its code.</param>
internal sealed record ReviewFilter(string? Words, string? Committee, ReviewStage? Stage, int Page);

internal sealed class ReviewRow
{
    public required int Id { get; init; }
    public required string Reference { get; init; }
    public required string Title { get; init; }
    public required ReviewKind Kind { get; init; }
    public required string CommitteeCode { get; init; }
    public required string CommitteeName { get; init; }
    public required bool IsExempt { get; init; }
    public required int RecommendationCount { get; init; }

    /// <summary>As <see cref="Review.Stage"/> says; a test holds the two together.</summary>
    public required ReviewStage Stage { get; init; }
}

internal static class ReviewQueries
{
    public const int PageSize = 20;

    /// <summary>A page of the reviews that the viewer may read, the newest first: two queries, however many there are.</summary>
    public static async Task<(IReadOnlyList<ReviewRow> Rows, ListPage Page)> ListAsync(this TrackerContext context, Viewer viewer, ReviewFilter filter)
    {
        var found = context.Rows(viewer);
        found = SearchText.Words(filter.Words).Aggregate(found, (rows, word) =>
            rows.Where(row => SearchText.Fold(row.Reference + "\n" + row.Title).Contains(word)));
        if (filter.Committee is { Length: > 0 } code)
            found = found.Where(row => row.CommitteeCode == code);
        found = filter.Stage is { } stage ? found.Where(row => row.Stage == stage) : found.Where(row => row.Stage != ReviewStage.Withdrawn);
        var page = new ListPage(1, PageSize, await found.CountAsync());
        page = page with { Current = Math.Clamp(filter.Page, 1, page.Pages) };
        return (await found.OrderByDescending(row => row.Id).Skip((page.Current - 1) * PageSize).Take(PageSize).ToListAsync(), page);
    }

    /// <summary>The committees whose reviews the viewer may read, as code and name.</summary>
    public static Task<List<KeyValuePair<string, string>>> CommitteesWithReviewsAsync(this TrackerContext context, Viewer viewer) =>
        context.Reviews.Where(ReadingRules.Reviews(viewer)).Select(review => new { review.Committee.Code, review.Committee.Name }).Distinct()
            .OrderBy(committee => committee.Name).Select(committee => KeyValuePair.Create(committee.Code, committee.Name)).ToListAsync();

    private static IQueryable<ReviewRow> Rows(this TrackerContext context, Viewer viewer)
    {
        var readable = context.Recommendations.Where(ReadingRules.Recommendations(viewer));
        return context.Reviews.Where(ReadingRules.Reviews(viewer)).Select(review => new ReviewRow
        {
            Id = review.Id,
            Reference = review.Reference,
            Title = review.Title,
            Kind = review.Kind,
            CommitteeCode = review.Committee.Code,
            CommitteeName = review.Committee.Name,
            IsExempt = review.Exemption != null,
            RecommendationCount = readable.Count(recommendation => recommendation.ReviewId == review.Id && (recommendation.ClosedOn == null || recommendation.PublishedOn != null)),
            Stage = review.WithdrawnOn != null ? ReviewStage.Withdrawn
                : review.PublishedOn != null ? ReviewStage.Published
                : review.SentForResponseOn != null ? ReviewStage.AwaitingResponse
                : review.Findings.Any() ? ReviewStage.Reporting
                : review.Evidence.Any() ? ReviewStage.GatheringEvidence
                : ReviewStage.Scoping,
        });
    }
}
