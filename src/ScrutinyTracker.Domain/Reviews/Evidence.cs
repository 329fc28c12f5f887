namespace ScrutinyTracker.Domain.Reviews;

/// <summary>A dated session, visit, survey, document or piece of desk research, and which lines of enquiry it serves.</summary>
public sealed class Evidence : RecordPart, IOrdered
{
    private readonly List<LineOfEnquiry> _linesOfEnquiry = [];
    private readonly List<Finding> _findings = [];

    private Evidence() { }

    internal Evidence(Review review, int order)
    {
        Review = review;
        Order = order;
    }

    public int ReviewId { get; private set; }
    public Review Review { get; private set; } = null!;
    public int Order { get; private set; }
    public EvidenceKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public DateOnly? TakenOn { get; private set; }
    public string? Heard { get; private set; }
    public string? Summary { get; private set; }
    public IReadOnlyCollection<LineOfEnquiry> LinesOfEnquiry => _linesOfEnquiry;
    public IReadOnlyCollection<Finding> Findings => _findings;
    public override TrackedRecord PartOf => Review;

    public EvidenceDetails Details => new(Kind, Title, TakenOn, Heard, Summary, [.. _linesOfEnquiry]);

    internal void Record(EvidenceDetails details)
    {
        Kind = details.Kind;
        Title = details.Title.Trim();
        TakenOn = details.TakenOn;
        Heard = details.Heard;
        Summary = details.Summary;
        _linesOfEnquiry.ReplaceWith(details.LinesOfEnquiry);
    }

    void IOrdered.Place(int order) => Order = order;
}

public enum EvidenceKind
{
    Session,
    Visit,
    Survey,
    Document,
    DeskResearch,
}

/// <param name="Heard">Who was heard, as groups or posts.</param>
public sealed record EvidenceDetails(
    EvidenceKind Kind, string Title, DateOnly? TakenOn, string? Heard, string? Summary, IReadOnlyCollection<LineOfEnquiry> LinesOfEnquiry)
{
    public FieldChanges DifferencesTo(EvidenceDetails other) => new FieldChanges()
        .Note("Kind", Kind, other.Kind)
        .Note("Title", Title, other.Title.Trim())
        .Note("Date", TakenOn, other.TakenOn)
        .Note("Heard", Heard, other.Heard)
        .Note("Summary", Summary, other.Summary)
        .Note("Lines of enquiry", Letters(LinesOfEnquiry), Letters(other.LinesOfEnquiry));

    internal static string Letters(IEnumerable<LineOfEnquiry> lines) =>
        string.Join(", ", lines.OrderBy(line => line.Order).Select(line => line.Letter));
}
