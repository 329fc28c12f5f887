using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>Something in a passage that was not recognised: a second recommendation in one paragraph, a finding in the middle of a story.</summary>
[Authorize(Policies.Officers)]
[OpensReport]
internal sealed class AddItemModel(ReportInHand inHand) : PlacePage(inHand)
{
    /// <summary>Which piece of the document.</summary>
    [FromRoute]
    public int Passage { get; set; }

    internal Piece Piece { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync())
            return NotFound();
        Input = new() { Text = Piece.Text };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
            return NotFound();
        Input.Check(InHand.Record, ModelState);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var added = new DraftItem { Piece = Passage, Place = Piece.Place };
        await InHand.TryChangeAsync(record =>
        {
            added.Number = record.Items.Select(item => item.Number).DefaultIfEmpty(0).Max() + 1;
            Input.Place(added);
            record.Items.Add(added);
            return true;
        });
        return Redirect(LeadsTo(added));
    }

    private async Task<bool> FindAsync()
    {
        var pieces = await InHand.PiecesAsync();
        if (Passage < 0 || Passage >= pieces.Count)
            return false;
        Piece = pieces[Passage];
        return true;
    }
}
