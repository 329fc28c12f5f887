using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record TaskStatus : Content
{
    public Tag? Tag { get; init; }
}

internal sealed record TaskListItem
{
    public Content Title { get; init; } = new();
    public Content? Hint { get; init; }
    public TaskStatus? Status { get; init; }

    /// <summary>Null: the task can't be started yet.</summary>
    public string? Href { get; init; }

    public string? Classes { get; init; }

    private bool HasLink => !string.IsNullOrEmpty(Href);

    public Markup Render(string id) => $"""
        <li class="govuk-task-list__item{When(HasLink, $" govuk-task-list__item--with-link")}{AndClasses(Classes)}">
          <div class="govuk-task-list__name-and-hint">
            {Name(id)}
            {When(Hint is not null, $"""<div id="{id}-hint" class="govuk-task-list__hint">{Hint?.Body}</div>""")}
          </div>
          <div class="govuk-task-list__status{AndClasses(Status?.Classes)}" id="{id}-status">{Status?.Tag?.Render() ?? Status?.Body}</div>
        </li>
        """;

    private Markup Name(string id) => HasLink
        ? $"""<a class="govuk-link govuk-task-list__link{AndClasses(Title.Classes)}" href="{Href}" aria-describedby="{When(Hint is not null, $"{id}-hint ")}{id}-status">{Title.Body}</a>"""
        : (Markup)$"""<div{Attr("class", Title.Classes)}>{Title.Body}</div>""";
}

internal sealed record TaskList
{
    public IReadOnlyList<TaskListItem> Items { get; init; } = [];
    public string? IdPrefix { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public Markup Render() => $"""
        <ul class="govuk-task-list{AndClasses(Classes)}"{Attrs(Attributes)}>
          {Each(Items, (item, number) => item.Render($"{(string.IsNullOrEmpty(IdPrefix) ? "task-list" : IdPrefix)}-{number}"))}
        </ul>
        """;
}
