namespace ScrutinyTracker.Web.Platform.Pages.Components;

/// <summary>A textarea that says how much room is left. Without JavaScript it says the limit.</summary>
internal sealed record CharacterCount : Textarea
{
    public int? Maxlength { get; init; }
    public int? Maxwords { get; init; }

    /// <summary>The percentage of the limit from which the count is shown.</summary>
    public int? Threshold { get; init; }

    public string? CountType { get; init; }
    public Content? CountMessage { get; init; }

    /// <summary>The limit in words, with %{count} where the number stands.</summary>
    public string? TextareaDescriptionText { get; init; }

    public string? CharactersAtLimitText { get; init; }
    public string? WordsAtLimitText { get; init; }
    public IReadOnlyDictionary<string, string?>? CharactersUnderLimitText { get; init; }
    public IReadOnlyDictionary<string, string?>? CharactersOverLimitText { get; init; }
    public IReadOnlyDictionary<string, string?>? WordsUnderLimitText { get; init; }
    public IReadOnlyDictionary<string, string?>? WordsOverLimitText { get; init; }

    public override Markup Render() => AsTextarea().Render();

    private Textarea AsTextarea() => new()
    {
        Id = ControlId,
        Name = Name,
        Label = Label,
        Hint = Hint,
        ErrorMessage = ErrorMessage,
        Value = Value,
        Rows = Rows,
        Spellcheck = Spellcheck,
        Autocomplete = Autocomplete,
        Disabled = Disabled,
        Attributes = Attributes,
        DescribedBy = ControlId + "-info",
        Classes = $"govuk-js-character-count {Classes}".TrimEnd(),
        FormGroup = new FormGroup
        {
            Classes = $"govuk-character-count {FormGroup?.Classes}".TrimEnd(),
            Attributes = ModuleAttributes(),
            BeforeInput = FormGroup?.BeforeInput,
            AfterInput = new Content { Html = $"{Message().Render()}{FormGroup?.AfterInput?.Body}" },
        },
    };

    private int? Limit => Maxwords ?? Maxlength;

    private string? Counted => !string.IsNullOrEmpty(CountType) ? CountType : Maxwords is null ? null : "words";

    private Hint Message() => new()
    {
        Id = ControlId + "-info",
        Classes = $"govuk-character-count__message {CountMessage?.Classes}".TrimEnd(),
        Text = Limit is { } limit
            ? (TextareaDescriptionText ?? $"You can enter up to %{{count}} {(Counted == "words" ? "words" : "characters")}").Replace("%{count}", $"{limit}", StringComparison.Ordinal)
            : null,
    };

    private Dictionary<string, string?> ModuleAttributes()
    {
        var all = new Dictionary<string, string?> { ["data-module"] = "govuk-character-count" };
        Set(all, "data-maxlength", Maxlength?.ToString());
        Set(all, "data-maxwords", Maxwords?.ToString());
        Set(all, "data-threshold", Threshold?.ToString());
        Set(all, "data-count-type", Counted);
        Set(all, "data-i18n.textarea-description.other", Limit is null ? TextareaDescriptionText : null);
        Plurals(all, "characters-under-limit", CharactersUnderLimitText);
        Set(all, "data-i18n.characters-at-limit", CharactersAtLimitText);
        Plurals(all, "characters-over-limit", CharactersOverLimitText);
        Plurals(all, "words-under-limit", WordsUnderLimitText);
        Set(all, "data-i18n.words-at-limit", WordsAtLimitText);
        Plurals(all, "words-over-limit", WordsOverLimitText);
        foreach (var (name, value) in FormGroup?.Attributes ?? new Dictionary<string, string?>())
            all[name] = value;
        return all;
    }

    private static void Plurals(Dictionary<string, string?> all, string key, IReadOnlyDictionary<string, string?>? messages)
    {
        foreach (var (plural, message) in messages ?? new Dictionary<string, string?>())
            Set(all, $"data-i18n.{key}.{plural}", message);
    }

    private static void Set(Dictionary<string, string?> all, string name, string? value)
    {
        if (value is not null)
            all[name] = value;
    }
}
