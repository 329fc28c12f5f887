using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>How far along the service is.</summary>
[HtmlTargetElement("govuk-phase-banner")]
public sealed class PhaseBannerTagHelper : TagHelper
{
    [HtmlAttributeName("tag")]
    public string? Tag { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.BecomeMarkup(new PhaseBanner
        {
            Html = await output.InsideAsync(),
            Classes = Class,
            Attributes = output.OwnAttributes(),
            Tag = new Tag { Text = Tag },
        }.Render());
    }
}
