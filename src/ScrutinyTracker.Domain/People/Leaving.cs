namespace ScrutinyTracker.Domain.People;

/// <summary>What becomes of somebody who left: the work goes to others, and the name may go for good.</summary>
public sealed partial class Person
{
    /// <summary>Since then the name and the address are a replacement, here and wherever history tells of the person.</summary>
    public DateOnly? AnonymisedOn { get; private set; }

    /// <summary>The line in the person's own history about work that others have now; each piece says so in its own.</summary>
    /// <param name="pieces">What it is, who had it, and who has it now: null for nobody.</param>
    public void HandOn(IReadOnlyList<FieldChange> pieces)
    {
        if (pieces.Count > 0)
            Raise(new WorkHandedOn(pieces));
    }

    /// <summary>Replaces the name and the address of somebody who left, for good. The event says what by, and never what was replaced.</summary>
    public Outcome Anonymise(DateOnly on)
    {
        if (IsActive)
            return Refusal.PersonStillActive;
        if (AnonymisedOn is not null)
            return Refusal.PersonAnonymised;
        Name = _roles.Select(held => $"Former {Words.Of(held.Role)}").FirstOrDefault() ?? "Former user";
        Email = $"former-{Id}@anonymised.invalid";
        AnonymisedOn = on;
        Raise(new PersonAnonymised(Name, on));
        return Outcome.Done;
    }
}

public sealed record WorkHandedOn(IReadOnlyList<FieldChange> Pieces) : DomainEvent;

/// <param name="As">The words that stand for the name from then on.</param>
public sealed record PersonAnonymised(string As, DateOnly On) : DomainEvent;
