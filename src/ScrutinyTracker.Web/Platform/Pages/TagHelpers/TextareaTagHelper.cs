using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>Text of several lines.</summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextareaTagHelper : FieldTagHelper
{
    [HtmlAttributeName("rows")]
    public int Rows { get; set; } = 5;

    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    [HtmlAttributeName("spellcheck")]
    public bool? Spellcheck { get; set; }

    private protected override Task<Markup> RenderAsync(TagHelperContext context, TagHelperOutput output) =>
        Task.FromResult(new Textarea
        {
            Id = ControlId,
            Name = FullName,
            Label = ControlLabel,
            Hint = ControlHint,
            ErrorMessage = Error,
            FormGroup = Group,
            Value = Posted,
            Rows = Rows,
            Autocomplete = Autocomplete,
            Spellcheck = Spellcheck,
            Classes = Class,
            Disabled = Disabled,
            Attributes = output.OwnAttributes(),
        }.Render());
}
