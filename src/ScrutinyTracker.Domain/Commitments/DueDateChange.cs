using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Commitments;

/// <summary>Old date, new date, why, who asked and who decided: no date moves without one (calendar rule 7). It is never altered once decided.</summary>
public sealed class DueDateChange : RecordPart
{
    private DueDateChange() { }

    /// <summary>A change that is asked for and changes nothing until it is decided.</summary>
    internal DueDateChange(Occurrence occurrence, DueDateRequest request, DateOnly askedOn)
    {
        (Occurrence, From, To) = (occurrence, occurrence.Due, request.To);
        ToInWords = request.InWords?.Trim();
        Reason = request.Reason.Trim();
        (AskedBy, AskedOn, AskedOnBehalf) = (request.By, askedOn, request.OnBehalf);
    }

    /// <summary>A change that follows from a meeting: it was tied to it, or the meeting was moved or cancelled.</summary>
    internal DueDateChange(Occurrence occurrence, DueDate to, string reason, Person by, DateOnly on)
    {
        (Occurrence, From, To, Reason) = (occurrence, occurrence.Due, to, reason);
        (Cause, State) = (DueDateChangeCause.Meeting, DueDateChangeState.Accepted);
        (AskedBy, AskedOn, DecidedBy, DecidedOn) = (by, on, by, on);
    }

    public int OccurrenceId { get; private set; }
    public Occurrence Occurrence { get; private set; } = null!;
    public DueDateChangeCause Cause { get; private set; }
    public DueDateChangeState State { get; private set; }
    public DueDate From { get; private set; }
    public DueDate To { get; private set; }

    /// <summary>The new date in the words of whoever asked.</summary>
    public string? ToInWords { get; private set; }

    public string Reason { get; private set; } = "";
    public int AskedById { get; private set; }
    public Person AskedBy { get; private set; } = null!;
    public DateOnly AskedOn { get; private set; }

    /// <summary>An officer asked for the service.</summary>
    public bool AskedOnBehalf { get; private set; }

    /// <summary>The first day on which it can have been decided. An officer who asks for the service may record what was both asked and decided before.</summary>
    public DateOnly DecidableFrom => AskedOnBehalf ? Occurrence.Commitment.MadeOn ?? AskedOn : AskedOn;

    public int? DecidedById { get; private set; }

    /// <summary>Who decided, or recorded what the committee decided.</summary>
    public Person? DecidedBy { get; private set; }

    /// <summary>Null while it awaits a decision.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Why it was refused, or what was said when it was accepted.</summary>
    public string? DecisionInWords { get; private set; }

    /// <summary>The meeting at which the committee decided, with its minute; null where the officer or the chair did.</summary>
    public int? DecidedAtId { get; private set; }
    public Meeting? DecidedAt { get; private set; }
    public string? MinuteReference { get; private set; }

    /// <summary>The how-manieth granted change of this due date it is; null when it was not granted or follows from a meeting.</summary>
    public int? Number { get; private set; }

    public override TrackedRecord PartOf => Occurrence.Commitment;

    internal void Decide(DueDateDecision decision, DateOnly on, int number)
    {
        State = decision.IsAccepted ? DueDateChangeState.Accepted : DueDateChangeState.Refused;
        Number = decision.IsAccepted ? number : null;
        (DecidedBy, DecidedOn, DecisionInWords) = (decision.By, decision.Meeting?.HeldOn ?? on, decision.Words?.Trim());
        (DecidedAt, MinuteReference) = (decision.Meeting, decision.Minute?.Trim());
    }
}

public enum DueDateChangeState
{
    Awaited,
    Accepted,
    Refused,
}

public enum DueDateChangeCause
{
    /// <summary>Somebody asked.</summary>
    Asked,

    /// <summary>It follows the papers of a meeting.</summary>
    Meeting,
}

/// <param name="InWords">As it was typed; null when the date itself was given.</param>
public sealed record DueDateRequest(DueDate To, string? InWords, string Reason, Person By, bool OnBehalf);

/// <param name="Words">Needed for a refusal.</param>
/// <param name="Meeting">Needed, with its minute, where the committee decides at a meeting; null elsewhere.</param>
public sealed record DueDateDecision(bool IsAccepted, string? Words, Person By, Meeting? Meeting = null, string? Minute = null);
