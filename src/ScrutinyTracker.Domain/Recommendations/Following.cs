using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Rounds;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>What became of it, as the service claims it.</summary>
public sealed partial class Recommendation
{
    private readonly List<ProgressUpdate> _updates = [];

    public IReadOnlyCollection<ProgressUpdate> Updates => _updates;

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
        if (report.Claim == ProgressClaim.Delivered && report.DeliveredOn == commitment.DisputedDeliveryOf(about))
            return Refusal.DeliveryNotAccepted;
        commitment.Apply(report, about);
        _updates.Add(new ProgressUpdate(this, commitment, report.Claim == ProgressClaim.Delivered ? about : occurrence, report));
        Restate();
        commitment.Raise(new ProgressReported(commitment.Text, report.Claim, report.Text, about?.Due.ToString(), report.DeliveredOn) { Why = report.Reason });
        return Outcome.Done;
    }

    /// <summary>
    /// The service says that nothing has changed since it last reported: what it claimed stands, and is said again, so that silence and no
    /// change are told apart.
    /// </summary>
    public Outcome ReportNoChange(AskedUpdate asked, string words, Person by, bool onBehalf, DateOnly today)
    {
        if (WhyChangeIsDue(asked) is { } refusal)
            return refusal;
        var promise = asked.Commitment!;
        var last = _updates.Where(update => update.Commitment == promise).MaxBy(update => update.Id);
        _updates.Add(new ProgressUpdate(this, promise, null, new(promise.Progress, words, last?.Reason, today, null, by, onBehalf, []) { IsNoChange = true }));
        promise.Raise(new NoChangeReported(promise.Text, promise.Progress, words.Trim()));
        return Outcome.Done;
    }

    /// <summary>Why "no change" cannot be said of what was asked; null when it can.</summary>
    public Refusal? WhyChangeIsDue(AskedUpdate asked) => asked switch
    {
        _ when ClosedOn is not null => Refusal.RecommendationClosed,
        { Frozen.Round.IsOpen: false } => Refusal.RoundAlreadyClosed,
        { Commitment: null } => Refusal.NoChangeIsNoAnswer,
        { Commitment.Stands: false } => Refusal.PromiseNoLongerStands,
        { Commitment.IsDisputed: true } => Refusal.NoChangeToADispute,
        _ when _updates.Any(update => update.Commitment == asked.Commitment && update.Id > asked.LastUpdateId) => Refusal.UpdateAlreadyIn,
        _ => null,
    };

    /// <summary>Writes out the next due dates of promises that recur without an end.</summary>
    public void ExtendRecurrences(DateOnly horizon)
    {
        if (ClosedOn is not null)
            return;
        foreach (var promise in Promises)
            promise.ExtendTo(horizon);
        Restate();
    }
}

public sealed record ProgressReported(string Commitment, ProgressClaim Claim, string Text, string? Due, DateOnly? DeliveredOn) : DomainEvent;

public sealed record NoChangeReported(string Commitment, ProgressClaim Claim, string Text) : DomainEvent;
