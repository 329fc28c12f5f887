using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>Says what a passage is that nobody recognised, or that was taken for something else.</summary>
[Authorize(Policies.Officers)]
[OpensReport]
internal sealed class PlaceItemModel(ReportInHand inHand) : PlacePage(inHand)
{
    [FromRoute]
    public int Number { get; set; }

    internal DraftItem Item => InHand.Record.Find(Number)!;
    internal bool IsConflict { get; private set; }

    /// <summary>Nothing answers itself.</summary>
    internal override IEnumerable<SelectListItem> Recommendations =>
        base.Recommendations.Where(choice => choice.Value != Number.ToString(CultureInfo.InvariantCulture));

    public void OnGet() => Input = new() { Version = Item.Revision, Text = Item.Text };

    public async Task<IActionResult> OnPostAsync()
    {
        Input.Check(InHand.Record, ModelState);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var saved = await InHand.TryChangeAsync(record =>
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
        return Redirect(LeadsTo(Item));
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
