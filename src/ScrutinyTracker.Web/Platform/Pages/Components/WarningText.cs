using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record WarningText : Content
{
    public string IconFallbackText { get; init; } = "Warning";

    public Markup Render() => $"""
        <div class="govuk-warning-text{AndClasses(Classes)}"{Attrs(Attributes)}>
          <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
          <strong class="govuk-warning-text__text">
            <span class="govuk-visually-hidden">{IconFallbackText}</span>
            {Body}
          </strong>
        </div>
        """;
}
