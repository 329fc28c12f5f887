using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

[HtmlTargetElement("govuk-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper : FieldTagHelper
{
    [HtmlAttributeName("items")]
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>The words of a first option whose value is empty, such as "Choose a committee".</summary>
    [HtmlAttributeName("empty-option")]
    public string? EmptyOption { get; set; }

    /// <summary>In place of what <c>for</c> gives.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    private protected override Task<Markup> RenderAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = Posted ?? Value;
        var items = Items.Select(x => new SelectItem
        {
            Value = x.Value ?? x.Text,
            Text = x.Text,
            Disabled = x.Disabled,
            Selected = string.IsNullOrEmpty(value) && x.Selected ? true : null,
        });
        return Task.FromResult(new Select
        {
            Id = ControlId,
            Name = FullName,
            Label = ControlLabel,
            Hint = ControlHint,
            ErrorMessage = Error,
            FormGroup = Group,
            Value = value,
            Items = EmptyOption is null ? [.. items] : [new SelectItem { Value = "", Text = EmptyOption }, .. items],
            Classes = Class,
            Disabled = Disabled,
            Attributes = output.OwnAttributes(),
        }.Render());
    }
}
