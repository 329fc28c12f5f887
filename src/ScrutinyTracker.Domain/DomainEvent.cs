namespace ScrutinyTracker.Domain;

/// <summary>
/// Something that happened to a record, in the words of the field. Kept for ever under a name from an explicit table
/// (Web's ChangeHistory), so a type may be renamed but a meaning may not change.
/// </summary>
public abstract record DomainEvent
{
    /// <summary>The reason that a person gave, where one was asked for.</summary>
    public string? Why { get; init; }
}

/// <summary>One field before and after, as people read it.</summary>
public sealed record FieldChange(string Field, string? Before, string? After);

public sealed record RecordCreated(string What, string Label) : DomainEvent;

public sealed record DetailsChanged(string What, IReadOnlyList<FieldChange> Changes) : DomainEvent;

/// <summary>A change of what others had already: it has a reason, and both wordings stay readable.</summary>
public interface IAmendment
{
    IReadOnlyList<FieldChange> Changes { get; }
}

public sealed record PartAdded(string What, string Label) : DomainEvent;

public sealed record PartRemoved(string What, string Label) : DomainEvent;

public sealed record PartsReordered(string What, string Label, int From, int To) : DomainEvent;

/// <summary>Collects what really differs, so that saving a form unchanged leaves no trace in history.</summary>
public sealed class FieldChanges
{
    private readonly List<FieldChange> _changes = [];

    public bool Any => _changes.Count > 0;

    public FieldChanges Note<T>(string field, T before, T after)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
            _changes.Add(new FieldChange(field, InWords(before), InWords(after)));
        return this;
    }

    public IReadOnlyList<FieldChange> ToList() => [.. _changes];

    private static string? InWords<T>(T value) => value switch
    {
        null => null,
        DateOnly date => date.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB")),
        bool yes => yes ? "yes" : "no",
        Enum member => Words.Of(member),
        _ => value.ToString(),
    };
}
