using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal record Textarea : Field
{
    public string? Value { get; init; }
    public int Rows { get; init; } = 5;
    public bool? Spellcheck { get; init; }
    public string? Autocomplete { get; init; }

    public virtual Markup Render() => GroupWithLabel($"""
        {FormGroup?.BeforeInput?.Body}
        {Control()}
        {FormGroup?.AfterInput?.Body}
        """);

    // A line break directly after <textarea> is not part of its value: one is written so that the person's own is kept.
    private Markup Control() => $"""
        <textarea class="govuk-textarea{When(ErrorMessage is not null, $" govuk-textarea--error")}{AndClasses(Classes)}" id="{ControlId}"{Attr("name", Name ?? "")} rows="{Rows}"
          {Attr("spellcheck", Spellcheck is { } check ? (check ? "true" : "false") : null)}{Attr("disabled", Disabled)}
          {Attr("aria-describedby", Describing())}{Attr("autocomplete", Autocomplete)}{Attrs(Attributes)}>{Raw("\n")}{Value}</textarea>
        """;
}
