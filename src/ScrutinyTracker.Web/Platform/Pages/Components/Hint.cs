using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record Hint : Content
{
    public string? Id { get; init; }

    public Markup Render() => $"""
        <div{Attr("id", Id)} class="govuk-hint{AndClasses(Classes)}"{Attrs(Attributes)}>{Body}</div>
        """;
}
