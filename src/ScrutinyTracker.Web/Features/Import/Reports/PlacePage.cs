using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>A page on which it is said what words of the document are.</summary>
internal abstract class PlacePage(ReportInHand inHand) : PageModel
{
    [BindProperty]
    public PlaceInput Input { get; set; } = new();

    internal ReportInHand InHand => inHand;

    /// <summary>What an answer can belong to.</summary>
    internal virtual IEnumerable<SelectListItem> Recommendations => inHand.Record.Live(ItemKind.Recommendation)
        .Select(item => new SelectListItem(ItemWords.Recommendation(item), item.Number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A recommendation still wants to know whom it asks.</summary>
    private protected string LeadsTo(DraftItem item) =>
        item.Kind == ItemKind.Recommendation ? ImportLinks.Item(inHand.Draft.Id, item.Number) : CheckView.Href(inHand.Draft.Id, item);
}
