using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>A button, or a link that looks like one when it has an href.</summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : TagHelper
{
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    [HtmlAttributeName("type")]
    public string Type { get; set; } = "submit";

    [HtmlAttributeName("name")]
    public string? Name { get; set; }

    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    [HtmlAttributeName("id")]
    public string? Id { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    [HtmlAttributeName("secondary")]
    public bool Secondary { get; set; }

    [HtmlAttributeName("warning")]
    public bool Warning { get; set; }

    [HtmlAttributeName("inverse")]
    public bool Inverse { get; set; }

    [HtmlAttributeName("start")]
    public bool Start { get; set; }

    [HtmlAttributeName("disabled")]
    public bool Disabled { get; set; }

    /// <summary>A second press within a second does nothing (with JavaScript); the server must bear it anyway.</summary>
    [HtmlAttributeName("prevent-double-click")]
    public bool PreventDoubleClick { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var kind = (Secondary ? "govuk-button--secondary " : "") + (Warning ? "govuk-button--warning " : "") + (Inverse ? "govuk-button--inverse " : "");
        output.BecomeMarkup(new Button
        {
            Html = await output.InsideAsync(),
            Href = Href,
            Type = Type,
            Name = Name,
            Value = Value,
            Id = Id,
            Classes = (kind + Class).Trim(),
            IsStartButton = Start,
            Disabled = Disabled,
            PreventDoubleClick = PreventDoubleClick ? true : null,
            Attributes = output.OwnAttributes(),
        }.Render());
    }
}
