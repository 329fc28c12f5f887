using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record ServiceNavigationItem : Content
{
    public string? Href { get; init; }

    /// <summary>This very page.</summary>
    public bool Current { get; init; }

    /// <summary>This page is within it.</summary>
    public bool Active { get; init; }

    private bool IsMarked => Current || Active;

    private string? AriaCurrent => Current ? "page" : Active ? "true" : null;

    private Markup Inside => IsMarked ? $"""<strong class="govuk-service-navigation__active-fallback">{Body}</strong>""" : Body;

    public Markup Render() => $"""
        <li class="govuk-service-navigation__item{When(IsMarked, $" govuk-service-navigation__item--active")}">{LinkOrText()}</li>
        """;

    private Markup LinkOrText() => !string.IsNullOrEmpty(Href)
        ? $"""<a class="govuk-service-navigation__link" href="{Href}"{Attr("aria-current", AriaCurrent)}{Attrs(Attributes)}>{Inside}</a>"""
        : When(HasBody, $"""<span class="govuk-service-navigation__text"{Attr("aria-current", AriaCurrent)}>{Inside}</span>""");
}

/// <summary>HTML put at places of the navigation.</summary>
internal sealed record ServiceNavigationSlots
{
    public Markup? Start { get; init; }
    public Markup? End { get; init; }

    /// <summary>The end stands on the navigation's own line.</summary>
    public bool EndIsInline { get; init; }

    public Markup? NavigationStart { get; init; }
    public Markup? NavigationEnd { get; init; }
}

internal sealed record ServiceNavigation
{
    public string? ServiceName { get; init; }
    public string? ServiceUrl { get; init; }
    public IReadOnlyList<ServiceNavigationItem> Navigation { get; init; } = [];
    public ServiceNavigationSlots? Slots { get; init; }
    public string? AriaLabel { get; init; }
    public string? MenuButtonText { get; init; }
    public string? MenuButtonLabel { get; init; }
    public string? NavigationLabel { get; init; }
    public string? NavigationId { get; init; }
    public string? NavigationClasses { get; init; }
    public bool? CollapseNavigationOnMobile { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    private string MenuText => string.IsNullOrEmpty(MenuButtonText) ? "Menu" : MenuButtonText;

    private string ListId => string.IsNullOrEmpty(NavigationId) ? "navigation" : NavigationId;

    private bool HasName => !string.IsNullOrEmpty(ServiceName);

    // With a name it is a landmark of its own; without, the nav inside is landmark enough.
    public Markup Render() => HasName || Slots is { Start: not null } or { End: not null }
        ? (Markup)$"""<section aria-label="{AriaLabel ?? "Service information"}" {Common()}>{Inside()}</section>"""
        : $"""<div {Common()}>{Inside()}</div>""";

    private Markup Common() => $"""class="govuk-service-navigation{AndClasses(Classes)}" data-module="govuk-service-navigation"{Attrs(Attributes)}""";

    private Markup Inside() => $"""
        <div class="govuk-width-container{When(Slots is { EndIsInline: true }, $" govuk-service-navigation__inlining-container")}">
          {Slots?.Start}
          <div class="govuk-service-navigation__container">
            {When(HasName, $"""<span class="govuk-service-navigation__service-name">{NameOrLink()}</span>""")}
            {When(Navigation.Count > 0 || Slots is { NavigationStart: not null } or { NavigationEnd: not null }, Nav())}
          </div>
          {Slots?.End}
        </div>
        """;

    private Markup NameOrLink() => string.IsNullOrEmpty(ServiceUrl)
        ? (Markup)$"""<span class="govuk-service-navigation__text">{ServiceName}</span>"""
        : $"""<a href="{ServiceUrl}" class="govuk-service-navigation__link">{ServiceName}</a>""";

    private Markup Nav() => $"""
        <nav aria-label="{(string.IsNullOrEmpty(NavigationLabel) ? MenuText : NavigationLabel)}" class="govuk-service-navigation__wrapper{AndClasses(NavigationClasses)}">
          {When(CollapseNavigationOnMobile ?? Navigation.Count > 1, MenuButton())}
          <ul class="govuk-service-navigation__list" id="{ListId}">
            {Slots?.NavigationStart}{Each(Navigation, item => item.Render())}{Slots?.NavigationEnd}
          </ul>
        </nav>
        """;

    // Hidden until the script takes it over: without JavaScript the list stays open.
    private Markup MenuButton() => $"""
        <button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="{ListId}"{Attr("aria-label", MenuButtonLabel == MenuText ? null : MenuButtonLabel)} hidden aria-hidden="true">{MenuText}</button>
        """;
}
