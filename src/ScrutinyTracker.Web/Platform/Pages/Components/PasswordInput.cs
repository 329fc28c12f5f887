namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record PasswordInput : Field
{
    public string? Value { get; init; }
    public string? Autocomplete { get; init; }
    public Content? Button { get; init; }
    public string? ShowPasswordText { get; init; }
    public string? HidePasswordText { get; init; }
    public string? ShowPasswordAriaLabelText { get; init; }
    public string? HidePasswordAriaLabelText { get; init; }
    public string? PasswordShownAnnouncementText { get; init; }
    public string? PasswordHiddenAnnouncementText { get; init; }

    public Markup Render() => new Input
    {
        Id = ControlId,
        Name = Name,
        Label = Label,
        Hint = Hint,
        ErrorMessage = ErrorMessage,
        Type = "password",
        Value = Value,
        Disabled = Disabled,
        Spellcheck = false,
        Autocapitalize = "none",
        Autocomplete = Autocomplete ?? "current-password",
        DescribedBy = DescribedBy,
        Attributes = Attributes,
        Classes = $"govuk-password-input__input govuk-js-password-input-input {Classes}".TrimEnd(),
        InputWrapper = new Content { Classes = "govuk-password-input__wrapper" },
        FormGroup = new FormGroup
        {
            Classes = $"govuk-password-input {FormGroup?.Classes}".TrimEnd(),
            Attributes = ModuleAttributes(),
            BeforeInput = FormGroup?.BeforeInput,
            AfterInput = new Content { Html = $"{ShowButton().Render()}{FormGroup?.AfterInput?.Body}" },
        },
    }.Render();

    // Hidden until the script takes it over: without JavaScript it could do nothing.
    private Button ShowButton() => new()
    {
        Type = "button",
        Text = ShowPasswordText ?? "Show",
        Classes = $"govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle {Button?.Classes}".TrimEnd(),
        Attributes = new Dictionary<string, string?>
        {
            ["aria-controls"] = ControlId,
            ["aria-label"] = ShowPasswordAriaLabelText ?? "Show password",
            ["hidden"] = null,
        },
    };

    private Dictionary<string, string?> ModuleAttributes()
    {
        var all = new Dictionary<string, string?> { ["data-module"] = "govuk-password-input" };
        (string Key, string? Text)[] words =
        [
            ("show-password", ShowPasswordText),
            ("hide-password", HidePasswordText),
            ("show-password-aria-label", ShowPasswordAriaLabelText),
            ("hide-password-aria-label", HidePasswordAriaLabelText),
            ("password-shown-announcement", PasswordShownAnnouncementText),
            ("password-hidden-announcement", PasswordHiddenAnnouncementText),
        ];
        foreach (var (key, text) in words.Where(word => word.Text is not null))
            all["data-i18n." + key] = text;
        foreach (var (name, value) in FormGroup?.Attributes ?? new Dictionary<string, string?>())
            all[name] = value;
        return all;
    }
}
