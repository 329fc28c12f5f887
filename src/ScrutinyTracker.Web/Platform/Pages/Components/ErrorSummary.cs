using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record ErrorSummaryItem : Content
{
    public string? Href { get; init; }

    public Markup Render() => string.IsNullOrEmpty(Href)
        ? (Markup)$"<li>{Body}</li>"
        : $"""<li><a href="{Href}"{Attrs(Attributes)}>{Body}</a></li>""";
}

internal sealed record ErrorSummary
{
    public string TitleText { get; init; } = "There is a problem";
    public Markup? TitleHtml { get; init; }
    public string? DescriptionText { get; init; }
    public Markup? DescriptionHtml { get; init; }
    public IReadOnlyList<ErrorSummaryItem> ErrorList { get; init; } = [];
    public bool? DisableAutoFocus { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public Markup Render() => $"""
        <div class="govuk-error-summary{AndClasses(Classes)}"{Attr("data-disable-auto-focus", DisableAutoFocus is { } stay ? (stay ? "true" : "false") : null)}{Attrs(Attributes)} data-module="govuk-error-summary">
          <div role="alert">
            <h2 class="govuk-error-summary__title">{Title.Body}</h2>
            <div class="govuk-error-summary__body">
              {When(Description.HasBody, $"<p>{Description.Body}</p>")}
              {When(ErrorList.Count > 0, $"""<ul class="govuk-list govuk-error-summary__list">{Each(ErrorList, item => item.Render())}</ul>""")}
            </div>
          </div>
        </div>
        """;

    private Content Title => new() { Text = TitleText, Html = TitleHtml };

    private Content Description => new() { Text = DescriptionText, Html = DescriptionHtml };
}
