using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>A state in a word; the word must say it without the colour.</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>grey, green, teal, blue, purple, magenta, red, orange or yellow; none is blue.</summary>
    [HtmlAttributeName("colour")]
    public string? Colour { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.BecomeMarkup(new Tag
        {
            Html = await output.InsideAsync(),
            Classes = $"{(Colour is null ? "" : "govuk-tag--" + Colour)} {Class}".Trim(),
            Attributes = output.OwnAttributes(),
        }.Render());
    }
}
