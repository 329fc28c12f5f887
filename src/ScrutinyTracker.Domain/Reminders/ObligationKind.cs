namespace ScrutinyTracker.Domain.Reminders;

/// <summary>What can be chased.</summary>
public enum ObligationKind
{
    Response,
    Commitment,
}
