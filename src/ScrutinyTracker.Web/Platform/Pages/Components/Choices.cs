using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

/// <summary>One radio or checkbox, or a divider between two.</summary>
internal sealed record Choice
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Value { get; init; }
    public string? Text { get; init; }
    public Markup? Html { get; init; }
    public Hint? Hint { get; init; }
    public Label? Label { get; init; }
    public string? Divider { get; init; }

    /// <summary>Null: checked when its value is among the values of the whole.</summary>
    public bool? Checked { get; init; }

    public bool Disabled { get; init; }

    /// <summary>"exclusive" on a checkbox that unticks the others.</summary>
    public string? Behaviour { get; init; }

    /// <summary>Shown while this is chosen; always shown without JavaScript.</summary>
    public Content? Conditional { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

/// <summary>Radios or checkboxes. The first has the plain id, so that an error summary can link to it.</summary>
internal abstract record Choices : Field
{
    public string? IdPrefix { get; init; }
    public IReadOnlyList<Choice> Items { get; init; } = [];
    public Fieldset? Fieldset { get; init; }

    /// <summary>"radios" or "checkboxes", as in the class names.</summary>
    private protected abstract string Kind { get; }

    private protected abstract bool IsChecked(Choice choice);

    private string Prefix => string.IsNullOrEmpty(IdPrefix) ? ControlId : IdPrefix;

    private string? First => string.IsNullOrEmpty(Fieldset?.DescribedBy) ? DescribedBy : Fieldset.DescribedBy;

    public Markup Render()
    {
        Markup inner = $"""
            {HintAndError(Prefix, Hint, ErrorMessage)}
            <div class="govuk-{Kind}{AndClasses(Classes)}"{Attrs(Attributes)} data-module="govuk-{Kind}">
              {FormGroup?.BeforeInputs?.Body}
              {Each(Items, Item)}
              {FormGroup?.AfterInputs?.Body}
            </div>
            """;
        return Group(Fieldset is null
            ? inner
            : (Fieldset with { DescribedBy = Describing(First, Prefix, Hint, ErrorMessage), Html = inner }).Render());
    }

    private Markup Item(Choice item, int number)
    {
        if (!string.IsNullOrEmpty(item.Divider))
            return $"""<div class="govuk-{Kind}__divider">{item.Divider}</div>""";

        var id = !string.IsNullOrEmpty(item.Id) ? item.Id : number == 1 ? Prefix : $"{Prefix}-{number}";
        return $"""
            <div class="govuk-{Kind}__item">
              <input class="govuk-{Kind}__input" id="{id}" name="{item.Name ?? Name}" type="{Kind switch { "radios" => "radio", _ => "checkbox" }}" value="{item.Value}"
                {Attr("checked", IsChecked(item))}{Attr("disabled", item.Disabled)}{Attr("data-aria-controls", HasConditional(item) ? "conditional-" + id : null)}
                {Attr("data-behaviour", item.Behaviour)}{Attr("aria-describedby", DescribingItem(item, id))}{Attrs(item.Attributes)}>
              {new Label { For = id, Text = item.Text, Html = item.Html, Attributes = item.Label?.Attributes, Classes = $"govuk-{Kind}__label {item.Label?.Classes}".TrimEnd() }.Render()}
              {(item.Hint is { HasBody: true } hint ? (hint with { Id = id + "-item-hint", Classes = $"govuk-{Kind}__hint {hint.Classes}".TrimEnd() }).Render() : Empty)}
            </div>
            {Conditional(item, id)}
            """;
    }

    private Markup Conditional(Choice item, string id) => When(HasConditional(item), $"""
        <div class="govuk-{Kind}__conditional{When(!IsChecked(item), $" govuk-{Kind}__conditional--hidden")}" id="conditional-{id}">
          {item.Conditional?.Html}
        </div>
        """);

    private static bool HasConditional(Choice item) => item.Conditional?.Html is { IsEmpty: false };

    // Without a fieldset each checkbox is described by what would have described the fieldset's group.
    private string? DescribingItem(Choice item, string id)
    {
        var own = item.Hint is { HasBody: true } ? id + "-item-hint" : null;
        var outer = Kind == "checkboxes" && Fieldset is null ? Describing(First, Prefix, Hint, ErrorMessage) : null;
        return outer is null ? own : own is null ? outer : $"{outer} {own}";
    }
}

internal sealed record Radios : Choices
{
    public string? Value { get; init; }

    private protected override string Kind => "radios";

    private protected override bool IsChecked(Choice choice) =>
        choice.Checked ?? (!string.IsNullOrEmpty(Value) && choice.Value == Value);
}

internal sealed record Checkboxes : Choices
{
    public IReadOnlyList<string> Values { get; init; } = [];

    private protected override string Kind => "checkboxes";

    private protected override bool IsChecked(Choice choice) =>
        choice.Checked ?? Values.Contains(choice.Value);
}
