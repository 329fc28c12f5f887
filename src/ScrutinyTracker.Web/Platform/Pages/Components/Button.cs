using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record Button : Content
{
    public string? Id { get; init; }
    public string? Href { get; init; }
    public string Type { get; init; } = "submit";
    public string? Name { get; init; }
    public string? Value { get; init; }
    public bool Disabled { get; init; }
    public bool IsStartButton { get; init; }

    /// <summary>True: a second press within a second does nothing. Null: not said.</summary>
    public bool? PreventDoubleClick { get; init; }

    public Markup Render() => string.IsNullOrEmpty(Href)
        ? (Markup)$"""
            <button type="{Type}"{Attr("value", Value)}{Attr("name", Name)}{When(Disabled, $" disabled aria-disabled=\"true\"")}
              {Attr("data-prevent-double-click", PreventDoubleClick is { } prevent ? (prevent ? "true" : "false") : null)}{Common()}>{Inside()}</button>
            """
        : $"""<a href="{Href}" role="button" draggable="false"{Common()}>{Inside()}</a>""";

    private Markup Common() => $"""
         class="govuk-button{AndClasses(Classes)}{When(IsStartButton, $" govuk-button--start")}" data-module="govuk-button"{Attrs(Attributes)}{Attr("id", Id)}
        """;

    private Markup Inside() => $"""
        {(IsStartButton && Html is { IsEmpty: false } ? (Markup)$"<span>{Html}</span>" : Body)}{When(IsStartButton, $"""
        <svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
          <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/>
        </svg>
        """)}
        """;
}
