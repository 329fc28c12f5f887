using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Pages.Components;
using ScrutinyTracker.Web.Platform.Pages.Dates;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>Day, month and year for a DateOnly or DateOnly?. The error summary links to the first wrong box.</summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateInputTagHelper : FieldTagHelper
{
    [HtmlAttributeName("legend")]
    public string? Legend { get; set; }

    [HtmlAttributeName("legend-class")]
    public string? LegendClass { get; set; }

    [HtmlAttributeName("legend-is-heading")]
    public bool LegendIsHeading { get; set; }

    /// <summary>Ends the hint with an example so many days from today, for a date of the past or of the time to come: nobody wants one of long ago.</summary>
    [HtmlAttributeName("example-in-days")]
    public int? ExampleInDays { get; set; }

    private protected override string ErrorTarget => $"{ControlId}_{FirstWrong}";

    private protected override Task<Markup> RenderAsync(TagHelperContext context, TagHelperOutput output) =>
        Task.FromResult(new DateInput
        {
            Id = ControlId,
            Fieldset = new Fieldset
            {
                Legend = new Legend
                {
                    Text = Legend is null ? LabelText : Legend + (Optional ? " (optional)" : ""),
                    Classes = LegendClass ?? LabelClass,
                    IsPageHeading = LegendIsHeading || LabelIsHeading,
                },
            },
            Hint = HintWithExample(),
            ErrorMessage = Error,
            FormGroup = Group,
            Classes = Class,
            Attributes = output.OwnAttributes(),
            Items = [Box(DateParts.Day, Typed.Day, 2), Box(DateParts.Month, Typed.Month, 2), Box(DateParts.Year, Typed.Year, 4)],
        }.Render());

    private Hint? HintWithExample()
    {
        if (ExampleInDays is not { } days)
            return ControlHint;
        var example = UkCalendar.Today(ViewContext.HttpContext.RequestServices.GetRequiredService<TimeProvider>()).AddDays(days);
        return new Hint { Text = $"{(Hint is null ? "" : $"{Hint.TrimEnd('.')}. ")}For example, {example.Day} {example.Month} {example.Year}" };
    }

    private DateInputItem Box(DateParts part, string? value, int width) => new()
    {
        Id = $"{ControlId}_{part}",
        Name = $"{FullName}.{part}",
        Label = part.ToString(),
        Value = value,
        // A name of a month is welcome, so the phone offers letters there.
        Inputmode = part == DateParts.Month ? "text" : "numeric",
        Classes = $"govuk-input--width-{width}",
        Error = Error is not null && Wrong.HasFlag(part),
    };

    // A date that is real but refused for another reason (in the past, too late) is wrong as a whole.
    private DateParts Wrong => Typed.Wrong == DateParts.None ? DateParts.All : Typed.Wrong;

    private DateParts FirstWrong =>
        new[] { DateParts.Day, DateParts.Month, DateParts.Year }.First(part => Wrong.HasFlag(part));

    private PostedDate Typed
    {
        get
        {
            var typed = new PostedDate(TypedIn(DateParts.Day), TypedIn(DateParts.Month), TypedIn(DateParts.Year));
            return typed is { Day: null, Month: null, Year: null } && For?.Model is DateOnly date && date != default
                ? new PostedDate($"{date.Day}", $"{date.Month}", $"{date.Year}")
                : typed;
        }
    }

    private string? TypedIn(DateParts part) =>
        ViewContext.ViewData.ModelState.TryGetValue($"{FullName}.{part}", out var entry) ? entry.AttemptedValue ?? "" : null;
}
