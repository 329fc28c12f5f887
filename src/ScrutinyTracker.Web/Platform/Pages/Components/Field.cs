using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

/// <summary>What surrounds a control: HTML put before and after it, and the group's own classes and attributes.</summary>
internal sealed record FormGroup
{
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
    public Content? BeforeInput { get; init; }
    public Content? AfterInput { get; init; }
    public Content? BeforeInputs { get; init; }
    public Content? AfterInputs { get; init; }
}

/// <summary>
/// One question: label, hint, error and control, tied together by ids. The hint's and the error's ids are named in
/// aria-describedby exactly when the hint and the error are there.
/// </summary>
internal abstract record Field
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public Label? Label { get; init; }
    public Hint? Hint { get; init; }
    public ErrorMessage? ErrorMessage { get; init; }
    public FormGroup? FormGroup { get; init; }
    public string? DescribedBy { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
    public bool Disabled { get; init; }

    protected string ControlId => string.IsNullOrEmpty(Id) ? Name ?? "" : Id;

    protected Markup Group(Markup content) => GroupOf(content, FormGroup, ErrorMessage);

    protected Markup GroupWithLabel(Markup control) => Group($"""
        {(Label is null ? Empty : (Label with { For = ControlId }).Render())}
        {HintAndError(ControlId, Hint, ErrorMessage)}
        {control}
        """);

    protected string? Describing(string? first = null) => Describing(first ?? DescribedBy, ControlId, Hint, ErrorMessage);

    public static Markup GroupOf(Markup content, FormGroup? group, ErrorMessage? error) => $"""
        <div class="govuk-form-group{When(error is not null, $" govuk-form-group--error")}{AndClasses(group?.Classes)}"{Attrs(group?.Attributes)}>
          {content}
        </div>
        """;

    public static Markup HintAndError(string id, Hint? hint, ErrorMessage? error) => $"""
        {(hint is null ? Empty : (hint with { Id = id + "-hint" }).Render())}
        {(error is null ? Empty : (error with { Id = id + "-error" }).Render())}
        """;

    /// <returns>The ids for aria-describedby, or null when there is nothing to point to.</returns>
    public static string? Describing(string? first, string id, Hint? hint, ErrorMessage? error)
    {
        string?[] ids = [first, hint is null ? null : id + "-hint", error is null ? null : id + "-error"];
        var present = string.Join(' ', ids.Where(x => !string.IsNullOrEmpty(x)));
        return present == "" ? null : present;
    }
}
