using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record Tab
{
    public string? Id { get; init; }
    public string? Label { get; init; }
    public Content Panel { get; init; } = new();
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

/// <summary>Sections of which one is seen at a time; without JavaScript they stand below each other.</summary>
internal sealed record Tabs
{
    public string? Id { get; init; }
    public string? IdPrefix { get; init; }
    public string Title { get; init; } = "Contents";
    public IReadOnlyList<Tab> Items { get; init; } = [];
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public Markup Render() => $"""
        <div{Attr("id", Id)} class="govuk-tabs{AndClasses(Classes)}"{Attrs(Attributes)} data-module="govuk-tabs">
          <h2 class="govuk-tabs__title">{Title}</h2>
          {When(Items.Count > 0, $"""<ul class="govuk-tabs__list">{Each(Items, Link)}</ul>""")}
          {Each(Items, Section)}
        </div>
        """;

    private Markup Link(Tab tab, int number) => $"""
        <li class="govuk-tabs__list-item{When(number == 1, $" govuk-tabs__list-item--selected")}">
          <a class="govuk-tabs__tab" href="#{IdOf(tab, number)}"{Attrs(tab.Attributes)}>{tab.Label}</a>
        </li>
        """;

    private Markup Section(Tab tab, int number) => $"""
        <div class="govuk-tabs__panel{When(number > 1, $" govuk-tabs__panel--hidden")}" id="{IdOf(tab, number)}"{Attrs(tab.Panel.Attributes)}>
          {(tab.Panel.Html is { IsEmpty: false } html ? html : When(tab.Panel.HasBody, $"""<p class="govuk-body">{tab.Panel.Text}</p>"""))}
        </div>
        """;

    private string IdOf(Tab tab, int number) => string.IsNullOrEmpty(tab.Id) ? $"{IdPrefix}-{number}" : tab.Id;
}
