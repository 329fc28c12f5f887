using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record FileUpload : Field
{
    public bool Multiple { get; init; }

    public Markup Render() => GroupWithLabel($"""
        {FormGroup?.BeforeInput?.Body}
        <input class="govuk-file-upload{AndClasses(Classes)}{When(ErrorMessage is not null, $" govuk-file-upload--error")}" id="{ControlId}"{Attr("name", Name ?? "")} type="file"{Attr("disabled", Disabled)}{Attr("multiple", Multiple)}{Attr("aria-describedby", Describing())}{Attrs(Attributes)}>
        {FormGroup?.AfterInput?.Body}
        """);
}
