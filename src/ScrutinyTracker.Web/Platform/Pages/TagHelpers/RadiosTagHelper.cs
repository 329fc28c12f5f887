using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

[HtmlTargetElement("govuk-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadiosTagHelper : ChoicesTagHelper
{
    /// <summary>Side by side, for two short choices.</summary>
    [HtmlAttributeName("inline")]
    public bool Inline { get; set; }

    /// <summary>In place of what <c>for</c> gives.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    private protected override async Task<Markup> RenderAsync(TagHelperContext context, TagHelperOutput output) => new Radios
    {
        IdPrefix = ControlId,
        Name = FullName,
        Fieldset = LegendFieldset,
        Hint = ControlHint,
        ErrorMessage = Error,
        FormGroup = Group,
        Value = Posted ?? Value,
        Items = await ChoicesAsync(context, output),
        Classes = $"{(Inline ? "govuk-radios--inline" : "")} {(Small ? "govuk-radios--small" : "")} {Class}".Trim(),
        Attributes = output.OwnAttributes(),
    }.Render();
}
