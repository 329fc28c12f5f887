using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record Legend : Content
{
    public bool IsPageHeading { get; init; }

    public Markup Render() => When(HasBody, $"""
        <legend class="govuk-fieldset__legend{AndClasses(Classes)}">
          {(IsPageHeading ? (Markup)$"""<h1 class="govuk-fieldset__heading">{Body}</h1>""" : Body)}
        </legend>
        """);
}

internal sealed record Fieldset
{
    public Legend? Legend { get; init; }
    public string? Role { get; init; }
    public string? DescribedBy { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
    public Markup? Html { get; init; }

    public Markup Render() => $"""
        <fieldset class="govuk-fieldset{AndClasses(Classes)}"{Attr("role", Role)}{Attr("aria-describedby", DescribedBy)}{Attrs(Attributes)}>
          {Legend?.Render()}
          {Html}
        </fieldset>
        """;
}
