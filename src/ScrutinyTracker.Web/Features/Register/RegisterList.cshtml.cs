using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>"What did they recommend, and was it done?" The whole state of the list is its address.</summary>
internal sealed class RegisterListModel(RegisterQueries register, RegisterChoices choices) : RegisterPage
{
    internal RegisterFilter Filter { get; private set; } = new();
    internal IReadOnlyList<PublicRow> Rows { get; private set; } = [];
    internal ListPage List { get; private set; } = new(1, RegisterQueries.PageSize, 0);
    internal IReadOnlyList<RegisterQuestion> Questions { get; private set; } = [];
    internal IReadOnlyList<Chip> Chips { get; private set; } = [];

    internal string Title => List.Current > 1 ? $"Scrutiny recommendations, page {List.Current} of {List.Pages}" : "Scrutiny recommendations";
    internal string Count => List.Total == 1 ? "1 recommendation" : $"{List.Total:N0} recommendations";

    internal EmptyState Empty => Chips.Count > 0
        ? new EmptyState("Nothing published fits all of these filters. Remove one, or clear them all.", "Clear all filters", RegisterLinks.Index)
        : new EmptyState("Nothing is published yet. A review's recommendations appear here once the review is published.");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Filter = RegisterFilter.From(Request.Query);
        if (!Filter.IsSaidBy(Request.Query))
            return Redirect(RegisterLinks.List(Filter));
        (Rows, List) = await register.PageAsync(Filter, cancellation);
        Questions = await choices.QuestionsAsync(Filter, cancellation);
        Chips = await ChipsAsync(cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<Chip>> ChipsAsync(CancellationToken cancellation) =>
    [
        .. Chip(Filter.Search is { } words ? $"Search: {words}" : null, Filter with { Search = null }),
        .. Questions.Where(question => question.Chosen is not null)
            .Select(question => new Chip($"{question.Label}: {question.ChosenText}", RegisterLinks.List(Without(question.Key)))),
        .. Chip(Filter.Review is { } review ? $"Review: {await choices.ReviewAsync(review, cancellation) ?? review}" : null, Filter with { Review = null }),
        .. Chip(Filter.Meeting is { } meeting ? $"Meeting: {await choices.MeetingAsync(meeting, cancellation) ?? "unknown"}" : null, Filter with { Meeting = null }),
    ];

    private RegisterFilter Without(string key) => key switch
    {
        "committee" => Filter with { Committee = null, Page = 1 },
        "year" => Filter with { Year = null, Page = 1 },
        _ => Filter with { Status = null, Page = 1 },
    };

    private static IEnumerable<Chip> Chip(string? text, RegisterFilter without) =>
        text is null ? [] : [new Chip(text, RegisterLinks.List(without with { Page = 1 }))];
}
