using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>Something that a post, or an outside body, still owes by a date.</summary>
/// <param name="Key">Stable for good, because the ledger knows it by this: "occurrence:41", "response:7".</param>
/// <param name="Reference">The recommendation that it belongs to, as people cite it.</param>
/// <param name="PostId">The post that owes it; whoever holds it on the day is reminded. Null where an outside body owes it.</param>
/// <param name="Text">What was asked or promised, in the words of whoever said it.</param>
/// <param name="Basis">Why it is due then: the statute, or the promise.</param>
/// <param name="ChasedBy">The scrutiny officer who chases the outside body, which has no account; null where a post owes it.</param>
public sealed record Obligation(
    string Key, ObligationKind Kind, string Reference, DueDate Due, int? PostId, string Text, string Basis, int? ChasedBy = null)
{
    /// <summary>The committee that follows it, whose ladder counts.</summary>
    public int CommitteeId { get; init; }
}
