using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>
/// Every error in the model state: those of the page's questions in the page's order, linked; then the rest.
/// The layout has it, and a page needs none of its own. Nothing when there are no errors.
/// </summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    [HtmlAttributeName("title")]
    public string Title { get; set; } = "There is a problem";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var items = Items().ToList();
        if (items.Count == 0)
            output.SuppressOutput();
        else
            output.BecomeMarkup(new ErrorSummary { TitleText = Title, ErrorList = items }.Render());
    }

    private IEnumerable<ErrorSummaryItem> Items()
    {
        var state = ViewContext.ViewData.ModelState;
        var fields = FormFields.Of(ViewContext.HttpContext).InPageOrder.DistinctBy(field => field.Key).ToList();
        foreach (var (key, id) in fields)
        {
            if (state.TryGetValue(key, out var entry) && entry.Errors.Count > 0)
                yield return new ErrorSummaryItem { Text = entry.Errors[0].ErrorMessage, Href = "#" + id };
        }

        foreach (var (_, entry) in state.Where(x => fields.TrueForAll(field => !Same(field.Key, x.Key))))
        {
            foreach (var error in entry!.Errors)
                yield return new ErrorSummaryItem { Text = error.ErrorMessage };
        }
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
