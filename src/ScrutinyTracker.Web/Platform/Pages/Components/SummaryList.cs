using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record SummaryAction : Content
{
    public string? Href { get; init; }

    /// <summary>Says to a screen reader what is changed: "Change" alone says nothing.</summary>
    public string? VisuallyHiddenText { get; init; }

    public Markup Render(Content? cardTitle) => $"""
        <a class="govuk-link{AndClasses(Classes)}" href="{Href}"{Attrs(Attributes)}>{Body}{When(!string.IsNullOrEmpty(VisuallyHiddenText) || cardTitle is not null, $"""
        <span class="govuk-visually-hidden">{When(!string.IsNullOrEmpty(VisuallyHiddenText), $" {VisuallyHiddenText}")}{When(cardTitle is not null, $" ({cardTitle?.Body})")}</span>
        """)}</a>
        """;
}

internal sealed record SummaryActions
{
    public IReadOnlyList<SummaryAction> Items { get; init; } = [];
    public string? Classes { get; init; }
}

internal sealed record SummaryRow
{
    public Content Key { get; init; } = new();
    public Content Value { get; init; } = new();
    public SummaryActions? Actions { get; init; }
    public string? Classes { get; init; }

    public bool HasActions => Actions is { Items.Count: > 0 };

    public Markup Render(bool othersHaveActions, Content? cardTitle) => $"""
        <div class="govuk-summary-list__row{When(othersHaveActions && !HasActions, $" govuk-summary-list__row--no-actions")}{AndClasses(Classes)}">
          <dt class="govuk-summary-list__key{AndClasses(Key.Classes)}">{Key.Body}</dt>
          <dd class="govuk-summary-list__value{AndClasses(Value.Classes)}">{Value.Body}</dd>
          {When(HasActions, $"""<dd class="govuk-summary-list__actions{AndClasses(Actions?.Classes)}">{Links(cardTitle)}</dd>""")}
        </div>
        """;

    private Markup Links(Content? cardTitle) => Actions?.Items is [var only]
        ? only.Render(cardTitle)
        : $"""
            <ul class="govuk-summary-list__actions-list">
              {Each(Actions?.Items, action => $"""<li class="govuk-summary-list__actions-list-item">{action.Render(cardTitle)}</li>""")}
            </ul>
            """;
}

internal sealed record SummaryCardTitle : Content
{
    public int HeadingLevel { get; init; } = 2;

    public Markup Render() => $"""
        <h{HeadingLevel} class="govuk-summary-card__title{AndClasses(Classes)}">{Body}</h{HeadingLevel}>
        """;
}

internal sealed record SummaryCard
{
    public SummaryCardTitle? Title { get; init; }
    public SummaryActions? Actions { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public Markup Render(Markup list) => $"""
        <div class="govuk-summary-card{AndClasses(Classes)}"{Attrs(Attributes)}>
          <div class="govuk-summary-card__title-wrapper">{Title?.Render()}{Links()}</div>
          <div class="govuk-summary-card__content">{list}</div>
        </div>
        """;

    private Markup Links() => Actions?.Items switch
    {
        null or [] => Empty,
        [var only] => $"""<div class="govuk-summary-card__actions{AndClasses(Actions.Classes)}">{only.Render(Title)}</div>""",
        var several => $"""
            <ul class="govuk-summary-card__actions{AndClasses(Actions.Classes)}">
              {Each(several, action => $"""<li class="govuk-summary-card__action">{action.Render(Title)}</li>""")}
            </ul>
            """,
    };
}

internal sealed record SummaryList
{
    public IReadOnlyList<SummaryRow> Rows { get; init; } = [];
    public SummaryCard? Card { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public Markup Render()
    {
        var anyHasActions = Rows.Any(row => row.HasActions);
        Markup list = $"""
            <dl class="govuk-summary-list{AndClasses(Classes)}"{Attrs(Attributes)}>
              {Each(Rows, row => row.Render(anyHasActions, Card?.Title))}
            </dl>
            """;
        return Card?.Render(list) ?? list;
    }
}
