using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>One radio or checkbox; what stands inside is shown while it is chosen.</summary>
[HtmlTargetElement("govuk-radio", ParentTag = "govuk-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("govuk-checkbox", ParentTag = "govuk-checkboxes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceTagHelper : TagHelper
{
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    [HtmlAttributeName("text")]
    public string? Text { get; set; }

    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>Null: as the whole's value says.</summary>
    [HtmlAttributeName("checked")]
    public bool? Checked { get; set; }

    [HtmlAttributeName("disabled")]
    public bool Disabled { get; set; }

    /// <summary>A checkbox that unticks the others ("None of these").</summary>
    [HtmlAttributeName("exclusive")]
    public bool Exclusive { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var choice = new Choice
        {
            Value = Value ?? Text,
            Text = Text ?? Value,
            Hint = Hint is null ? null : new Hint { Text = Hint },
            Checked = Checked,
            Disabled = Disabled,
            Behaviour = Exclusive ? "exclusive" : null,
            Attributes = output.OwnAttributes(),
            Conditional = new Content { Html = await output.InsideAsync() },
        };
        ((List<Choice>)context.Items[typeof(Choice)]).Add(choice);
        output.SuppressOutput();
    }
}

/// <summary>The word between two choices, such as "or".</summary>
[HtmlTargetElement("govuk-divider", ParentTag = "govuk-radios")]
[HtmlTargetElement("govuk-divider", ParentTag = "govuk-checkboxes")]
public sealed class ChoiceDividerTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var words = System.Net.WebUtility.HtmlDecode((await output.GetChildContentAsync()).GetContent().Trim());
        ((List<Choice>)context.Items[typeof(Choice)]).Add(new Choice { Divider = words });
        output.SuppressOutput();
    }
}
