using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>The label of a control that is no question of ours.</summary>
[HtmlTargetElement("govuk-label")]
public sealed class LabelTagHelper : TagHelper
{
    /// <summary>The control's id.</summary>
    [HtmlAttributeName("for")]
    public string? For { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.BecomeMarkup(new Label
        {
            Html = await output.InsideAsync(),
            Classes = Class,
            Attributes = output.OwnAttributes(),
            For = For,
        }.Render());
    }
}
