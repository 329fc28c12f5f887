using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>A passage of the document, and what it became.</summary>
/// <param name="Marks">The numbers of its items, in the text; those that began in an earlier passage have their item there.</param>
internal sealed record PassageView(int Index, Piece Piece, IReadOnlyList<int> Marks, IReadOnlyList<ItemView> Items);

/// <summary>The document beside the record, so much of it as a page holds.</summary>
/// <param name="Next">The first thing that needs a person; null when nothing does.</param>
internal sealed record CheckView(string Counts, int Needs, string? Next, string Show, ListPage Page, IReadOnlyList<PassageView> Passages)
{
    /// <summary>A page of a long report, quickly drawn and quickly read over.</summary>
    public const int PageSize = 60;

    public const string All = "all";
    public const string Needing = "needs-you";
    public const string NotPlaced = "not-placed";
    public const string Recommended = "recommendations";

    /// <summary>What can be shown, and what it is called.</summary>
    public static IReadOnlyList<(string Show, string Text)> Choices { get; } =
        [(All, "All of the document"), (Needing, "What needs you"), (NotPlaced, "Not placed"), (Recommended, "Recommendations and answers")];

    public static CheckView Of(int draftId, DraftRecord record, IReadOnlyList<Piece> pieces, string? show, int page)
    {
        show = Choices.Any(choice => choice.Show == show) ? show! : All;
        var byPiece = record.Items.ToLookup(item => item.Piece);
        var shown = Enumerable.Range(0, pieces.Count).Where(index => show == All || byPiece[index].Any(item => Is(show, record, item))).ToList();
        var part = new ListPage(1, PageSize, shown.Count);
        part = part with { Current = Math.Clamp(page, 1, part.Pages) };
        var needing = ItemNeeds.All(record);
        return new(
            RecordCounts.InWords(record), needing.Count, needing.Count == 0 ? null : Href(draftId, needing[0]), show, part,
            [.. shown.Skip((part.Current - 1) * PageSize).Take(PageSize).Select(index => new PassageView(
                index, pieces[index], [.. pieces[index].Items.Where(number => record.Find(number) is { Kind: not ItemKind.Unplaced } item && record.IsLive(item))],
                [.. byPiece[index].Select(item => ItemView.Of(record, item))]))]);
    }

    /// <summary>The item in its place in the whole document.</summary>
    public static string Href(int draftId, DraftItem item) => ImportLinks.ReportPart(draftId, null, (item.Piece / PageSize) + 1, item.Number);

    /// <summary>The next thing that needs a person after that one, or the first.</summary>
    public static string? NextHref(int draftId, DraftRecord record, DraftItem after)
    {
        var needing = ItemNeeds.All(record);
        return (needing.FirstOrDefault(item => item.Number > after.Number) ?? (needing.Count > 0 ? needing[0] : null)) is { } next ? Href(draftId, next) : null;
    }

    private static bool Is(string show, DraftRecord record, DraftItem item) => show switch
    {
        Needing => ItemNeeds.Of(record, item) is not null,
        NotPlaced => item is { Kind: ItemKind.Unplaced, State: not ItemState.Dropped, IsMinor: false },
        _ => item.Kind is ItemKind.Recommendation or ItemKind.ResponseItem or ItemKind.Promise,
    };
}
