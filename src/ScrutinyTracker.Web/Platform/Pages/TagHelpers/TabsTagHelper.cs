using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>Sections of which one is seen at a time.</summary>
[HtmlTargetElement("govuk-tabs")]
public sealed class TabsTagHelper : TagHelper
{
    [HtmlAttributeName("id")]
    public string? Id { get; set; }

    [HtmlAttributeName("title")]
    public string Title { get; set; } = "Contents";

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (tabs, _) = await context.CollectAsync<Tab>(output);
        output.BecomeMarkup(new Tabs { Id = Id, IdPrefix = Id ?? "tab", Title = Title, Items = tabs, Classes = Class, Attributes = output.OwnAttributes() }.Render());
    }
}

/// <summary>One section.</summary>
[HtmlTargetElement("govuk-tab", ParentTag = "govuk-tabs")]
public sealed class TabTagHelper : TagHelper
{
    [HtmlAttributeName("id")]
    public string? Id { get; set; }

    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        context.HandOver(output, new Tab { Id = Id, Label = Label, Panel = new Content { Html = await output.InsideAsync() } });
    }
}
