using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record PaginationLink : Content
{
    public string? Href { get; init; }
    public string? LabelText { get; init; }
}

internal sealed record PaginationItem
{
    public string? Number { get; init; }
    public string? Href { get; init; }
    public bool Current { get; init; }
    public bool Ellipsis { get; init; }
    public string? VisuallyHiddenText { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public Markup Render() => $"""
        <li class="govuk-pagination__item{When(Current, $" govuk-pagination__item--current")}{When(Ellipsis, $" govuk-pagination__item--ellipsis")}">
          {(Ellipsis ? Raw("&ctdot;") : Link())}
        </li>
        """;

    private Markup Link() => $"""
        <a class="govuk-link govuk-pagination__link" href="{Href}" aria-label="{VisuallyHiddenText ?? $"Page {Number}"}"{Attr("aria-current", Current ? "page" : null)}{Attrs(Attributes)}>{Number}</a>
        """;
}

internal sealed record Pagination
{
    public PaginationLink? Previous { get; init; }
    public PaginationLink? Next { get; init; }
    public IReadOnlyList<PaginationItem>? Items { get; init; }
    public string? LandmarkLabel { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    private bool IsBlock => Items is null && (Next ?? Previous) is not null;

    public Markup Render() => $"""
        <nav class="govuk-pagination{When(IsBlock, $" govuk-pagination--block")}{AndClasses(Classes)}" aria-label="{(string.IsNullOrEmpty(LandmarkLabel) ? "Pagination" : LandmarkLabel)}"{Attrs(Attributes)}>
          {Arrow(Previous, "prev", "Previous")}
          {When(Items is not null, $"""<ul class="govuk-pagination__list">{Each(Items, item => item.Render())}</ul>""")}
          {Arrow(Next, "next", "Next")}
        </nav>
        """;

    private Markup Arrow(PaginationLink? link, string type, string word)
    {
        if (string.IsNullOrEmpty(link?.Href))
            return Empty;

        var iconComesFirst = IsBlock || type == "prev";
        var isLabelled = IsBlock && !string.IsNullOrEmpty(link.LabelText);
        Markup title = link.HasBody ? link.Body : $"""{word}<span class="govuk-visually-hidden"> page</span>""";
        return $"""
            <div class="govuk-pagination__{type}">
              <a class="govuk-link govuk-pagination__link" href="{link.Href}" rel="{type}"{Attrs(link.Attributes)}>
                {When(iconComesFirst, Icon(type))}
                <span class="govuk-pagination__link-title{When(IsBlock && !isLabelled, $" govuk-pagination__link-title--decorated")}">{title}</span>
                {When(isLabelled, $"""<span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">{link.LabelText}</span>""")}
                {When(!iconComesFirst, Icon(type))}
              </a>
            </div>
            """;
    }

    private static Markup Icon(string type) => $"""
        <svg class="govuk-pagination__icon govuk-pagination__icon--{type}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
          <path d="{(type == "prev" ? LeftArrow : RightArrow)}"></path>
        </svg>
        """;

    private const string LeftArrow =
        "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";

    private const string RightArrow =
        "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";
}
