using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record Input : Field
{
    public string Type { get; init; } = "text";
    public string? Value { get; init; }
    public string? Autocomplete { get; init; }
    public string? Autocapitalize { get; init; }
    public string? Inputmode { get; init; }
    public string? Pattern { get; init; }
    public bool? Spellcheck { get; init; }
    public Content? Prefix { get; init; }
    public Content? Suffix { get; init; }
    public Content? InputWrapper { get; init; }

    public Markup Render() => GroupWithLabel(NeedsWrapper ? Wrapped() : Control());

    private bool NeedsWrapper =>
        new[] { Prefix, Suffix, FormGroup?.BeforeInput, FormGroup?.AfterInput }.Any(x => x is { HasBody: true });

    private Markup Control() => $"""
        <input class="govuk-input{AndClasses(Classes)}{When(ErrorMessage is not null, $" govuk-input--error")}" id="{ControlId}"{Attr("name", Name ?? "")}
          {Attr("type", Type)}{Attr("spellcheck", Spellcheck is { } check ? (check ? "true" : "false") : null)}{Attr("value", Value)}
          {Attr("disabled", Disabled)}{Attr("aria-describedby", Describing())}{Attr("autocomplete", Autocomplete)}
          {Attr("autocapitalize", Autocapitalize)}{Attr("pattern", Pattern)}{Attr("inputmode", Inputmode)}{Attrs(Attributes)}>
        """;

    private Markup Wrapped() => $"""
        <div class="govuk-input__wrapper{AndClasses(InputWrapper?.Classes)}"{Attrs(InputWrapper?.Attributes)}>
          {FormGroup?.BeforeInput?.Body}
          {Affix(Prefix, "prefix")}
          {Control()}
          {Affix(Suffix, "suffix")}
          {FormGroup?.AfterInput?.Body}
        </div>
        """;

    private static Markup Affix(Content? affix, string type) => affix is { HasBody: true }
        ? $"""<div class="govuk-input__{type}{AndClasses(affix.Classes)}" aria-hidden="true"{Attrs(affix.Attributes)}>{affix.Body}</div>"""
        : Empty;
}
