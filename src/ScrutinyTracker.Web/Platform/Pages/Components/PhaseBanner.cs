using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record PhaseBanner : Content
{
    public Tag? Tag { get; init; }

    public Markup Render() => $"""
        <div class="govuk-phase-banner govuk-width-container{AndClasses(Classes)}"{Attrs(Attributes)}>
          <p class="govuk-phase-banner__content">
            {new Tag { Text = Tag?.Text, Html = Tag?.Html, Classes = $"govuk-phase-banner__content__tag {Tag?.Classes}".TrimEnd() }.Render()}
            <span class="govuk-phase-banner__text">{Body}</span>
          </p>
        </div>
        """;
}
