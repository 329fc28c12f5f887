using ScrutinyTracker.Domain.Commitments;

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
        commitment.Apply(report, about);
        _updates.Add(new ProgressUpdate(this, commitment, report.Claim == ProgressClaim.Delivered ? about : occurrence, report));
        Restate();
        commitment.Raise(new ProgressReported(commitment.Text, report.Claim, report.Text, about?.Due.ToString(), report.DeliveredOn) { Why = report.Reason });
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
}

public sealed record ProgressReported(string Commitment, ProgressClaim Claim, string Text, string? Due, DateOnly? DeliveredOn) : DomainEvent;
