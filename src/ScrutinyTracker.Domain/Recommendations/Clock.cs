using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>
/// Sent for an answer, and by when it is due. The deadline that the rule works out is kept beside the one that holds: an officer, an
/// interim answer or a return can move the latter, and never without a trace.
/// </summary>
public sealed partial class Recommendation
{
    public DateOnly? AgreedOn { get; private set; }
    public DateOnly? NoticeSentOn { get; private set; }

    /// <summary>Null while it is not known: most clocks do not start before.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    public DateOnly? SentForResponseOn { get; private set; }
    public int? RegimeId { get; private set; }
    public ResponseRegime? Regime { get; private set; }

    /// <summary>To whom it went, as the regime said then.</summary>
    public Addressee? SentTo { get; private set; }

    /// <summary>The body at whose meeting the answer is decided; null when none is, or it is not known.</summary>
    public int? DecidingBodyId { get; private set; }
    public Committee? DecidingBody { get; private set; }

    /// <summary>What the rule works out; null while the clock has not started.</summary>
    public DateOnly? WorkedDueOn { get; private set; }

    /// <summary>The sum, with its statute, as people read it.</summary>
    public string? WorkedDueBasis { get; private set; }

    /// <summary>The deadline that holds.</summary>
    public DateOnly? ResponseDueOn { get; private set; }

    /// <summary>Why that one: the sum, or what took its place.</summary>
    public string? ResponseDueBasis { get; private set; }

    public DeadlineOrigin ResponseDueOrigin { get; private set; }

    /// <summary>Sent, and the rule waits for a day that nobody has recorded yet.</summary>
    public bool AwaitsReceipt => SentForResponseOn is not null && WorkedDueOn is null;

    /// <summary>Sends it for an answer; the clock starts as the regime says, at once or with the receipt.</summary>
    public Outcome SendForResponse(Sending sending, WorkingDays workingDays)
    {
        if (SentForResponseOn is not null)
            return Refusal.AlreadySentForResponse;
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (LeadPost is null && ExternalBody is null)
            return Refusal.RecommendationWithoutAddressee;
        if (sending.Check() is { } refusal)
            return refusal;
        SentForResponseOn = sending.NoticeSentOn;
        SetClock(sending, workingDays);
        Raise(new SentForResponse(sending.NoticeSentOn, WorkedDueOn, WorkedDueBasis));
        return Outcome.Done;
    }

    /// <summary>The day of receipt, learnt after sending.</summary>
    public Outcome RecordReceipt(DateOnly receivedOn, WorkingDays workingDays)
    {
        if (SentForResponseOn is null)
            return Refusal.NotYetSentForResponse;
        if (ReceivedOn is not null)
            return Refusal.ReceiptAlreadyRecorded;
        if (receivedOn < AgreedOn)
            return Refusal.ReceiptBeforeAgreement;
        SetClock(Sending! with { ReceivedOn = receivedOn }, workingDays);
        Raise(new ReceiptRecorded(receivedOn, WorkedDueOn, WorkedDueBasis));
        return Outcome.Done;
    }

    /// <summary>Puts right what was recorded on sending. The sum is worked anew; a date that took its place stays.</summary>
    public Outcome CorrectSending(Sending sending, string? reason, WorkingDays workingDays)
    {
        if (SentForResponseOn is null)
            return Refusal.NotYetSentForResponse;
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (sending.Check() is { } refusal)
            return refusal;
        var changes = Sending!.DifferencesTo(sending);
        if (!changes.Any)
            return Refusal.NothingToCorrect;
        if (string.IsNullOrWhiteSpace(reason))
            return Refusal.ReasonMissing;
        var before = WorkedDueOn;
        SentForResponseOn = sending.NoticeSentOn;
        SetClock(sending, workingDays);
        Raise(new SendingCorrected(changes.ToList(), before, WorkedDueOn, WorkedDueBasis) { Why = reason.Trim() });
        return Outcome.Done;
    }

    /// <summary>
    /// An officer's date takes the place of the one that holds; the worked one stays beside it. Giving the worked date goes back to the sum.
    /// </summary>
    public Outcome OverrideDeadline(DateOnly dueOn, string? reason)
    {
        if (SentForResponseOn is null)
            return Refusal.NotYetSentForResponse;
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (dueOn < SentForResponseOn)
            return Refusal.DeadlineBeforeSending;
        if (dueOn == ResponseDueOn)
            return Refusal.DeadlineUnchanged;
        if (string.IsNullOrWhiteSpace(reason))
            return Refusal.ReasonMissing;
        var before = ResponseDueOn;
        if (dueOn == WorkedDueOn)
            Hold(dueOn, WorkedDueBasis!, DeadlineOrigin.Worked);
        else
            Hold(dueOn, $"set by an officer: {reason.Trim()}", DeadlineOrigin.Officer);
        Raise(new DeadlineOverridden(before, dueOn, WorkedDueOn, WorkedDueBasis) { Why = reason.Trim() });
        return Outcome.Done;
    }

    /// <summary>What was recorded on sending; null before that.</summary>
    public Sending? Sending => SentForResponseOn is null ? null : new(AgreedOn!.Value, NoticeSentOn!.Value, ReceivedOn, Regime!, DecidingBody);

    /// <summary>An interim answer answers nothing, and moves the deadline to the day by which it promises the full answer.</summary>
    private void AwaitFullAnswer(Response interim) => Hold(
        interim.FullAnswerBy!.Value, $"full answer promised in the interim answer of {interim.RespondedOn!.Value.InFull()}", DeadlineOrigin.InterimResponse);

    private void SetClock(Sending sending, WorkingDays workingDays)
    {
        (AgreedOn, NoticeSentOn, ReceivedOn) = (sending.AgreedOn, sending.NoticeSentOn, sending.ReceivedOn);
        (Regime, SentTo, DecidingBody) = (sending.Regime, sending.Regime.Addressee, sending.DecidingBody);
        var sum = sending.Regime.Work(sending, workingDays);
        (WorkedDueOn, WorkedDueBasis) = (sum?.DueOn, sum?.InWords);
        if (ResponseDueOrigin == DeadlineOrigin.Worked)
            (ResponseDueOn, ResponseDueBasis) = (WorkedDueOn, WorkedDueBasis);
        Restate();
    }

    private void Hold(DateOnly dueOn, string basis, DeadlineOrigin origin)
    {
        (ResponseDueOn, ResponseDueBasis, ResponseDueOrigin) = (dueOn, basis, origin);
        Restate();
    }
}

/// <summary>Where the deadline that holds comes from.</summary>
public enum DeadlineOrigin
{
    /// <summary>From the rule.</summary>
    Worked,

    Officer,
    InterimResponse,
    ReturnedResponse,
}

/// <summary>The dates of product.md's calendar, less the answer's own, and the rule.</summary>
/// <param name="ReceivedOn">Null while it is not known.</param>
/// <param name="DecidingBody">At whose meeting the answer is decided.</param>
public sealed record Sending(DateOnly AgreedOn, DateOnly NoticeSentOn, DateOnly? ReceivedOn, ResponseRegime Regime, Committee? DecidingBody = null)
{
    internal Refusal? Check() => this switch
    {
        _ when NoticeSentOn < AgreedOn => Refusal.NoticeBeforeAgreement,
        _ when ReceivedOn < AgreedOn => Refusal.ReceiptBeforeAgreement,
        _ when !Regime.IsInForceOn(NoticeSentOn) => Refusal.RegimeNotInForce,
        _ => null,
    };

    public FieldChanges DifferencesTo(Sending other) => new FieldChanges()
        .Note("Agreed on", AgreedOn, other.AgreedOn)
        .Note("Notice sent on", NoticeSentOn, other.NoticeSentOn)
        .Note("Received on", ReceivedOn, other.ReceivedOn)
        .Note("Rule", Regime.Name, other.Regime.Name)
        .Note("Decided by", DecidingBody?.Name, other.DecidingBody?.Name);
}

/// <param name="DueOn">Null when the clock had not started.</param>
public sealed record SentForResponse(DateOnly On, DateOnly? DueOn, string? Basis) : DomainEvent;

public sealed record ReceiptRecorded(DateOnly On, DateOnly? DueOn, string? Basis) : DomainEvent;

public sealed record SendingCorrected(IReadOnlyList<FieldChange> Changes, DateOnly? From, DateOnly? To, string? Basis) : DomainEvent;

/// <param name="Worked">What the rule worked out, which stays beside the officer's date.</param>
public sealed record DeadlineOverridden(DateOnly? From, DateOnly To, DateOnly? Worked, string? Basis) : DomainEvent;
