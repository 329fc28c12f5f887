using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>
/// No date moves silently (calendar rule 7): a change is asked for with a reason and decided by whoever the committee has settled on, and
/// what is to be reported to a committee falls due with the papers of one of its meetings.
/// </summary>
public sealed partial class Recommendation
{
    /// <summary>Changes nothing until it is decided.</summary>
    public Outcome AskForDueDate(Commitment promise, Occurrence occurrence, DueDateRequest request, DateOnly today)
    {
        if ((WhyTheDateStays(promise, occurrence) ?? occurrence.WhyNotToAsk) is { } refusal)
            return refusal;
        if (request.To.On < today)
            return Refusal.NewDueDateInThePast;
        if (request.To == occurrence.Due)
            return Refusal.NewDueDateIsTheSame;
        if (string.IsNullOrWhiteSpace(request.Reason))
            return Refusal.ReasonMissing;
        occurrence.Ask(request, today);
        promise.Raise(new DueDateChangeAsked(promise.Text, occurrence.Due.ToString(), request.To.ToString()) { Why = request.Reason.Trim() });
        return Outcome.Done;
    }

    /// <summary>Accepted, the date moves and the one first promised stays beside it; refused, the request is kept with the reason.</summary>
    public Outcome DecideDueDate(Commitment promise, Occurrence occurrence, DueDateDecision decision, DateOnly today)
    {
        if (WhyTheDateStays(promise, occurrence) is { } refusal)
            return refusal;
        if (occurrence.Undecided is not { } change)
            return Refusal.DueDateChangeAlreadyDecided;
        if (!decision.IsAccepted && string.IsNullOrWhiteSpace(decision.Words))
            return Refusal.ReasonMissing;
        if (Committee.DatesDecidedBy == DateDecider.Committee && WhyNotDecidedAt(decision, change, today) is { } meeting)
            return meeting;
        occurrence.Decide(change, decision, today);
        Restate();
        var (from, to) = (change.From.ToString(), change.To.ToString());
        promise.Raise(decision.IsAccepted
            ? new DueDateMoved(promise.Text, from, to) { Why = change.Reason, Number = change.Number }
            : new DueDateChangeRefused(promise.Text, from, to) { Why = change.DecisionInWords });
        return Outcome.Done;
    }

    /// <summary>
    /// A report falls due when the papers of its meeting do. A meeting whose papers come later than was promised is a change of the date,
    /// which has to be asked for.
    /// </summary>
    public Outcome TieToMeeting(Commitment promise, Occurrence occurrence, Meeting meeting, Person by, DateOnly today)
    {
        if (WhyTheDateStays(promise, occurrence) is { } refusal)
            return refusal;
        if (promise.ReportTo is null || meeting.Committee != promise.ReportTo)
            return Refusal.MeetingOfAnotherCommittee;
        if (meeting.CancelledOn is not null)
            return Refusal.MeetingCancelled;
        if (meeting == occurrence.Meeting)
            return Outcome.Done;
        if (occurrence.Due.On < today)
            return Refusal.DueDateHasPassed;
        if (meeting.PapersPublicOn < today)
            return Refusal.PapersAlreadyPublic;
        if (meeting.PapersPublicOn > Later(occurrence.Promised, occurrence.Due))
            return Refusal.PapersAfterThePromisedDate;
        var from = occurrence.Due;
        occurrence.FallDueWith(meeting, $"Tied to the meeting of {meeting.HeldOn.InFull()}", by, today);
        Restate();
        promise.Raise(new DueDateTied(promise.Text, from.ToString(), occurrence.Due.ToString(), meeting.HeldOn));
        return Outcome.Done;
    }

    /// <summary>
    /// What was drafted with a meeting is tied to it once it is promised. Where that cannot be any more, it stands by its own date and is shown
    /// as a report without a meeting.
    /// </summary>
    private void TieAsDrafted(Response response, Submission submission)
    {
        foreach (var promise in response.Items.SelectMany(item => item.Commitments).Where(promise => promise is { ReportAt: not null, Keeps: null }))
            if (promise.Occurrences.MinBy(date => date.Sequence) is { } first)
                TieToMeeting(promise, first, promise.ReportAt!, submission.By, submission.Today);
    }

    /// <summary>"Six months from publication" has its date once the report is published.</summary>
    public void CountFromPublication()
    {
        if (ClosedOn is not null || PublishedOn is not { } on)
            return;
        foreach (var promise in _commitments)
            promise.CountFromPublication(on);
        Restate();
    }

    /// <summary>Back to the promised date. What is already late stays so.</summary>
    public Outcome UntieFromMeeting(Commitment promise, Occurrence occurrence, Person by, DateOnly today)
    {
        if (WhyTheDateStays(promise, occurrence) is { } refusal)
            return refusal;
        if (occurrence.Meeting is not { } meeting)
            return Outcome.Done;
        if (occurrence.Due.On < today)
            return Refusal.DueDateHasPassed;
        Untie(promise, occurrence, meeting, $"No longer tied to the meeting of {meeting.HeldOn.InFull()}", by, today);
        Restate();
        return Outcome.Done;
    }

    /// <summary>What is tied to the meeting moves with it, or stands by itself again when it is cancelled.</summary>
    /// <param name="why">Shown beside the new date: "The meeting of 7 March 2019 was moved to 14 March 2019".</param>
    public void FollowMeeting(Meeting meeting, string why, Person by, DateOnly today)
    {
        if (ClosedOn is not null)
            return;
        foreach (var promise in Promises)
            foreach (var occurrence in promise.Occurrences.Where(occurrence => occurrence.IsOpen && occurrence.Meeting == meeting))
                Follow(promise, occurrence, meeting, why, by, today);
        Restate();
    }

    private static void Follow(Commitment promise, Occurrence occurrence, Meeting meeting, string why, Person by, DateOnly today)
    {
        if (meeting.CancelledOn is not null)
        {
            Untie(promise, occurrence, meeting, why, by, today);
            return;
        }
        var from = occurrence.Due;
        occurrence.FallDueWith(meeting, why, by, today);
        if (occurrence.Due != from)
            promise.Raise(new DueDateMoved(promise.Text, from.ToString(), occurrence.Due.ToString()) { Why = why });
    }

    private static void Untie(Commitment promise, Occurrence occurrence, Meeting meeting, string why, Person by, DateOnly today)
    {
        var from = occurrence.Due;
        occurrence.FallDueWith(null, why, by, today);
        promise.Raise(new DueDateUntied(promise.Text, from.ToString(), occurrence.Due.ToString(), meeting.HeldOn) { Why = why });
    }

    /// <summary>Null while the date of this promise can still move.</summary>
    public Refusal? WhyTheDateStays(Commitment promise, Occurrence occurrence) => this switch
    {
        { ClosedOn: not null } => Refusal.RecommendationClosed,
        _ when !promise.Stands => Refusal.PromiseNoLongerStands,
        _ => occurrence.WhyItStays,
    };

    private Refusal? WhyNotDecidedAt(DueDateDecision decision, DueDateChange change, DateOnly today) => decision switch
    {
        { Meeting: null } => Refusal.DecidingMeetingMissing,
        { Meeting: { } meeting } when meeting.Committee != Committee => Refusal.MeetingOfAnotherCommittee,
        { Meeting: { } meeting } when meeting.WhyNothingDecided(today) is { } refusal => refusal,
        { Meeting: { } meeting } when meeting.HeldOn < change.DecidableFrom => Refusal.DecidedBeforeItWasAsked,
        _ when string.IsNullOrWhiteSpace(decision.Minute) => Refusal.MinuteMissing,
        _ => null,
    };

    private static DateOnly Later(DueDate one, DueDate other) => one.On > other.On ? one.On : other.On;
}

public sealed record DueDateChangeAsked(string Commitment, string From, string To) : DomainEvent;

/// <param name="From">The date until now.</param>
public sealed record DueDateMoved(string Commitment, string From, string To) : DomainEvent
{
    /// <summary>The how-manieth granted change; null when a meeting was moved, and in lines from before changes were counted.</summary>
    public int? Number { get; init; }
}

public sealed record DueDateChangeRefused(string Commitment, string From, string To) : DomainEvent;

public sealed record DueDateTied(string Commitment, string From, string To, DateOnly MeetingOn) : DomainEvent;

public sealed record DueDateUntied(string Commitment, string From, string To, DateOnly MeetingOn) : DomainEvent;
