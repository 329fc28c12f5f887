namespace ScrutinyTracker.Domain.Reviews;

/// <summary>What the evidence shows.</summary>
public sealed class Finding : RecordPart, IOrdered
{
    private readonly List<LineOfEnquiry> _linesOfEnquiry = [];
    private readonly List<Evidence> _evidence = [];
    private readonly List<Recommendations.Recommendation> _recommendations = [];

    private Finding() { }

    internal Finding(Review review, int order)
    {
        Review = review;
        Order = order;
    }

    public int ReviewId { get; private set; }
    public Review Review { get; private set; } = null!;
    public int Order { get; private set; }
    public FindingKind Kind { get; private set; }
    public string Text { get; private set; } = "";
    public int? ThemeId { get; private set; }
    public Theme? Theme { get; private set; }
    public IReadOnlyCollection<LineOfEnquiry> LinesOfEnquiry => _linesOfEnquiry;
    public IReadOnlyCollection<Evidence> Evidence => _evidence;
    public IReadOnlyCollection<Recommendations.Recommendation> Recommendations => _recommendations;
    public override TrackedRecord PartOf => Review;

    public FindingDetails Details => new(Kind, Text, Theme, [.. _linesOfEnquiry], [.. _evidence]);

    internal void Record(FindingDetails details)
    {
        Kind = details.Kind;
        Text = details.Text.Trim();
        Theme = details.Theme;
        ThemeId = details.Theme?.Id is > 0 ? details.Theme.Id : null;
        _linesOfEnquiry.ReplaceWith(details.LinesOfEnquiry);
        _evidence.ReplaceWith(details.Evidence);
    }

    void IOrdered.Place(int order) => Order = order;
}

public enum FindingKind
{
    Conclusion,
    Strength,
    AreaForDevelopment,
    GoodPractice,
    CaseExample,
}

public sealed record FindingDetails(
    FindingKind Kind, string Text, Theme? Theme, IReadOnlyCollection<LineOfEnquiry> LinesOfEnquiry, IReadOnlyCollection<Evidence> Evidence)
{
    public FieldChanges DifferencesTo(FindingDetails other) => new FieldChanges()
        .Note("Kind", Kind, other.Kind)
        .Note("Text", Text, other.Text.Trim())
        .Note("Theme", Theme?.Name, other.Theme?.Name)
        .Note("Lines of enquiry", EvidenceDetails.Letters(LinesOfEnquiry), EvidenceDetails.Letters(other.LinesOfEnquiry))
        .Note("Evidence", Titles(Evidence), Titles(other.Evidence));

    private static string Titles(IEnumerable<Evidence> evidence) =>
        string.Join("; ", evidence.OrderBy(item => item.Order).Select(item => item.Title));
}

/// <summary>What findings are grouped by; a practice review's category.</summary>
public sealed class Theme : RecordPart, IOrdered
{
    private Theme() { }

    internal Theme(Review review, int order, string name)
    {
        Review = review;
        Order = order;
        Name = name;
    }

    public int ReviewId { get; private set; }
    public Review Review { get; private set; } = null!;
    public int Order { get; private set; }
    public string Name { get; private set; } = "";
    public override TrackedRecord PartOf => Review;

    void IOrdered.Place(int order) => Order = order;
}
