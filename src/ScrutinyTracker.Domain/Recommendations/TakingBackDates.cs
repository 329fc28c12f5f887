using ScrutinyTracker.Domain.Commitments;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>Whoever asked for another date may think again until it is decided.</summary>
public sealed partial class Recommendation
{
    /// <summary>What nobody has decided changed nothing, so the history alone remembers it.</summary>
    public Outcome TakeBackDueDate(Commitment promise, Occurrence occurrence)
    {
        if (WhyTheDateStays(promise, occurrence) is { } refusal)
            return refusal;
        if (occurrence.Undecided is not { } change)
            return Refusal.DueDateChangeAlreadyDecided;
        occurrence.TakeBack(change);
        promise.Raise(new DueDateChangeTakenBack(promise.Text, occurrence.Due.ToString(), change.To.ToString()));
        return Outcome.Done;
    }
}

/// <param name="From">The date that stays.</param>
public sealed record DueDateChangeTakenBack(string Commitment, string From, string To) : DomainEvent;
