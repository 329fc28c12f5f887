using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What a document says, as far as it was recognised. The software proposes: nothing here is stored until a person confirms it.</summary>
public sealed class RecognisedDocument
{
    public string? Title { get; internal set; }
    public string? Committee { get; internal set; }
    public DateOnly? Date { get; internal set; }

    /// <summary>"scrutiny review", "practice review", "decision report", "external review"… in the product's words; null where nothing tells.</summary>
    public string? Kind { get; internal set; }

    public string? Purpose { get; internal set; }
    public string? Scope { get; internal set; }
    public string? Limitations { get; internal set; }
    public IList<LetteredText> LinesOfEnquiry { get; } = [];
    public IList<RecognisedText> Evidence { get; } = [];
    public IList<RecognisedFinding> Findings { get; } = [];
    public IList<RecognisedRecommendation> Recommendations { get; } = [];
    public IList<RecognisedAction> Actions { get; } = [];
    public IList<RecognisedApproval> Approvals { get; } = [];
    public IList<RecognisedImplication> Implications { get; } = [];
    public IList<RecognisedContact> Contacts { get; } = [];

    /// <summary>Every piece that stands in none of the above, with the reason: shown, never dropped.</summary>
    public IList<UnplacedText> Unplaced { get; } = [];

    public IList<string> Warnings { get; } = [];
}

public sealed record LetteredText(string? Label, string Text, Place Place);

public sealed record RecognisedText(string Text, Place Place);

public sealed record RecognisedFinding(FindingKind Kind, string? Theme, string Text, Place Place);

/// <summary>A recommendation, of the committee or quoted from elsewhere, with what was answered and what has become of it.</summary>
public sealed class RecognisedRecommendation(string number, Place place)
{
    public string Number { get; internal set; } = number;
    public string Text { get; internal set; } = "";
    public Place Place { get; } = place;
    public IList<string> Addressees { get; } = [];
    public IList<string> Owners { get; } = [];

    /// <summary>Made by somebody else, such as a national review.</summary>
    public bool IsExternal { get; internal init; }

    public Position? Position { get; internal set; }
    public ProgressClaim? Progress { get; internal set; }
    public AssessmentMeaning? Assessment { get; internal set; }
    public IList<LetteredText> ResponseItems { get; } = [];
    public IList<Promise> Promises { get; } = [];
}

public sealed record RecognisedAction(
    string? Theme, string? Issue, string? Action, string? Risk, string? Priority, string? Due, string? Responsible, Place Place);

public sealed record RecognisedApproval(string? Role, string Name, string? Title, string? Directorate, DateOnly? Sent, DateOnly? Returned, Place Place);

public sealed record RecognisedImplication(string Heading, string Text, Place Place);

public sealed record RecognisedContact(string? Role, string? Name, string? Telephone, string? Email, Place Place);

public sealed record UnplacedText(Place Place, string Text, string Reason);
