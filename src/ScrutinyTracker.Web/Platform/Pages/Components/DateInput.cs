using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

/// <summary>One of the date's boxes.</summary>
internal sealed record DateInputItem
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Label { get; init; }
    public string? Value { get; init; }
    public string? Classes { get; init; }
    public string? Autocomplete { get; init; }
    public string? Inputmode { get; init; }
    public string? Pattern { get; init; }

    /// <summary>Null: wrong when the whole is wrong and no box is marked.</summary>
    public bool? Error { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

internal sealed record DateInput : Field
{
    public string? NamePrefix { get; init; }
    public Fieldset? Fieldset { get; init; }
    public IReadOnlyList<DateInputItem>? Items { get; init; }
    public DateInputItem? Day { get; init; }
    public DateInputItem? Month { get; init; }
    public DateInputItem? Year { get; init; }
    public IReadOnlyDictionary<string, string?>? Values { get; init; }

    private DateInputItem DayBox => Day ?? new DateInputItem { Name = "day", Classes = "govuk-input--width-2" };
    private DateInputItem MonthBox => Month ?? new DateInputItem { Name = "month", Classes = "govuk-input--width-2" };
    private DateInputItem YearBox => Year ?? new DateInputItem { Name = "year", Classes = "govuk-input--width-4" };

    public Markup Render()
    {
        var boxes = Items is { Count: > 0 } ? Items : [DayBox, MonthBox, YearBox];
        var oneIsMarked = boxes.Any(IsMarked);
        Markup inner = $"""
            {HintAndError(Id ?? "", Hint, ErrorMessage)}
            <div class="govuk-date-input{AndClasses(Classes)}"{Attrs(Attributes)}{Attr("id", Id)}>
              {FormGroup?.BeforeInputs?.Body}
              {Each(boxes, box => Box(box, IsMarked(box) || (box.Error != false && ErrorMessage is not null && !oneIsMarked)))}
              {FormGroup?.AfterInputs?.Body}
            </div>
            """;
        // The role is named because JAWS does not announce the description of a fieldset of text boxes without it.
        return Group(Fieldset is null
            ? inner
            : (Fieldset with { Role = "group", DescribedBy = Describing(Fieldset.DescribedBy, Id ?? "", Hint, ErrorMessage), Html = inner }).Render());
    }

    private static bool IsMarked(DateInputItem box) =>
        box.Error == true || box.Classes?.Contains("govuk-input--error", StringComparison.Ordinal) == true;

    private Markup Box(DateInputItem box, bool wrong)
    {
        var part = PartOf(box);
        var name = box.Name ?? part ?? "";
        var posted = string.IsNullOrEmpty(NamePrefix) ? name : $"{NamePrefix}-{name}";
        return $"""
            <div class="govuk-date-input__item">
              {new Input
              {
                  Label = new Label { Text = box.Label ?? Capitalised(name), Classes = "govuk-date-input__label" },
                  Id = box.Id ?? $"{Id}-{name}",
                  Name = posted,
                  Classes = BoxClasses(box, part, wrong),
                  Value = box.Value ?? (Items is { Count: > 0 } ? null : ValueOf(part)) ?? ValueOf(posted),
                  Inputmode = box.Inputmode ?? "numeric",
                  Autocomplete = box.Autocomplete,
                  Pattern = box.Pattern,
                  Attributes = box.Attributes,
              }.Render()}
            </div>
            """;
    }

    private string? PartOf(DateInputItem box) =>
        box == DayBox || box.Name == "day" ? "day"
        : box == MonthBox || box.Name == "month" ? "month"
        : box == YearBox || box.Name == "year" ? "year"
        : null;

    private static string BoxClasses(DateInputItem box, string? part, bool wrong)
    {
        var classes = new List<string> { "govuk-date-input__input" };
        if (wrong && box.Classes?.Contains("govuk-input--error", StringComparison.Ordinal) != true)
            classes.Add("govuk-input--error");
        if (box.Classes?.Contains("govuk-input--width-", StringComparison.Ordinal) != true)
            classes.Add(part == "year" ? "govuk-input--width-4" : "govuk-input--width-2");
        if (!string.IsNullOrEmpty(box.Classes))
            classes.Add(box.Classes);
        return string.Join(' ', classes);
    }

    private string? ValueOf(string? key) => key is null ? null : Values?.GetValueOrDefault(key);

    private static string Capitalised(string name) =>
        name == "" ? "" : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
}
