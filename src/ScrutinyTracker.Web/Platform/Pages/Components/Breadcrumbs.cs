using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record Breadcrumb : Content
{
    public string? Href { get; init; }

    public Markup Render() => string.IsNullOrEmpty(Href)
        ? (Markup)$"""<li class="govuk-breadcrumbs__list-item" aria-current="page">{Body}</li>"""
        : $"""<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="{Href}"{Attrs(Attributes)}>{Body}</a></li>""";
}

internal sealed record Breadcrumbs
{
    public IReadOnlyList<Breadcrumb> Items { get; init; } = [];
    public bool CollapseOnMobile { get; init; }
    public string LabelText { get; init; } = "Breadcrumb";
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public Markup Render() => $"""
        <nav class="govuk-breadcrumbs{AndClasses(Classes)}{When(CollapseOnMobile, $" govuk-breadcrumbs--collapse-on-mobile")}"{Attrs(Attributes)} aria-label="{LabelText}">
          <ol class="govuk-breadcrumbs__list">{Each(Items, item => item.Render())}</ol>
        </nav>
        """;
}
