using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>The rows of a tracker beside what is here: what is new, what reads otherwise, what is here already, what cannot be taken.</summary>
[Authorize(Policies.Officers)]
[OpensTracker]
internal sealed class PreviewTrackerModel(TrackerInHand inHand, CompareTracker compare, RowNames names) : PageModel
{
    public const int PageSize = 50;
    private const int LongestWords = 200;

    [BindProperty]
    public TakenInput Input { get; set; } = new();

    internal TrackerInHand InHand => inHand;
    internal TrackerRowsView View { get; private set; } = null!;
    internal bool IsConflict { get; private set; }

    /// <summary>Headings of columns of which nothing is read, and in which something stands.</summary>
    internal IReadOnlyList<string> NotRead => [.. inHand.Tables.Headings.Where(heading => inHand.Mapping[heading] is null)];

    /// <summary>What was dropped, row by row with the reason; the headings themselves are not news.</summary>
    internal IReadOnlyList<(string Place, string Words, string Reason)> Left =>
        [.. inHand.Reading.Left.Where(left => left.Reason != TrackerTables.IsHeading).Select(left => (
            inHand.Tables.HasSeveralSheets ? $"Sheet {left.Row.Place.Table}, row {left.Row.Place.Row}" : $"Row {left.Row.Place.Row}",
            string.Join(" | ", left.Row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Select(cell => cell.Trim())).CutTo(LongestWords), left.Reason))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!inHand.Mapping.HasRecommendation)
            return Redirect(TrackerLinks.Columns(inHand.Draft.Id));
        await LoadAsync(cancellation);
        Input = new() { Version = inHand.Draft.Version, Taken = [.. inHand.Choices.Taken] };
        return Page();
    }

    /// <summary>Which of the rows on this page are to take the place of what is here.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        var shown = View.Rows.Select(row => row.Number).ToHashSet();
        if (!await inHand.TrySaveAsync(Input.Version, choices => choices.Taken = [.. choices.Taken.Where(row => !shown.Contains(row)).Concat(Input.Taken.Where(shown.Contains)).Distinct()], cancellation))
        {
            IsConflict = true;
            return this.PageWithConflict(Input, inHand.Draft.Version);
        }
        this.Notify("Saved");
        return Redirect(TrackerLinks.Tracker(inHand.Draft.Id, View.Show, View.Page.Current));
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var rows = await compare.AllAsync(inHand, cancellation);
        var page = int.TryParse(Request.Query["page"], out var asked) && asked > 0 ? asked : 1;
        View = TrackerRowsView.Of(rows, Request.Query["show"], page, inHand.Tables.HasSeveralSheets, RowNames.InUse(rows.Where(row => row.State == RowState.New).Select(row => row.Row)).Count(name => names.Meant(name.Name) is null));
    }
}

internal sealed class TakenInput : IVersioned
{
    public int? Version { get; set; }

    /// <summary>Rows by their number in the reading.</summary>
    public IList<int> Taken { get; set; } = [];
}

/// <summary>What of the rows is shown.</summary>
internal sealed record TrackerRowsView(IReadOnlyDictionary<RowState, int> Counts, string Show, IReadOnlyList<ComparedRow> Rows, ListPage Page, bool HasSeveralSheets, int UndecidedNames)
{
    public static IReadOnlyList<(string Show, RowState State, string Words)> Choices { get; } =
        [("new", RowState.New, "New"), ("changed", RowState.Changed, "Changed"), ("here", RowState.Here, "Here already"), ("refused", RowState.Refused, "Cannot be taken")];

    public int Total => Counts.Values.Sum();

    /// <summary>"Nothing new, nothing changed": the file says what the tracker has.</summary>
    public bool IsNothingNew => Counts[RowState.New] + Counts[RowState.Changed] == 0;

    public static TrackerRowsView Of(IReadOnlyList<ComparedRow> rows, string? show, int page, bool severalSheets, int undecided)
    {
        var counts = Enum.GetValues<RowState>().ToDictionary(state => state, state => rows.Count(row => row.State == state));
        var chosen = Choices.FirstOrDefault(choice => choice.Show == show) is { Show: { } known } choice ? (choice.Show, choice.State) : ("", (RowState?)null);
        var shown = chosen.Item2 is { } state ? rows.Where(row => row.State == state).ToList() : rows;
        var list = new ListPage(page, PreviewTrackerModel.PageSize, shown.Count);
        list = list with { Current = Math.Min(page, Math.Max(1, list.Pages)) };
        return new(counts, chosen.Item1, [.. shown.Skip((list.Current - 1) * PreviewTrackerModel.PageSize).Take(PreviewTrackerModel.PageSize)], list, severalSheets, undecided);
    }
}
