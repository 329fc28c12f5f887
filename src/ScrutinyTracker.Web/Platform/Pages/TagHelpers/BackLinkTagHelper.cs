using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>Where the person came from; says "Back" unless told otherwise. In the section BeforeContent.</summary>
[HtmlTargetElement("govuk-back-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BackLinkTagHelper : TagHelper
{
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.BecomeMarkup(new BackLink
        {
            Html = await output.InsideAsync(),
            Classes = Class,
            Attributes = output.OwnAttributes(),
            Href = Href,
        }.Render());
    }
}
