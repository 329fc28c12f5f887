using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record SkipLink : Content
{
    public string Href { get; init; } = "#content";

    public Markup Render() => $"""
        <a href="{Href}" class="govuk-skip-link{AndClasses(Classes)}"{Attrs(Attributes)} data-module="govuk-skip-link">{Body}</a>
        """;
}
