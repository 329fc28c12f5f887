using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record GenericHeader
{
    public string? LogoText { get; init; }
    public Markup? LogoHtml { get; init; }
    public string Url { get; init; } = "/";
    public string ContainerClasses { get; init; } = "govuk-width-container";
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public Markup Render() => $"""
        <div class="govuk-generic-header{AndClasses(Classes)}"{Attrs(Attributes)}>
          <div class="govuk-generic-header__container {ContainerClasses}">
            <div class="govuk-generic-header__logo">
              <a href="{Url}" class="govuk-generic-header__homepage-link">{new Content { Text = LogoText, Html = LogoHtml }.Body}</a>
            </div>
          </div>
        </div>
        """;
}
