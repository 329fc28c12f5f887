using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>Where this page is; in the section BeforeContent.</summary>
[HtmlTargetElement("govuk-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    [HtmlAttributeName("collapse-on-mobile")]
    public bool CollapseOnMobile { get; set; } = true;

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (items, _) = await context.CollectAsync<Breadcrumb>(output);
        output.BecomeMarkup(new Breadcrumbs { Items = items, CollapseOnMobile = CollapseOnMobile, Classes = Class, Attributes = output.OwnAttributes() }.Render());
    }
}

/// <summary>One step; without an href it is this page.</summary>
[HtmlTargetElement("govuk-breadcrumb", ParentTag = "govuk-breadcrumbs")]
public sealed class BreadcrumbTagHelper : TagHelper
{
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        context.HandOver(output, new Breadcrumb { Html = await output.InsideAsync(), Href = Href, Attributes = output.OwnAttributes() });
    }
}
