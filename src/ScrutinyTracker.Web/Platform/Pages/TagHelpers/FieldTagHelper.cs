using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>
/// What every question shares: <c>for</c> gives it its name, id, value, label (from [Display]) and error (from the model
/// state). Attributes that a component doesn't know are put on the control.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression? For { get; set; }

    /// <summary>In place of what <c>for</c> gives; a filter form uses it alone.</summary>
    [HtmlAttributeName("name")]
    public string? Name { get; set; }

    [HtmlAttributeName("id")]
    public string? Id { get; set; }

    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    [HtmlAttributeName("label-class")]
    public string? LabelClass { get; set; }

    /// <summary>The label is the page's h1, where the question is alone on its page.</summary>
    [HtmlAttributeName("label-is-heading")]
    public bool LabelIsHeading { get; set; }

    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>Adds "(optional)" to the label; unmarked questions are required.</summary>
    [HtmlAttributeName("optional")]
    public bool Optional { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    [HtmlAttributeName("group-class")]
    public string? GroupClass { get; set; }

    [HtmlAttributeName("disabled")]
    public bool Disabled { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    private protected string FullName =>
        Name ?? ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For?.Name);

    private protected string ControlId => Id ?? TagBuilder.CreateSanitizedId(FullName, "_");

    private protected string LabelText =>
        (Label ?? For?.Metadata.DisplayName ?? For?.Metadata.Name ?? FullName) + (Optional ? " (optional)" : "");

    private protected string? Posted => PostedValue.Of(ViewContext.ViewData.ModelState, FullName, For);

    private protected Label ControlLabel => new() { Text = LabelText, Classes = LabelClass, IsPageHeading = LabelIsHeading };

    private protected Hint? ControlHint => Hint is null ? null : new Hint { Text = Hint };

    private protected FormGroup Group => new() { Classes = GroupClass };

    private protected ErrorMessage? Error =>
        ViewContext.ViewData.ModelState.TryGetValue(FullName, out var entry) && entry.Errors.Count > 0
            ? new ErrorMessage { Text = entry.Errors[0].ErrorMessage }
            : null;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        FormFields.Of(ViewContext.HttpContext).Add(FullName, ErrorTarget);
        var markup = await RenderAsync(context, output);
        output.BecomeMarkup(markup);
    }

    /// <summary>The id that the error summary links to.</summary>
    private protected virtual string ErrorTarget => ControlId;

    private protected abstract Task<Markup> RenderAsync(TagHelperContext context, TagHelperOutput output);
}
