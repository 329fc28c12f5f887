using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>Says what a passage is that nobody recognised, or that was taken for something else.</summary>
[Authorize(Policies.Officers)]
[OpensReport]
internal sealed class PlaceItemModel(ReportInHand inHand) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public PlaceInput Input { get; set; } = new();

    internal ReportInHand InHand => inHand;
    internal DraftItem Item => inHand.Record.Find(Number)!;
    internal bool IsConflict { get; private set; }

    /// <summary>What an answer can belong to.</summary>
    internal IEnumerable<SelectListItem> Recommendations => inHand.Record.Live(ItemKind.Recommendation).Where(item => item.Number != Number)
        .Select(item => new SelectListItem(ItemWords.Recommendation(item), item.Number.ToString(CultureInfo.InvariantCulture)));

    public void OnGet() => Input = new() { Version = Item.Revision, Text = Item.Text };

    public async Task<IActionResult> OnPostAsync()
    {
        Input.Check(inHand.Record, ModelState);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var saved = await inHand.TryChangeAsync(record =>
        {
            if (record.Find(Number) is not { } item || item.Revision != Input.Version)
                return false;
            Input.Place(item);
            return true;
        });
        if (!saved)
        {
            IsConflict = true;
            return this.PageWithConflict(Input, Item.Revision);
        }
        return Redirect(Item.Kind == ItemKind.Recommendation ? ImportLinks.Item(inHand.Draft.Id, Number) : CheckView.Href(inHand.Draft.Id, Item));
    }
}

internal sealed class PlaceInput : IVersioned
{
    public int? Version { get; set; }

    [Display(Name = "What is it?"), Required(ErrorMessage = "Choose what it is")]
    public string? What { get; set; }

    [Display(Name = "Which recommendation does it answer?")]
    public int? Under { get; set; }

    [Display(Name = "Heading")]
    [StringLength(TextLimits.Name, ErrorMessage = "The heading must be 200 characters or fewer")]
    public string? Heading { get; set; }

    [Display(Name = "The words"), Required(ErrorMessage = "Enter the words")]
    [StringLength(TextLimits.Text, ErrorMessage = "The words must be 20,000 characters or fewer")]
    public string? Text { get; set; }
}
