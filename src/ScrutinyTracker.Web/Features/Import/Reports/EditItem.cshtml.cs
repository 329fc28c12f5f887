using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>Corrects what was recognised. A promise's date is typed in words and read back.</summary>
[Authorize(Policies.Officers)]
[OpensReport]
internal sealed class EditItemModel(ReportInHand inHand, TrackerContext context) : ItemPage(inHand, context)
{
    internal override DraftItem Item => InHand.Record.Find(Number)!;

    /// <summary>Somebody else corrected it meanwhile: as it reads now.</summary>
    internal ItemView? Theirs { get; private set; }

    internal string Back => CheckView.Href(InHand.Draft.Id, Item);

    public async Task<IActionResult> OnGetAsync()
    {
        if (Kind == ItemKind.Unplaced)
            return Redirect(ImportLinks.Place(InHand.Draft.Id, Number));
        Input = ItemForm.Of(Item);
        await ReadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input.Check(Item, ModelState);
        var date = TypedDate.Read(Input, Item.Promise, Kind == ItemKind.Promise && !Input.IsFact ? await ReadAsync() : Reading, ModelState);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var needed = ItemNeeds.Of(InHand.Record, Item) is not null;
        var saved = await InHand.TryChangeAsync(record =>
        {
            if (record.Find(Number) is not { } item || item.Revision != Input.Version)
                return false;
            Input.Record(item, date);
            return true;
        });
        if (!saved)
        {
            Theirs = ItemView.Of(InHand.Record, Item);
            return this.PageWithConflict(Input, Item.Revision);
        }
        this.Notify(Kind == ItemKind.Promise && !Input.IsFact ? $"Corrected. Read as: {date.InWords}" : "Corrected");
        return Redirect((needed && ItemNeeds.Of(InHand.Record, Item) is null ? CheckView.NextHref(InHand.Draft.Id, InHand.Record, Item) : null) ?? Back);
    }
}
