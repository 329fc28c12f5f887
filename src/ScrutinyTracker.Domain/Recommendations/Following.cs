using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>What became of it: progress as the service claims it, and the committee's own judgement up to closure.</summary>
public sealed partial class Recommendation
{
    private readonly List<ProgressUpdate> _updates = [];
    private readonly List<Assessment> _assessments = [];

    public IReadOnlyCollection<ProgressUpdate> Updates => _updates;
    public IReadOnlyCollection<Assessment> Assessments => _assessments;
    public DateOnly? ClosedOn { get; private set; }
    public ClosureReason? ClosureReason { get; private set; }
    public string? ClosureWords { get; private set; }

    /// <summary>Appends a dated statement on a promise; a delivery marks the occurrence, and timeliness follows by itself.</summary>
    /// <param name="occurrence">
    /// Which due date it is about. When not said, a delivery meets the earliest undelivered one, and any other claim is about the promise
    /// as a whole. Any other claim about a delivered date takes that delivery back; both reports stay.
    /// </param>
    public Outcome ReportProgress(Commitment commitment, Occurrence? occurrence, ProgressReport report, DateOnly today)
    {
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (report.Check(today) is { } refusal)
            return refusal;
        if (report.DeliveredOn < commitment.MadeOn)
            return Refusal.DeliveryDateBeforeThePromise;
        var about = occurrence ?? commitment.EarliestUndelivered ?? commitment.OnlyOccurrence;
        if (report.Claim == ProgressClaim.Delivered && commitment.HasDelivered(about))
            return Refusal.OccurrenceAlreadyDelivered;
        commitment.Apply(report, about);
        _updates.Add(new ProgressUpdate(this, commitment, report.Claim == ProgressClaim.Delivered ? about : occurrence, report));
        Restate();
        commitment.Raise(new ProgressReported(commitment.Text, report.Claim, report.Text, about?.Due.ToString(), report.DeliveredOn) { Why = report.Reason });
        return Outcome.Done;
    }

    /// <summary>No date moves silently: the change has a reason and who decided it, and the original stays (rule 7).</summary>
    public Outcome MoveDueDate(Commitment commitment, Occurrence occurrence, DueDate to, string reason, Person askedBy, Person decidedBy, DateOnly decidedOn)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return Refusal.ReasonMissing;
        if (!occurrence.IsOpen)
            return Refusal.OccurrenceAlreadyDelivered;
        var from = occurrence.Due;
        occurrence.Move(to, reason, askedBy, decidedBy, decidedOn);
        Restate();
        commitment.Raise(new DueDateMoved(commitment.Text, from.ToString(), to.ToString()) { Why = reason });
        return Outcome.Done;
    }

    /// <summary>Writes out the next due dates of promises that recur without an end.</summary>
    public void ExtendRecurrences(DateOnly horizon)
    {
        if (ClosedOn is not null)
            return;
        foreach (var promise in Promises)
            promise.ExtendTo(horizon);
        Restate();
    }

    /// <summary>The committee's judgement, as minuted.</summary>
    public void Assess(Meeting meeting, AssessmentCategory category, string? words, string? minute)
    {
        _assessments.Add(new Assessment(this, meeting, category, words, minute));
        Assessment = category.Meaning;
        Raise(new RecommendationAssessed(category.Label, meeting.HeldOn, minute) { Why = words });
    }

    /// <summary>Only a committee's decision closes, so a meeting is named.</summary>
    public Outcome Close(ClosureReason reason, string words, Meeting meeting)
    {
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (string.IsNullOrWhiteSpace(words))
            return Refusal.ReasonMissing;
        (ClosedOn, ClosureReason, ClosureWords) = (meeting.HeldOn, reason, words);
        Restate();
        Raise(new RecommendationClosed(reason, meeting.HeldOn) { Why = words });
        return Outcome.Done;
    }
}

public enum ClosureReason
{
    Achieved,
    NotAchieved,
    Superseded,
    Withdrawn,
    NoLongerFeasible,
}

/// <summary>The committee's own judgement on progress, minuted at a meeting.</summary>
public sealed class Assessment : RecordPart
{
    private Assessment() { }

    internal Assessment(Recommendation recommendation, Meeting meeting, AssessmentCategory category, string? words, string? minute)
    {
        Recommendation = recommendation;
        Meeting = meeting;
        Category = category;
        InWords = words;
        MinuteReference = minute;
    }

    public int RecommendationId { get; private set; }
    public Recommendation Recommendation { get; private set; } = null!;
    public int MeetingId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;
    public int CategoryId { get; private set; }
    public AssessmentCategory Category { get; private set; } = null!;
    public string? InWords { get; private set; }
    public string? MinuteReference { get; private set; }
    public override TrackedRecord PartOf => Recommendation;
}

public sealed record ProgressReported(string Commitment, ProgressClaim Claim, string Text, string? Due, DateOnly? DeliveredOn) : DomainEvent;

public sealed record DueDateMoved(string Commitment, string From, string To) : DomainEvent;

public sealed record RecommendationAssessed(string Category, DateOnly MeetingOn, string? Minute) : DomainEvent;

public sealed record RecommendationClosed(ClosureReason Reason, DateOnly On) : DomainEvent;
