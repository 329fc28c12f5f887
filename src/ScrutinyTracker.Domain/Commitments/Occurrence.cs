using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Commitments;

/// <summary>One due date of a commitment. The date first promised is kept beside the present one.</summary>
public sealed class Occurrence : RecordPart
{
    private readonly List<DueDateChange> _changes = [];

    private Occurrence() { }

    internal Occurrence(Commitment commitment, int sequence, DueDate due)
    {
        Commitment = commitment;
        Sequence = sequence;
        OriginalDue = due;
        Due = due;
    }

    public int CommitmentId { get; private set; }
    public Commitment Commitment { get; private set; } = null!;
    public int Sequence { get; private set; }
    public DueDate OriginalDue { get; private set; }
    public DueDate Due { get; private set; }

    /// <summary>The meeting with whose papers it falls due, once it is tied to one.</summary>
    public int? MeetingId { get; private set; }
    public Meeting? Meeting { get; private set; }

    public DateOnly? DeliveredOn { get; private set; }

    /// <summary>A delivery that was claimed and that the committee does not accept: open again until it is claimed anew or accepted.</summary>
    public DateOnly? DisputedDeliveryOn { get; private set; }

    /// <summary>Will not be delivered, and no longer chased.</summary>
    public bool HasFallenAway { get; private set; }

    /// <summary>How often a later or earlier date was asked for and granted. That a meeting was moved is nobody's request and isn't counted.</summary>
    public int TimesMoved { get; private set; }

    /// <summary>Each time that its date was moved or asked to be.</summary>
    public IReadOnlyCollection<DueDateChange> Changes => _changes;
    public override TrackedRecord PartOf => Commitment;

    public bool IsOpen => DeliveredOn is null && !HasFallenAway;
    public bool IsDisputed => DisputedDeliveryOn is not null;

    /// <summary>There is never more than one.</summary>
    public DueDateChange? Undecided => _changes.FirstOrDefault(change => change.State == DueDateChangeState.Awaited);

    /// <summary>Why its date no longer moves; null when it can.</summary>
    internal Refusal? WhyItStays => DeliveredOn is not null ? Refusal.OccurrenceAlreadyDelivered : HasFallenAway ? Refusal.OccurrenceGivenUp : null;

    /// <summary>Why no other date can be asked for now; null when one can.</summary>
    internal Refusal? WhyNotToAsk => WhyItStays ?? (Undecided is null ? null : Refusal.DueDateChangeAlreadyAsked);

    /// <summary>The date as it was promised or last granted, whatever meeting it is tied to.</summary>
    public DueDate Promised => _changes.Where(change => change is { State: DueDateChangeState.Accepted, Cause: DueDateChangeCause.Asked })
        .MaxBy(change => change.Number)?.To ?? OriginalDue;

    /// <summary>0 when on time or early, null when not delivered.</summary>
    public int? DaysLate => DeliveredOn is { } on ? Math.Max(0, on.DayNumber - Due.On.DayNumber) : null;

    public Timeliness TimelinessOn(DateOnly today) => Timeliness.Of(Due.On, DeliveredOn, today);

    /// <param name="on">Null takes a wrong delivery back.</param>
    internal void Deliver(DateOnly? on) => (DeliveredOn, HasFallenAway, DisputedDeliveryOn) = (on, false, null);

    internal void FallAway(bool away)
    {
        HasFallenAway = away && DeliveredOn is null;
        if (HasFallenAway)
            DisputedDeliveryOn = null;
    }

    internal void Dispute() => (DisputedDeliveryOn, DeliveredOn) = (DeliveredOn, null);

    internal void Accept() => (DeliveredOn, DisputedDeliveryOn) = (DisputedDeliveryOn, null);

    internal void Ask(DueDateRequest request, DateOnly on) => _changes.Add(new DueDateChange(this, request, on));

    internal void TakeBack(DueDateChange undecided) => _changes.Remove(undecided);

    /// <summary>The date that was granted stands by itself: it is no longer the meeting's.</summary>
    internal void Decide(DueDateChange change, DueDateDecision decision, DateOnly on)
    {
        change.Decide(decision, on, TimesMoved + 1);
        if (!decision.IsAccepted)
            return;
        TimesMoved++;
        (Due, Meeting, MeetingId) = (change.To, null, null);
    }

    /// <param name="meeting">Null unties it, and the promised date stands again.</param>
    internal void FallDueWith(Meeting? meeting, string reason, Person by, DateOnly on)
    {
        var due = meeting is null ? Promised : DueDate.Day(meeting.PapersPublicOn);
        if (due != Due)
            _changes.Add(new DueDateChange(this, due, reason, by, on));
        (Due, Meeting, MeetingId) = (due, meeting, meeting?.Id);
    }
}
