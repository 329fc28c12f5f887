using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>Binds to a list of values, or to a bool with one checkbox whose value is true.</summary>
[HtmlTargetElement("govuk-checkboxes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxesTagHelper : ChoicesTagHelper
{
    private protected override async Task<Markup> RenderAsync(TagHelperContext context, TagHelperOutput output) => new Checkboxes
    {
        IdPrefix = ControlId,
        Name = FullName,
        Fieldset = LegendFieldset,
        Hint = ControlHint,
        ErrorMessage = Error,
        FormGroup = Group,
        Values = PostedValue.AllOf(ViewContext.ViewData.ModelState, FullName, For),
        Items = await ChoicesAsync(context, output),
        Classes = $"{(Small ? "govuk-checkboxes--small" : "")} {Class}".Trim(),
        Attributes = output.OwnAttributes(),
    }.Render();
}
