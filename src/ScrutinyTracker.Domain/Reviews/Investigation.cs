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

    public void EditLineOfEnquiry(LineOfEnquiry line, string question)
    {
        RaiseIfChanged($"Line of enquiry ({line.Letter})", new FieldChanges().Note("Question", line.Question, question.Trim()));
        line.Ask(question.Trim());
    }

    public Evidence AddEvidence(EvidenceDetails details)
    {
        var evidence = new Evidence(this, SortOrder.Next(_evidence));
        evidence.Record(details);
        return Added(_evidence, evidence, "Evidence", evidence.Title);
    }

    public void EditEvidence(Evidence evidence, EvidenceDetails details)
    {
        RaiseIfChanged($"Evidence {evidence.Order}", evidence.Details.DifferencesTo(details));
        evidence.Record(details);
    }

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

    public void EditFinding(Finding finding, FindingDetails details)
    {
        RaiseIfChanged($"Finding {finding.Order}", finding.Details.DifferencesTo(details));
        finding.Record(details);
    }

    public void Move(LineOfEnquiry line, bool up) => Moved(_linesOfEnquiry, line, "Line of enquiry", line.Question, up);
    public void Move(Evidence evidence, bool up) => Moved(_evidence, evidence, "Evidence", evidence.Title, up);
    public void Move(Finding finding, bool up) => Moved(_findings, finding, "Finding", Shorten(finding.Text), up);

    public Outcome Remove(LineOfEnquiry line) => Removed(_linesOfEnquiry, line, "Line of enquiry", line.Question);
    public Outcome Remove(Evidence evidence) => Removed(_evidence, evidence, "Evidence", evidence.Title);
    public Outcome Remove(Finding finding) => Removed(_findings, finding, "Finding", Shorten(finding.Text));

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
