using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>What a committee makes of it: its own judgement, beside what the service claims.</summary>
public sealed partial class Recommendation
{
    private readonly List<Assessment> _assessments = [];
    private readonly List<DeliveryVerdict> _verdicts = [];

    public IReadOnlyCollection<Assessment> Assessments => _assessments;
    public IReadOnlyCollection<DeliveryVerdict> Verdicts => _verdicts;

    /// <summary>When the committee wants to look at it again, and whom it wants there; from its last judgement while this is open.</summary>
    public DateOnly? NextLookOn { get; private set; }
    public int? InvitedPostId { get; private set; }
    public Post? InvitedPost { get; private set; }

    /// <summary>The committee's judgement, as minuted. Said again of the same meeting, it puts right what was recorded.</summary>
    public Outcome Assess(Judgement judgement)
    {
        var recorded = _assessments.FirstOrDefault(assessment => assessment.Meeting == judgement.Meeting);
        if (recorded?.Says(judgement) == true)
            return Outcome.Done;
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (judgement.Meeting.CancelledOn is not null)
            return Refusal.MeetingCancelled;
        if (judgement.NextLookOn <= judgement.Meeting.HeldOn)
            return Refusal.NextLookNotAfterTheMeeting;
        if (recorded is null)
            _assessments.Add(new Assessment(this, judgement));
        else
            recorded.Record(judgement);
        LookAgain();
        Raise(new RecommendationAssessed(judgement.Category.Label, judgement.Meeting.HeldOn, judgement.Minute)
        {
            Why = judgement.InWords,
            NextLookOn = judgement.NextLookOn,
            Invited = judgement.Invited?.Title,
            Corrects = recorded is not null,
        });
        return Outcome.Done;
    }

    /// <summary>
    /// All that one meeting decided about it: nothing is changed unless all of it can be. What the meeting is already recorded to have
    /// decided is not recorded twice.
    /// </summary>
    public Outcome Decide(Decision decision, DateOnly today)
    {
        if (HasRecorded(decision))
            return Outcome.Done;
        if (Check(decision, today) is { } refusal)
            return refusal;
        foreach (var claim in decision.NotAccepted.Where(claim => !claim.IsDisputed))
            Dispute(claim, decision);
        foreach (var claim in decision.Accepted.Where(claim => claim.IsDisputed))
            Accept(claim, decision);
        Restate();
        if (decision.Judgement is { } judgement)
            Assess(judgement);
        return decision.Closing is { } reason
            ? Close(reason, decision.InWords, decision.Meeting, decision.Minute, decision.LookBackMonths)
            : Outcome.Done;
    }

    /// <summary>Everything in it is what stands recorded of that meeting: sent twice, or not changed by whoever looked at it.</summary>
    public bool HasRecorded(Decision decision) =>
        !(decision.IsBare && _assessments.Any(assessment => assessment.Meeting == decision.Meeting))
        && !decision.WantsAssessment
        && (decision.Judgement is not { } judgement || _assessments.Any(assessment => assessment.Meeting == judgement.Meeting && assessment.Says(judgement)))
        && decision.NotAccepted.All(claim => claim.IsDisputed && HasSaid(decision, claim, accepted: false))
        && decision.Accepted.All(claim => !claim.IsDisputed && HasSaid(decision, claim, accepted: true))
        && (decision.Closing is not { } reason || _closures.Any(closure =>
            closure.ReopenedOn is null && closure.Meeting == decision.Meeting && closure.Reason == reason && closure.InWords == decision.InWords));

    /// <summary>
    /// The deliveries that a meeting may not accept: those reported since the committee judged it last, and those that stand disputed.
    /// </summary>
    public IEnumerable<ClaimedDelivery> ClaimsBefore(Meeting meeting)
    {
        var lastLook = _assessments.Where(assessment => assessment.Meeting.HeldOn < meeting.HeldOn).Max(assessment => (DateOnly?)assessment.Meeting.HeldOn);
        return Claims.Where(claim => claim.IsDisputed || lastLook is null || ReportOf(claim) is not { } report || report.StatedOn >= lastLook);
    }

    /// <summary>Every delivery that the service claims for a promise that stands, disputed or not.</summary>
    public IEnumerable<ClaimedDelivery> Claims => Promises
        .SelectMany(promise => promise.Occurrences.Count == 0
            ? [new ClaimedDelivery(promise, null)]
            : promise.Occurrences.OrderBy(occurrence => occurrence.Sequence).Select(occurrence => new ClaimedDelivery(promise, occurrence)))
        .Where(claim => claim.On is not null);

    private Refusal? Check(Decision decision, DateOnly today) => decision switch
    {
        _ when ClosedOn is not null => Refusal.RecommendationClosed,
        _ when decision.Meeting.WhyNothingDecided(today) is { } refusal => refusal,
        _ when decision.WantsAssessment || decision.IsBare => Refusal.AssessmentMissing,
        { NextLookOn: { } on } when on <= decision.Meeting.HeldOn => Refusal.NextLookNotAfterTheMeeting,
        { Closing: not null } when decision.NextLookOn is not null || decision.Invited is not null => Refusal.ClosedIsNotLookedAtAgain,
        { Closing: not null, Category.Meaning: var meaning } when meaning.GoesOn() => Refusal.GoesOnAndIsClosed,
        { Closing: { } reason, Category.Meaning: var meaning } when reason.Contradicts(meaning) => Refusal.AssessmentAgainstTheClosing,
        _ when decision.SaysAchieved && IsDisputedAfter(decision) => Refusal.AchievedAndDisputed,
        { Closing: not null, InWords: null } => Refusal.ClosingWithoutWords,
        { NotAccepted.Count: > 0, InWords: null } => Refusal.DisputeWithoutWords,
        _ => null,
    };

    /// <summary>A delivery that the committee does not accept: by this decision, or by an earlier one that this does not take back.</summary>
    private bool IsDisputedAfter(Decision decision) =>
        decision.NotAccepted.Count > 0 || (decision.Closing is not null && Claims.Any(claim => claim.IsDisputed && !decision.Accepted.Contains(claim)));

    private void Dispute(ClaimedDelivery claim, Decision decision)
    {
        _verdicts.Add(new DeliveryVerdict(this, claim, ReportOf(claim), accepted: false, decision));
        Raise(new DeliveryDisputed(claim.Commitment.Text, claim.Occurrence?.Due.ToString(), claim.On!.Value, decision.Meeting.HeldOn, decision.Minute)
        {
            Why = decision.InWords,
        });
        claim.Commitment.Dispute(claim.Occurrence);
    }

    private void Accept(ClaimedDelivery claim, Decision decision)
    {
        _verdicts.Add(new DeliveryVerdict(this, claim, ReportOf(claim), accepted: true, decision));
        Raise(new DeliveryAccepted(claim.Commitment.Text, claim.Occurrence?.Due.ToString(), claim.On!.Value, decision.Meeting.HeldOn, decision.Minute)
        {
            Why = decision.InWords,
        });
        claim.Commitment.Accept(claim.Occurrence);
    }

    private bool HasSaid(Decision decision, ClaimedDelivery claim, bool accepted) =>
        _verdicts.Any(verdict => verdict.Meeting == decision.Meeting && verdict.IsAbout(claim) && verdict.IsAccepted == accepted);

    private ProgressUpdate? ReportOf(ClaimedDelivery claim) => _updates.OrderBy(update => update.Id).LastOrDefault(update =>
        update.Commitment == claim.Commitment && update.Occurrence == claim.Occurrence && update.Claim == ProgressClaim.Delivered);

    /// <summary>What the latest meeting said counts, in whichever order meetings were recorded.</summary>
    private void LookAgain()
    {
        if (_assessments.MaxBy(assessment => assessment.Meeting.HeldOn) is not { } last)
            return;
        Assessment = last.Category.Meaning;
        (NextLookOn, InvitedPost) = (last.NextLookOn, last.InvitedPost);
    }
}

/// <summary>What a meeting decided about one recommendation, as an officer records it.</summary>
/// <param name="NotAccepted">Deliveries that the service claims and the committee does not accept.</param>
/// <param name="Accepted">Deliveries that it disputed before and accepts now.</param>
/// <param name="Closing">Why it closes the recommendation; null when it does not.</param>
public sealed record Decision(
    Meeting Meeting, AssessmentCategory? Category, string? InWords, string? Minute, DateOnly? NextLookOn, Post? Invited,
    IReadOnlyList<ClaimedDelivery> NotAccepted, IReadOnlyList<ClaimedDelivery> Accepted, ClosureReason? Closing, int LookBackMonths)
{
    internal Judgement? Judgement => Category is null ? null : new(Meeting, Category, InWords, Minute, NextLookOn, Invited);

    internal bool SaysAchieved => Closing == ClosureReason.Achieved || Category?.Meaning == AssessmentMeaning.AchievedStopMonitoring;

    /// <summary>Nothing at all is said.</summary>
    internal bool IsBare =>
        (Category, InWords, Minute, NextLookOn, Invited, Closing) == (null, null, null, null, null, null) && NotAccepted.Count + Accepted.Count == 0;

    /// <summary>Words that belong to an assessment, without one.</summary>
    internal bool WantsAssessment =>
        Category is null && !IsBare && (NextLookOn is not null || Invited is not null || (Closing is null && NotAccepted.Count + Accepted.Count == 0));
}
