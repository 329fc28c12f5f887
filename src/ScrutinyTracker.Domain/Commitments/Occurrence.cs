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

    /// <summary>The meeting with whose papers it falls due, once an officer has tied it to one.</summary>
    public int? MeetingId { get; private set; }
    public Meeting? Meeting { get; private set; }

    public DateOnly? DeliveredOn { get; private set; }

    /// <summary>A delivery that was claimed and that the committee does not accept: open again until it is claimed anew or accepted.</summary>
    public DateOnly? DisputedDeliveryOn { get; private set; }

    /// <summary>Will not be delivered, and no longer chased.</summary>
    public bool HasFallenAway { get; private set; }

    public IReadOnlyCollection<DueDateChange> Changes => _changes;
    public override TrackedRecord PartOf => Commitment;

    public bool IsOpen => DeliveredOn is null && !HasFallenAway;
    public bool IsDisputed => DisputedDeliveryOn is not null;

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

    internal void Move(DueDate to, string reason, Person askedBy, Person decidedBy, DateOnly decidedOn)
    {
        _changes.Add(new DueDateChange(this, Due, to, reason, askedBy, decidedBy, decidedOn));
        Due = to;
    }
}

/// <summary>Old date, new date, why, who asked and who decided. Shown to the committee at its next meeting.</summary>
public sealed class DueDateChange : RecordPart
{
    private DueDateChange() { }

    internal DueDateChange(Occurrence occurrence, DueDate from, DueDate to, string reason, Person askedBy, Person? decidedBy, DateOnly? decidedOn)
    {
        Occurrence = occurrence;
        From = from;
        To = to;
        Reason = reason;
        AskedBy = askedBy;
        DecidedBy = decidedBy;
        DecidedOn = decidedOn;
    }

    public int OccurrenceId { get; private set; }
    public Occurrence Occurrence { get; private set; } = null!;
    public DueDate From { get; private set; }
    public DueDate To { get; private set; }
    public string Reason { get; private set; } = "";
    public int AskedById { get; private set; }
    public Person AskedBy { get; private set; } = null!;
    public int? DecidedById { get; private set; }
    public Person? DecidedBy { get; private set; }

    /// <summary>Null while it awaits a decision.</summary>
    public DateOnly? DecidedOn { get; private set; }

    public override TrackedRecord PartOf => Occurrence.Commitment;
}
