using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record Label : Content
{
    public string? For { get; init; }
    public bool IsPageHeading { get; init; }

    public Markup Render()
    {
        if (!HasBody)
            return Empty;

        Markup label = $"""
            <label class="govuk-label{AndClasses(Classes)}"{Attrs(Attributes)}{Attr("for", For)}>{Body}</label>
            """;
        return IsPageHeading ? $"""<h1 class="govuk-label-wrapper">{label}</h1>""" : label;
    }
}
