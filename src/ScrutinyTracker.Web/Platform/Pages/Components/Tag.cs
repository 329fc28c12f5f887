using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record Tag : Content
{
    public Markup Render() => $"""<strong class="govuk-tag{AndClasses(Classes)}"{Attrs(Attributes)}>{Body}</strong>""";
}
