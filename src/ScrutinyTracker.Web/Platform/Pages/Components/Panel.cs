using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record PanelAction : Content
{
    public string? Href { get; init; }
    public string? Type { get; init; }

    public Markup Render() => string.IsNullOrEmpty(Href) || Type == "button"
        ? new Button
        {
            Text = Text,
            Type = Type ?? "button",
            Href = Href,
            Classes = $"govuk-button--inverse {Classes}".TrimEnd(),
            Attributes = Attributes,
        }.Render()
        : $"""<a class="govuk-link govuk-link--inverse{AndClasses(Classes)}" href="{Href}"{Attrs(Attributes)}>{Text}</a>""";
}

internal sealed record PanelActions
{
    public IReadOnlyList<PanelAction> Items { get; init; } = [];
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public Markup Render() => $"""
        <div class="govuk-panel__actions{AndClasses(Classes)}"{Attrs(Attributes)}>
          {When(Items.Count > 0, $"""<div class="govuk-button-group">{Each(Items, action => action.Render())}</div>""")}
        </div>
        """;
}

internal sealed record Panel : Content
{
    public string? TitleText { get; init; }
    public Markup? TitleHtml { get; init; }
    public int HeadingLevel { get; init; } = 1;

    /// <summary>Only with the class govuk-panel--interruption.</summary>
    public PanelActions? Actions { get; init; }

    private bool IsInterruption => Classes?.Contains("govuk-panel--interruption", StringComparison.Ordinal) == true;

    public Markup Render() => $"""
        <div class="govuk-panel{When(!IsInterruption, $" govuk-panel--confirmation")}{AndClasses(Classes)}"{Attrs(Attributes)}>
          <h{HeadingLevel} class="govuk-panel__title">{new Content { Text = TitleText, Html = TitleHtml }.Body}</h{HeadingLevel}>
          {When(HasBody, $"""<div class="govuk-panel__body">{Body}</div>""")}
          {(IsInterruption ? Actions?.Render() : null)}
        </div>
        """;
}
