using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>One line of text.</summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class InputTagHelper : FieldTagHelper
{
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "text";

    /// <summary>In place of what <c>for</c> gives.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <summary>2, 3, 4, 5, 10, 20 or 30 characters, or full, three-quarters, two-thirds, one-half, one-third, one-quarter.</summary>
    [HtmlAttributeName("width")]
    public string? Width { get; set; }

    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    [HtmlAttributeName("inputmode")]
    public string? Inputmode { get; set; }

    [HtmlAttributeName("spellcheck")]
    public bool? Spellcheck { get; set; }

    [HtmlAttributeName("prefix")]
    public string? Prefix { get; set; }

    [HtmlAttributeName("suffix")]
    public string? Suffix { get; set; }

    private protected override Task<Markup> RenderAsync(TagHelperContext context, TagHelperOutput output) =>
        Task.FromResult(new Input
        {
            Id = ControlId,
            Name = FullName,
            Label = ControlLabel,
            Hint = ControlHint,
            ErrorMessage = Error,
            FormGroup = Group,
            Type = Type,
            Value = Posted ?? Value,
            Classes = $"{WidthClass} {Class}".Trim(),
            Autocomplete = Autocomplete,
            Inputmode = Inputmode,
            Spellcheck = Spellcheck,
            Prefix = Prefix is null ? null : new Content { Text = Prefix },
            Suffix = Suffix is null ? null : new Content { Text = Suffix },
            Disabled = Disabled,
            Attributes = output.OwnAttributes(),
        }.Render());

    private string? WidthClass => Width is null ? null
        : int.TryParse(Width, out _) ? $"govuk-input--width-{Width}"
        : $"govuk-!-width-{Width}";
}
