using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>A password with a button to show it. Never filled in again from what was posted.</summary>
[HtmlTargetElement("govuk-password-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PasswordInputTagHelper : FieldTagHelper
{
    /// <summary>current-password, or new-password where one is chosen.</summary>
    [HtmlAttributeName("autocomplete")]
    public string Autocomplete { get; set; } = "current-password";

    private protected override Task<Markup> RenderAsync(TagHelperContext context, TagHelperOutput output) =>
        Task.FromResult(new PasswordInput
        {
            Id = ControlId,
            Name = FullName,
            Label = ControlLabel,
            Hint = ControlHint,
            ErrorMessage = Error,
            FormGroup = Group,
            Autocomplete = Autocomplete,
            Classes = Class,
            Disabled = Disabled,
            Attributes = output.OwnAttributes(),
        }.Render());
}
