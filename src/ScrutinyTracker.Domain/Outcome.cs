namespace ScrutinyTracker.Domain;

/// <summary>What a verb on a record answers: done, or refused for a reason that its user can mend.</summary>
/// <remarks>A programmer's misuse throws; a user's mistake is refused. The words a user reads are Web's (RefusalText).</remarks>
public readonly record struct Outcome(Refusal? Refusal)
{
    public static Outcome Done { get; }
    public bool IsDone => Refusal is null;
    public static implicit operator Outcome(Refusal refusal) => new(refusal);
}
