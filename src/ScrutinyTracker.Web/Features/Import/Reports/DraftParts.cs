using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>Whom a recommendation asks, and what has become of it.</summary>
internal sealed class DraftAsked
{
    public IList<string> Addressees { get; set; } = [];

    /// <summary>Who is to do it, where the document says so beside it.</summary>
    public IList<string> Owners { get; set; } = [];

    public bool IsExternal { get; set; }
    public Position? Position { get; set; }
    public string? Reasons { get; set; }
    public ProgressClaim? Progress { get; set; }
    public AssessmentMeaning? Assessment { get; set; }

    /// <summary>Those who answer: the addressees, or in their place the owners.</summary>
    public IEnumerable<string> Names => Addressees.Count > 0 ? Addressees : Owners;
}

/// <summary>By when, in the document's words and as they were read.</summary>
internal sealed class DraftPromise
{
    public string? Phrase { get; set; }
    public DueDate? Due { get; set; }

    /// <summary>An RFC 5545 rule.</summary>
    public string? Rule { get; set; }

    public bool IsInferred { get; set; }

    /// <summary>It tells of what was done and promises nothing.</summary>
    public bool IsFact { get; set; }

    /// <summary>The phrase of the repeating promise of which it is a further date.</summary>
    public string? OccurrenceOf { get; set; }

    /// <summary>What a person has to settle.</summary>
    public string? Question { get; set; }

    /// <summary>What is promised is a report to the committee.</summary>
    public bool IsReport { get; set; }

    public Recurrence? Recurrence => Rule is not null && Domain.Calendar.Recurrence.TryParse(Rule, out var recurrence) ? recurrence : null;
    public bool HasDate => Due is not null || Rule is not null;

    public string InWords => (Due, Recurrence) switch
    {
        ({ } due, { } recurrence) => recurrence.InWords(due),
        ({ } due, null) => due.ToString(),
        (null, { } recurrence) => recurrence.RhythmInWords,
        _ => "no date",
    };
}

/// <summary>A row of an action plan; the action itself is the item's text.</summary>
internal sealed class DraftAction
{
    public string? Issue { get; set; }
    public string? Risk { get; set; }
    public string? Priority { get; set; }
    public string? ByWhen { get; set; }
    public string? Responsible { get; set; }
}

/// <summary>Somebody who saw the report before it was published; the item's text is what it was for.</summary>
internal sealed class DraftClearance
{
    public ClearanceKind Kind { get; set; }
    public string? Comment { get; set; }
    public DateOnly? SentOn { get; set; }
    public DateOnly? ReturnedOn { get; set; }
}

/// <summary>Whom to ask about the report. The tracker keeps posts, so this is shown and not stored.</summary>
internal sealed class DraftContact
{
    public string? Telephone { get; set; }
    public string? Email { get; set; }
}
