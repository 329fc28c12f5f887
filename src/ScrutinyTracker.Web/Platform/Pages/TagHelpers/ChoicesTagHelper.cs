using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>What radios and checkboxes share: a legend, and the choices as child elements or as items.</summary>
public abstract class ChoicesTagHelper : FieldTagHelper
{
    /// <summary>The question. Without it the label, or [Display], is the legend.</summary>
    [HtmlAttributeName("legend")]
    public string? Legend { get; set; }

    [HtmlAttributeName("legend-class")]
    public string? LegendClass { get; set; }

    [HtmlAttributeName("legend-is-heading")]
    public bool LegendIsHeading { get; set; }

    [HtmlAttributeName("small")]
    public bool Small { get; set; }

    [HtmlAttributeName("items")]
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    private protected Fieldset LegendFieldset => new()
    {
        Legend = new Legend
        {
            Text = Legend is null ? LabelText : Legend + (Optional ? " (optional)" : ""),
            Classes = LegendClass ?? LabelClass,
            IsPageHeading = LegendIsHeading || LabelIsHeading,
        },
    };

    private protected async Task<IReadOnlyList<Choice>> ChoicesAsync(TagHelperContext context, TagHelperOutput output)
    {
        var choices = new List<Choice>();
        context.Items[typeof(Choice)] = choices;
        await output.GetChildContentAsync();
        choices.AddRange(Items.Select(x => new Choice
        {
            Value = x.Value ?? x.Text,
            Text = x.Text,
            Checked = x.Selected ? true : null,
            Disabled = x.Disabled,
        }));
        return choices;
    }
}
