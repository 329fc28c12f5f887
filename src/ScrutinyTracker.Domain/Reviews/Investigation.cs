namespace ScrutinyTracker.Domain.Reviews;

/// <summary>The investigation's own parts: lines of enquiry, evidence, themes and findings, and how they rest on each other.</summary>
public sealed partial class Review
{
    private readonly List<LineOfEnquiry> _linesOfEnquiry = [];
    private readonly List<Evidence> _evidence = [];
    private readonly List<Theme> _themes = [];
    private readonly List<Finding> _findings = [];

    public IReadOnlyCollection<LineOfEnquiry> LinesOfEnquiry => _linesOfEnquiry;
    public IReadOnlyCollection<Evidence> Evidence => _evidence;
    public IReadOnlyCollection<Theme> Themes => _themes;
    public IReadOnlyCollection<Finding> Findings => _findings;

    public LineOfEnquiry AddLineOfEnquiry(string question)
    {
        var line = new LineOfEnquiry(this, SortOrder.Next(_linesOfEnquiry), question.Trim());
        return Added(_linesOfEnquiry, line, "Line of enquiry", line.Question);
    }

    public Outcome EditLineOfEnquiry(LineOfEnquiry line, string question, string? why = null) =>
        Rewrite(nameof(LineOfEnquiry), line, $"Line of enquiry ({line.Letter})", new FieldChanges().Note("Question", line.Question, question.Trim()), why,
            () => line.Ask(question.Trim()));

    public Evidence AddEvidence(EvidenceDetails details)
    {
        var evidence = new Evidence(this, SortOrder.Next(_evidence));
        evidence.Record(details);
        return Added(_evidence, evidence, "Evidence", evidence.Title);
    }

    public Outcome EditEvidence(Evidence evidence, EvidenceDetails details, string? why = null) =>
        Rewrite(nameof(Evidence), evidence, $"Evidence {evidence.Order}", evidence.Details.DifferencesTo(details), why, () => evidence.Record(details));

    public Theme AddTheme(string name)
    {
        var theme = new Theme(this, SortOrder.Next(_themes), name.Trim());
        return Added(_themes, theme, "Theme", theme.Name);
    }

    /// <summary>The theme of that name, added when it is new.</summary>
    public Theme ThemeNamed(string name) =>
        _themes.FirstOrDefault(theme => string.Equals(theme.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? AddTheme(name);

    public Finding AddFinding(FindingDetails details)
    {
        var finding = new Finding(this, SortOrder.Next(_findings));
        finding.Record(details);
        return Added(_findings, finding, Words.Titled(details.Kind), Shorten(details.Text));
    }

    public Outcome EditFinding(Finding finding, FindingDetails details, string? why = null) =>
        Rewrite(nameof(Finding), finding, $"Finding {finding.Order}", finding.Details.DifferencesTo(details), why, () => finding.Record(details));

    public void Move(LineOfEnquiry line, bool up) => Moved(_linesOfEnquiry, line, "Line of enquiry", line.Question, up);
    public void Move(Evidence evidence, bool up) => Moved(_evidence, evidence, "Evidence", evidence.Title, up);
    public void Move(Finding finding, bool up) => Moved(_findings, finding, "Finding", Shorten(finding.Text), up);

    public Outcome Remove(LineOfEnquiry line) => Removed(_linesOfEnquiry, line, "Line of enquiry", line.Question);
    public Outcome Remove(Evidence evidence) => Removed(_evidence, evidence, "Evidence", evidence.Title);
    public Outcome Remove(Finding finding) => Removed(_findings, finding, "Finding", Shorten(finding.Text));

    /// <param name="part">Null for the scope.</param>
    private Outcome Rewrite(string kind, RecordPart? part, string what, FieldChanges changes, string? why, Action record) => Rewrite(
        what, changes, why, PublishedOn is null ? null : differences => new ReviewPartAmended(kind, part?.Id ?? 0, what, differences), record);

    private T Added<T>(List<T> parts, T part, string what, string label)
    {
        parts.Add(part);
        Raise(new PartAdded(what, Shorten(label)));
        return part;
    }

    private void Moved<T>(List<T> parts, T part, string what, string label, bool up) where T : class, IOrdered
    {
        var from = part.Order;
        if (SortOrder.Move(parts, part, up))
            Raise(new PartsReordered(what, Shorten(label), from, part.Order));
    }

    private Outcome Removed<T>(List<T> parts, T part, string what, string label) where T : IOrdered
    {
        if (PublishedOn is not null)
            return Refusal.CannotRemoveOncePublished;
        parts.Remove(part);
        SortOrder.CloseGaps(parts);
        Raise(new PartRemoved(what, Shorten(label)));
        return Outcome.Done;
    }

    private static string Shorten(string text) => text.Length <= 120 ? text : text[..119] + "…";
}

/// <summary>A line of enquiry, evidence, a finding or the scope, changed after the review was published.</summary>
/// <param name="Kind">The kind of part by its class, or <see cref="ScopeKind"/>.</param>
/// <param name="PartId">0 for the scope.</param>
/// <param name="What">What the part is called: "Finding 3".</param>
public sealed record ReviewPartAmended(string Kind, int PartId, string What, IReadOnlyList<FieldChange> Changes) : DomainEvent, IAmendment
{
    public const string ScopeKind = nameof(Scope);
}
