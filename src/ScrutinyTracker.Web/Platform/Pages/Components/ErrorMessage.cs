using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record ErrorMessage : Content
{
    public string? Id { get; init; }

    /// <summary>Read out before the message; empty for none.</summary>
    public string VisuallyHiddenText { get; init; } = "Error";

    public Markup Render() => $"""
        <p{Attr("id", Id)} class="govuk-error-message{AndClasses(Classes)}"{Attrs(Attributes)}>
          {When(VisuallyHiddenText != "", $"""<span class="govuk-visually-hidden">{VisuallyHiddenText}:</span> """)}{Body}
        </p>
        """;
}
