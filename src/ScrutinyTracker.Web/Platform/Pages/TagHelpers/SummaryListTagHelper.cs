using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>Facts as pairs of name and value; as a card when it has a card title.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    [HtmlAttributeName("card-title")]
    public string? CardTitle { get; set; }

    [HtmlAttributeName("card-heading-level")]
    public int CardHeadingLevel { get; set; } = 2;

    [HtmlAttributeName("no-border")]
    public bool NoBorder { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        context.Items[typeof(SummaryAction)] = new List<SummaryAction>();
        var (rows, _) = await context.CollectAsync<SummaryRow>(output);
        var cardActions = (List<SummaryAction>)context.Items[typeof(SummaryAction)];
        output.BecomeMarkup(new SummaryList
        {
            Rows = rows,
            Classes = $"{(NoBorder ? "govuk-summary-list--no-border" : "")} {Class}".Trim(),
            Attributes = output.OwnAttributes(),
            Card = CardTitle is null ? null : new SummaryCard
            {
                Title = new SummaryCardTitle { Text = CardTitle, HeadingLevel = CardHeadingLevel },
                Actions = new SummaryActions { Items = cardActions },
            },
        }.Render());
    }
}

/// <summary>One fact; what stands inside is its value, with any govuk-summary-action among it.</summary>
[HtmlTargetElement("govuk-summary-row", ParentTag = "govuk-summary-list")]
public sealed class SummaryRowTagHelper : TagHelper
{
    [HtmlAttributeName("key")]
    public string? Key { get; set; }

    /// <summary>Adds a "Change" link, read out with the key.</summary>
    [HtmlAttributeName("change-href")]
    public string? ChangeHref { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(context);
        var (actions, value) = await context.CollectAsync<SummaryAction>(output);
        var change = new SummaryAction { Text = "Change", Href = ChangeHref, VisuallyHiddenText = Key?.ToLowerInvariant() };
        context.HandOver(output, new SummaryRow
        {
            Key = new Content { Text = Key },
            Value = new Content { Html = Markup.Raw(value) },
            Actions = new SummaryActions { Items = ChangeHref is null ? actions : [change, .. actions] },
            Classes = Class,
        });
    }
}

/// <summary>A link at the end of a row, or in a card's title when it stands outside the rows.</summary>
[HtmlTargetElement("govuk-summary-action")]
public sealed class SummaryActionTagHelper : TagHelper
{
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>Read out after the link's words: "Change" alone says nothing.</summary>
    [HtmlAttributeName("hidden-text")]
    public string? HiddenText { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        context.HandOver(output, new SummaryAction
        {
            Html = await output.InsideAsync(),
            Href = Href,
            VisuallyHiddenText = HiddenText,
            Classes = Class,
            Attributes = output.OwnAttributes(),
        });
    }
}
