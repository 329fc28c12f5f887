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

    /// <summary>One of the three that a date usually has: its name, its settings and its usual width.</summary>
    private sealed record Part(string Name, DateInputItem Box, int Width);

    private IReadOnlyList<Part> Parts => [PartOf("day", Day, 2), PartOf("month", Month, 2), PartOf("year", Year, 4)];

    public Markup Render()
    {
        var parts = Parts;
        IReadOnlyList<(DateInputItem Box, Part? Part)> boxes = Items is { Count: > 0 }
            ? [.. Items.Select(box => (box, parts.FirstOrDefault(part => box.Name is { } name && (name == part.Name || name == part.Box.Name))))]
            : [.. parts.Select(part => (part.Box, part))];
        var oneIsMarked = boxes.Any(x => IsMarked(x.Box));
        Markup inner = $"""
            {HintAndError(Id ?? "", Hint, ErrorMessage)}
            <div class="govuk-date-input{AndClasses(Classes)}"{Attrs(Attributes)}{Attr("id", Id)}>
              {FormGroup?.BeforeInputs?.Body}
              {Each(boxes, x => Box(x.Box, x.Part, IsMarked(x.Box) || (x.Box.Error != false && ErrorMessage is not null && !oneIsMarked)))}
              {FormGroup?.AfterInputs?.Body}
            </div>
            """;
        // The role is named because JAWS does not announce the description of a fieldset of text boxes without it.
        return Group(Fieldset is null
            ? inner
            : (Fieldset with { Role = "group", DescribedBy = Describing(Fieldset.DescribedBy, Id ?? "", Hint, ErrorMessage), Html = inner }).Render());
    }

    private Part PartOf(string name, DateInputItem? given, int width) =>
        new(name, given ?? new DateInputItem { Name = name, Value = ValueOf(name) }, width);

    private static bool IsMarked(DateInputItem box) =>
        box.Error == true || box.Classes?.Contains("govuk-input--error", StringComparison.Ordinal) == true;

    private Markup Box(DateInputItem box, Part? part, bool wrong)
    {
        var name = box.Name ?? part?.Name ?? "";
        var posted = string.IsNullOrEmpty(NamePrefix) ? name : $"{NamePrefix}-{name}";
        var input = new Input
        {
            Label = new Label { Text = box.Label ?? Capitalised(name), Classes = "govuk-date-input__label" },
            Id = box.Id ?? $"{Id}-{name}",
            Name = posted,
            Classes = BoxClasses(box, part?.Width ?? 2, wrong),
            Value = box.Value ?? part?.Box.Value ?? ValueOf(posted),
            Inputmode = box.Inputmode ?? "numeric",
            Autocomplete = box.Autocomplete,
            Pattern = box.Pattern,
            Attributes = box.Attributes,
        };
        return $"""<div class="govuk-date-input__item">{input.Render()}</div>""";
    }

    private static string BoxClasses(DateInputItem box, int width, bool wrong)
    {
        var classes = new List<string> { "govuk-date-input__input" };
        if (wrong && box.Classes?.Contains("govuk-input--error", StringComparison.Ordinal) != true)
            classes.Add("govuk-input--error");
        if (box.Classes?.Contains("govuk-input--width-", StringComparison.Ordinal) != true)
            classes.Add($"govuk-input--width-{width}");
        if (!string.IsNullOrEmpty(box.Classes))
            classes.Add(box.Classes);
        return string.Join(' ', classes);
    }

    private string? ValueOf(string key) => Values?.GetValueOrDefault(key);

    private static string Capitalised(string name) =>
        name == "" ? "" : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
}
