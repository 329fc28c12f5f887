using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>What a passage of a report is.</summary>
internal enum ItemKind
{
    LineOfEnquiry,
    Evidence,
    Finding,
    Recommendation,
    ResponseItem,
    Promise,
    Action,
    Clearance,
    Implication,
    Contact,

    /// <summary>Nobody has said yet what it is.</summary>
    Unplaced,
}

/// <summary>What a person has made of a proposal.</summary>
internal enum ItemState
{
    Proposed,
    Accepted,
    Corrected,
    Dropped,
}

/// <summary>One thing that was found in a report, or left: proposed by the software, decided by a person. Its number stays.</summary>
internal sealed class DraftItem
{
    public int Number { get; set; }
    public ItemKind Kind { get; set; }
    public ItemState State { get; set; }

    /// <summary>Counts its changes, so that two who correct it are told apart.</summary>
    public int Revision { get; set; }

    /// <summary>The piece of the document where it begins, and that place in words.</summary>
    public int Piece { get; set; }
    public string Place { get; set; } = "";

    /// <summary>The recommendation that an answer belongs to; the answer, or the recommendation, that a promise belongs to.</summary>
    public int? Under { get; set; }

    /// <summary>What it is numbered or lettered with in the document.</summary>
    public string? Label { get; set; }

    public string Text { get; set; } = "";

    /// <summary>The theme of a finding or an action; the heading of an implication.</summary>
    public string? Heading { get; set; }

    public FindingKind? Finding { get; set; }
    public EvidenceKind? Evidence { get; set; }
    public DraftAsked? Asked { get; set; }
    public DraftPromise? Promise { get; set; }
    public DraftAction? Action { get; set; }
    public DraftClearance? Clearance { get; set; }
    public DraftContact? Contact { get; set; }

    /// <summary>Why it was left, where nobody knows what it is.</summary>
    public string? Reason { get; set; }

    /// <summary>A heading, or what every page repeats: left too, but nothing to think about.</summary>
    public bool IsMinor { get; set; }

    /// <summary>Its text is longer than the tracker keeps anything.</summary>
    public bool IsTooLong => Text.Length > Domain.TextLimits.Text;
}
