namespace ScrutinyTracker.Web.Features.Import;

/// <summary>Where a record comes from: which file, and where in it. Only ever added.</summary>
public sealed class SourcePlace
{
    private SourcePlace() { }

    public SourcePlace(int draftId, SourceKind kind, int recordId, string place) =>
        (DraftId, Kind, RecordId, Place) = (draftId, kind, recordId, place);

    public int Id { get; private set; }
    public int DraftId { get; private set; }
    public ImportDraft Draft { get; private set; } = null!;
    public SourceKind Kind { get; private set; }
    public int RecordId { get; private set; }

    /// <summary>In words: "page 4, line 12", "row 17".</summary>
    public string Place { get; private set; } = "";
}

/// <summary>What was made of a passage.</summary>
public enum SourceKind
{
    Review,
    LineOfEnquiry,
    Evidence,
    Finding,
    Recommendation,
    Response,
    ResponseItem,
    Commitment,
    Action,
    Clearance,
    Implication,
    ProgressUpdate,
    Assessment,
}
