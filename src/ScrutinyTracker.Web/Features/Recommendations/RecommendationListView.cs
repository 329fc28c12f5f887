using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Recommendations;

internal sealed record RecommendationListView(
    RecommendationFilter Filter, IReadOnlyList<RecommendationRow> Rows, ListPage Page, RecommendationChoices Choices, DateOnly Today)
{
    public string Title => Page.Current > 1 ? $"Recommendations, page {Page.Current} of {Page.Pages}" : "Recommendations";

    public string Count => Page.Total == 1 ? "1 recommendation" : $"{Page.Total:N0} recommendations";

    public string? Order => RecommendationFilter.ValueOf<RecommendationOrder>(Filter.Order);

    public EmptyState Empty => Chips.Count > 0
        ? new EmptyState("No recommendation that you may read fits all of these filters. Remove one, or clear them all.", "Clear all filters", RecommendationLinks.All)
        : new EmptyState("There is no recommendation that you may read yet. A review's recommendations appear here once they are sent or published.");

    public IReadOnlyList<FilterQuestion> Questions =>
    [
        new("timeliness", "Lateness", RecommendationChoices.Timeliness, RecommendationFilter.ValueOf(Filter.Timeliness)),
        new("committee", "Committee", Choices.Committees, Filter.Committee),
        new("review", "Review", Choices.Reviews, Filter.Review)
        {
            Hint = Choices.HasMoreReviews ? $"The latest {RecommendationChoices.MostReviews}. Choose a committee or a year first to be offered others, or search for words of the title" : null,
        },
        new("post", "Post", Choices.Posts, Filter.Post?.ToString()),
        new("position", "Position", RecommendationChoices.Of(Enum.GetValues<Position>()), RecommendationFilter.ValueOf(Filter.Position)),
        new("progress", "Progress", RecommendationChoices.Of(Enum.GetValues<ProgressClaim>()), RecommendationFilter.ValueOf(Filter.Progress)),
        new("assessment", "Assessment", RecommendationChoices.Of(Enum.GetValues<AssessmentMeaning>()), RecommendationFilter.ValueOf(Filter.Assessment)),
        new("year", "Municipal year of the review", Choices.Years, Filter.Year),
    ];

    /// <summary>A chosen value that is no longer on offer is still named, so that it can be removed.</summary>
    public IReadOnlyList<Chip> Chips =>
    [
        .. Filter.Search is { } words ? [new Chip($"Search: {words}", Without("q"))] : Array.Empty<Chip>(),
        .. Questions.Where(question => question.Chosen is not null)
            .Select(question => new Chip($"{question.Label}: {question.ChosenText}", Without(question.Key))),
        .. Filter.DisputedOnly ? [new Chip("Disputed only", Without("disputed"))] : Array.Empty<Chip>(),
        .. Filter.LingeringOnly ? [new Chip("Without a date, or open too long", Without("lingering"))] : Array.Empty<Chip>(),
        .. Filter.ExemptOnly ? [new Chip("Exempt only", Without("exempt"))] : Array.Empty<Chip>(),
    ];

    private string Without(string key) => RecommendationLinks.All + new QueryBuilder(
        Filter.ToPairs().Where(pair => pair.Key != key && pair.Key != "page"));

    public static IReadOnlyList<SelectListItem> Disputed { get; } = [new("Disputed only", "yes")];

    public static IReadOnlyList<SelectListItem> Lingering { get; } = [new("Without a date, or open too long", "yes")];

    public static IReadOnlyList<SelectListItem> Exempt { get; } = [new("Exempt only", "yes")];

    public static IReadOnlyList<SelectListItem> Orders { get; } =
    [
        new("Latest first", RecommendationFilter.ValueOf<RecommendationOrder>(RecommendationOrder.Lateness)),
        new("Next due first", RecommendationFilter.ValueOf<RecommendationOrder>(RecommendationOrder.Due)),
        new("Reference", RecommendationFilter.ValueOf<RecommendationOrder>(RecommendationOrder.Reference)),
    ];
}

/// <summary>One choice among the filters.</summary>
internal sealed record FilterQuestion(string Key, string Label, IEnumerable<SelectListItem> Items, string? Chosen)
{
    public string? Hint { get; init; }

    public string? ChosenText => Items.FirstOrDefault(item => item.Value == Chosen)?.Text ?? Chosen;
}
