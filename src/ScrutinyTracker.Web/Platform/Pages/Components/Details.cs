using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record Details : Content
{
    public string? Id { get; init; }
    public string? SummaryText { get; init; }
    public Markup? SummaryHtml { get; init; }
    public bool Open { get; init; }

    public Markup Render() => $"""
        <details{Attr("id", Id)} class="govuk-details{AndClasses(Classes)}"{Attrs(Attributes)}{Attr("open", Open)}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{new Content { Text = SummaryText, Html = SummaryHtml }.Body}</span>
          </summary>
          <div class="govuk-details__text">{Body}</div>
        </details>
        """;
}
