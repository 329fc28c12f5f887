namespace ScrutinyTracker.Domain;

/// <summary>
/// A record whose every change is kept: it carries a version for optimistic concurrency and the events of its unsaved changes.
/// </summary>
public abstract class TrackedRecord
{
    private readonly List<DomainEvent> _events = [];

    public int Id { get; private set; }

    /// <summary>Renewed on each save; a form carries it, so that nobody overwrites what they have not seen (P12).</summary>
    public int Version { get; private set; }

    /// <summary>What happened since the record was last saved. History is written from these, and only from these.</summary>
    public IReadOnlyList<DomainEvent> Events => _events;

    /// <summary>The record in whose history a reader looks for this one's changes.</summary>
    public virtual TrackedRecord HistoryOf => this;

    public void ClearEvents() => _events.Clear();

    internal void Raise(DomainEvent happened) => _events.Add(happened);

    /// <summary>A draft is written freely. What others have already is changed with a reason, and both wordings stay.</summary>
    /// <param name="amended">What happens to words that others have already; null for a draft.</param>
    /// <param name="record">Makes the change.</param>
    protected Outcome Rewrite(string what, FieldChanges changes, string? why, Func<IReadOnlyList<FieldChange>, DomainEvent>? amended, Action record)
    {
        if (!changes.Any)
            return Outcome.Done;
        if (amended is not null && string.IsNullOrWhiteSpace(why))
            return Refusal.ReasonMissing;
        Raise(amended is null ? new DetailsChanged(what, changes.ToList()) : amended(changes.ToList()) with { Why = why!.Trim() });
        record();
        return Outcome.Done;
    }

    /// <summary>Raises <see cref="DetailsChanged"/>, or nothing when nothing is different.</summary>
    protected void RaiseIfChanged(string what, FieldChanges changes)
    {
        if (changes.Any)
            Raise(new DetailsChanged(what, changes.ToList()));
    }
}

/// <summary>A piece of a <see cref="TrackedRecord"/> with no life of its own: its changes are its record's changes.</summary>
public abstract class RecordPart
{
    public int Id { get; private set; }

    public abstract TrackedRecord PartOf { get; }
}
