using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record SelectItem
{
    public string? Value { get; init; }
    public string? Text { get; init; }

    /// <summary>Null: selected when its value is the select's own.</summary>
    public bool? Selected { get; init; }

    public bool Disabled { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

internal sealed record Select : Field
{
    public string? Value { get; init; }
    public IReadOnlyList<SelectItem> Items { get; init; } = [];

    public Markup Render() => GroupWithLabel($"""
        {FormGroup?.BeforeInput?.Body}
        <select class="govuk-select{AndClasses(Classes)}{When(ErrorMessage is not null, $" govuk-select--error")}" id="{ControlId}"{Attr("name", Name ?? "")}{Attr("disabled", Disabled)}{Attr("aria-describedby", Describing())}{Attrs(Attributes)}>
          {Each(Items, Option)}
        </select>
        {FormGroup?.AfterInput?.Body}
        """);

    private Markup Option(SelectItem item) => $"""
        <option{Attr("value", item.Value)}{Attr("selected", IsSelected(item))}{Attr("disabled", item.Disabled)}{Attrs(item.Attributes)}>{item.Text}</option>
        """;

    private bool IsSelected(SelectItem item) =>
        item.Selected ?? (!string.IsNullOrEmpty(Value) && (item.Value ?? item.Text) == Value);
}
