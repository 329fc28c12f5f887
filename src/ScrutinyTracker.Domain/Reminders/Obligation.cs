using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>Something that a post still owes by a date, or that is one person's duty.</summary>
/// <param name="Key">Stable for good, because the ledger knows it by this: "occurrence:41", "response:7".</param>
/// <param name="Reference">The recommendation that it belongs to, as people cite it; of a committee's own work its meeting, or its name.</param>
/// <param name="PostId">The post that owes it; whoever holds it on the day is reminded. Null where it is somebody's duty.</param>
/// <param name="Text">What was asked or promised, in the words of whoever said it.</param>
/// <param name="Basis">Why it is due then: the statute, or the promise.</param>
/// <param name="PersonId">Whose duty it is: a scrutiny officer's, also to chase an outside body, which has no account. Null where a post owes it.</param>
public sealed record Obligation(
    string Key, ObligationKind Kind, string Reference, DueDate Due, int? PostId, string Text, string Basis, int? PersonId = null)
{
    /// <summary>The committee that follows it, whose ladder counts.</summary>
    public int CommitteeId { get; init; }

    /// <summary>The committee whose chair is told of it; null for everybody else's.</summary>
    public int? ChairOf { get; init; }

    /// <summary>A plan looks up every promise several times, and reads none of its words for it.</summary>
    public override int GetHashCode() => HashCode.Combine(Key, Due.On);
}
