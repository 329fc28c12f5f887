using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record BackLink : Content
{
    public string? Href { get; init; }

    public Markup Render() => $"""
        <a href="{(string.IsNullOrEmpty(Href) ? "#" : Href)}" class="govuk-back-link{AndClasses(Classes)}"{Attrs(Attributes)}>{(HasBody ? Body : Markup.Text("Back"))}</a>
        """;
}
