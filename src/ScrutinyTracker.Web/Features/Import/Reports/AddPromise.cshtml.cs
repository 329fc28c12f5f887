using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>A promise that was not recognised in an answer.</summary>
[Authorize(Policies.Officers)]
[OpensReport]
internal sealed class AddPromiseModel(ReportInHand inHand, TrackerContext context) : ItemPage(inHand, context)
{
    internal DraftItem Answer => InHand.Record.Find(Number)!;

    internal override DraftItem Item { get; } = new() { Kind = ItemKind.Promise, Promise = new() };

    internal string Back => CheckView.Href(InHand.Draft.Id, Answer);

    private bool IsAnAnswer => Answer.Kind is ItemKind.ResponseItem or ItemKind.Recommendation;

    public IActionResult OnGet()
    {
        Input.Under = Number;
        return IsAnAnswer ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsAnAnswer)
            return NotFound();
        Input.Check(Item, ModelState);
        var date = TypedDate.Read(Input, null, await ReadAsync(), ModelState);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        await InHand.TryChangeAsync(record =>
        {
            (Item.Number, Item.Piece, Item.Place) = (record.Items.Max(item => item.Number) + 1, record.Find(Number)!.Piece, record.Find(Number)!.Place);
            Input.Record(Item, date);
            record.Items.Add(Item);
            return true;
        });
        this.Notify($"Added. Read as: {date.InWords}");
        return Redirect(CheckView.Href(InHand.Draft.Id, Item));
    }
}
