using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>Is this right? The document's text, passage by passage, with what was recognised in each beside it.</summary>
[Authorize(Policies.Officers)]
[OpensReport(EvenConfirmed = true)]
internal sealed class CheckModel(ReportInHand inHand) : PageModel
{
    [FromQuery(Name = "show")]
    public string? Show { get; set; }

    [FromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    internal ImportDraft Draft => inHand.Draft;
    internal DraftRecord Record => inHand.Record;
    internal bool IsConfirmed => Draft.State == ImportState.Confirmed;
    internal CheckView View { get; private set; } = null!;
    internal IReadOnlyList<string> Missing { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    /// <summary>One button was pressed: beside an item, or the one that accepts all on the page.</summary>
    public async Task<IActionResult> OnPostAsync(int? accept, int? drop, int? takeBack, bool acceptShown)
    {
        await LoadAsync();
        var shown = acceptShown ? View.Passages.SelectMany(passage => passage.Items).Where(item => item.MayBeAccepted && item.Need is null).Select(item => item.Number).ToHashSet() : [];
        var number = accept ?? drop ?? takeBack;
        if (Record.Find(number) is null && shown.Count == 0)
        {
            ModelState.AddModelError("", "Press a button beside something that was recognised");
            return this.PageWithErrors();
        }
        var needed = Record.Find(number) is { } asked && ItemNeeds.Of(Record, asked) is not null;
        await inHand.TryChangeAsync(record =>
        {
            Set(record, accept, ItemState.Accepted);
            Set(record, drop, ItemState.Dropped);
            Set(record, takeBack, ItemState.Proposed);
            foreach (var one in shown)
                Set(record, one, ItemState.Accepted);
            return true;
        });
        return Redirect(LeadsTo(number, needed && takeBack is null));
    }

    /// <summary>To the next thing that needs a person, if this did; else back to where it stands.</summary>
    private string LeadsTo(int? number, bool needed)
    {
        if (Record.Find(number) is not { } item)
            return ImportLinks.ReportPart(Draft.Id, ShownInAddress, View.Page.Current);
        return (needed ? CheckView.NextHref(Draft.Id, Record, item) : null) ?? ImportLinks.ReportPart(Draft.Id, ShownInAddress, View.Page.Current, item.Number);
    }

    private string? ShownInAddress => View.Show == CheckView.All ? null : View.Show;

    private static void Set(DraftRecord record, int? number, ItemState state)
    {
        if (record.Find(number) is not { } item || (state == ItemState.Accepted && item.Kind == ItemKind.Unplaced))
            return;
        item.State = state;
        item.Revision++;
    }

    private async Task LoadAsync()
    {
        var page = int.TryParse(PageNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : 1;
        View = CheckView.Of(Draft.Id, Record, await inHand.PiecesAsync(), Show, page);
        Missing = IsConfirmed ? [] : DocumentNeeds.Of(Record, inHand.Today);
    }
}
