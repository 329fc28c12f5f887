using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>The council's name or logo, linked to the start.</summary>
[HtmlTargetElement("govuk-generic-header")]
public sealed class GenericHeaderTagHelper : TagHelper
{
    [HtmlAttributeName("href")]
    public string Href { get; set; } = "/";

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.BecomeMarkup(new GenericHeader
        {
            LogoHtml = await output.InsideAsync(),
            Url = Href,
            Classes = Class,
            Attributes = output.OwnAttributes(),
        }.Render());
    }
}
