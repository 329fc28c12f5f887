using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>Text of several lines with a limit, which says how much room is left. The server must check the limit too.</summary>
[HtmlTargetElement("govuk-character-count", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CharacterCountTagHelper : FieldTagHelper
{
    [HtmlAttributeName("rows")]
    public int Rows { get; set; } = 5;

    [HtmlAttributeName("max-length")]
    public int? MaxLength { get; set; }

    [HtmlAttributeName("max-words")]
    public int? MaxWords { get; set; }

    /// <summary>The percentage of the limit from which the count is shown.</summary>
    [HtmlAttributeName("threshold")]
    public int? Threshold { get; set; }

    private protected override Task<Markup> RenderAsync(TagHelperContext context, TagHelperOutput output) =>
        Task.FromResult(new CharacterCount
        {
            Id = ControlId,
            Name = FullName,
            Label = ControlLabel,
            Hint = ControlHint,
            ErrorMessage = Error,
            FormGroup = Group,
            Value = Posted,
            Rows = Rows,
            Maxlength = MaxLength,
            Maxwords = MaxWords,
            Threshold = Threshold,
            Classes = Class,
            Disabled = Disabled,
            Attributes = output.OwnAttributes(),
        }.Render());
}
