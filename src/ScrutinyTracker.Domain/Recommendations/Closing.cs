using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>An officer proposes, a committee closes; what it closed may be opened again, and is looked back on.</summary>
public sealed partial class Recommendation
{
    private readonly List<Closure> _closures = [];
    private readonly List<LookBack> _lookBacks = [];

    public IReadOnlyCollection<Closure> Closures => _closures;
    public IReadOnlyCollection<LookBack> LookBacks => _lookBacks;
    public DateOnly? ClosedOn { get; private set; }
    public ClosureReason? ClosureReason { get; private set; }
    public string? ClosureWords { get; private set; }

    /// <summary>What an officer proposes to the committee; null when nothing is proposed.</summary>
    public ClosureReason? ProposedClosure { get; private set; }
    public string? ProposedClosureWords { get; private set; }
    public DateOnly? ProposedClosureOn { get; private set; }

    /// <summary>When to ask what difference it made; null when nobody need ask, or somebody has.</summary>
    public DateOnly? LookBackDueOn { get; private set; }

    public Outcome ProposeClosure(ClosureReason reason, string? words, DateOnly today)
    {
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (string.IsNullOrWhiteSpace(words))
            return Refusal.ClosingWithoutWords;
        (ProposedClosure, ProposedClosureWords, ProposedClosureOn) = (reason, words.Trim(), today);
        Raise(new ClosureProposed(reason, today) { Why = ProposedClosureWords });
        return Outcome.Done;
    }

    public void WithdrawClosureProposal(DateOnly today)
    {
        if (ProposedClosure is null)
            return;
        ForgetProposal();
        Raise(new ClosureProposalWithdrawn(today));
    }

    /// <summary>Only a committee's decision closes, so a meeting is named.</summary>
    /// <param name="lookBackMonths">After how many months somebody asks what difference it made; 0 for never.</param>
    public Outcome Close(ClosureReason reason, string? words, Meeting meeting, string? minute = null, int lookBackMonths = 0)
    {
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (meeting.CancelledOn is not null)
            return Refusal.MeetingCancelled;
        if (string.IsNullOrWhiteSpace(words))
            return Refusal.ReasonMissing;
        EndWith(new Closure(this, meeting.HeldOn, reason, words, meeting, minute));
        LookBackDueOn = lookBackMonths > 0 && reason.IsLookedBackOn() ? meeting.HeldOn.AddMonths(lookBackMonths) : null;
        Restate();
        Raise(new RecommendationClosed(reason, meeting.HeldOn) { Why = ClosureWords, Minute = minute, LookBackDueOn = LookBackDueOn });
        return Outcome.Done;
    }

    /// <summary>Everything that was open is open again, with the dates that it had.</summary>
    /// <param name="meeting">The meeting that decided so; null when an officer does it by their own recorded reason.</param>
    public Outcome Reopen(string? why, Meeting? meeting, DateOnly today)
    {
        if (ClosedOn is not { } closedOn)
            return Refusal.NotClosed;
        if (SentForResponseOn is null && PublishedOn is null)
            return Refusal.WithdrawnFromTheDraft;
        if (string.IsNullOrWhiteSpace(why))
            return Refusal.ReasonMissing;
        if (meeting?.WhyNothingDecided(today) is { } refusal)
            return refusal;
        if (meeting?.HeldOn < closedOn)
            return Refusal.ReopenedBeforeClosing;
        var on = meeting?.HeldOn ?? today;
        _closures.OrderBy(closure => closure.Id).LastOrDefault(closure => closure.ReopenedOn is null)?.Reopen(on, why, meeting);
        (ClosedOn, ClosureReason, ClosureWords, LookBackDueOn) = (null, null, null, null);
        LookAgain();
        Restate();
        Raise(new RecommendationReopened(on, meeting?.HeldOn) { Why = why.Trim() });
        return Outcome.Done;
    }

    /// <summary>The first answer is the one that was due; more may follow.</summary>
    public Outcome RecordLookBack(string? words, Person by, DateOnly today)
    {
        if (ClosedOn is null)
            return Refusal.NotClosed;
        if (string.IsNullOrWhiteSpace(words))
            return Refusal.LookBackWithoutWords;
        _lookBacks.Add(new LookBack(this, words, today, by));
        LookBackDueOn = null;
        Raise(new ImpactLookedAt(today, words.Trim()));
        return Outcome.Done;
    }

    private void EndWith(Closure closure)
    {
        _closures.Add(closure);
        (ClosedOn, ClosureReason, ClosureWords) = (closure.ClosedOn, closure.Reason, closure.InWords);
        (NextLookOn, InvitedPost) = (null, null);
        ForgetProposal();
    }

    private void ForgetProposal() => (ProposedClosure, ProposedClosureWords, ProposedClosureOn) = (null, null, null);
}
