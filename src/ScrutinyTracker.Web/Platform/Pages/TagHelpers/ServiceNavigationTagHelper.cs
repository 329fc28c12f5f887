using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>The service's name and its main links; what stands inside comes at the end, on the same line.</summary>
[HtmlTargetElement("govuk-service-navigation")]
public sealed class ServiceNavigationTagHelper : TagHelper
{
    [HtmlAttributeName("service-name")]
    public string? ServiceName { get; set; }

    [HtmlAttributeName("service-url")]
    public string? ServiceUrl { get; set; }

    [HtmlAttributeName("items")]
    public IReadOnlyList<NavigationItem> Items { get; set; } = [];

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var end = await output.InsideAsync();
        output.BecomeMarkup(new ServiceNavigation
        {
            ServiceName = ServiceName,
            ServiceUrl = ServiceUrl,
            Navigation = [.. Items.Select(x => new ServiceNavigationItem { Text = x.Text, Href = x.Href, Active = x.Current })],
            Slots = end.IsEmpty ? null : new ServiceNavigationSlots { End = end, EndIsInline = true },
            Classes = Class,
            Attributes = output.OwnAttributes(),
        }.Render());
    }
}
