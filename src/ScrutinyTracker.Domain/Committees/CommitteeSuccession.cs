namespace ScrutinyTracker.Domain.Committees;

/// <summary>
/// Committees end and are merged. What is open follows to the successor (see <c>FollowCommittee</c> of what it follows) under its old
/// reference; what is closed stays. Nobody who sat on the one sits on the other for that.
/// </summary>
public sealed partial class Committee
{
    /// <summary>Its last day.</summary>
    public DateOnly? EndedOn { get; private set; }

    public int? SuccessorId { get; private set; }

    /// <summary>Which committee took its work; null while it goes on, and where none did.</summary>
    public Committee? Successor { get; private set; }

    /// <summary>Said again of an ended committee, it names who takes what is left.</summary>
    /// <param name="successor">Null: no committee takes its work, which then has no home.</param>
    /// <param name="lastMeeting">The last meeting that is not cancelled; reports may be tied to it.</param>
    public Outcome End(DateOnly on, Committee? successor, DateOnly? lastMeeting, DateOnly today)
    {
        if (successor == this)
            return Refusal.SuccessorIsItself;
        if (successor?.EndedOn is not null)
            return Refusal.SuccessorHasEnded;
        if (successor is not null && successor.Kind != Kind)
            return Refusal.SuccessorOfAnotherKind;
        if (on > today)
            return Refusal.EndInTheFuture;
        if (lastMeeting > on)
            return Refusal.CommitteeStillMeets;
        if (EndedOn is not null && Successor == successor)
            return Outcome.Done;
        EndedOn ??= on;
        Successor = successor;
        _memberships.RemoveAll(membership => membership.From > EndedOn);
        foreach (var membership in _memberships.Where(membership => membership.To is null || membership.To > EndedOn))
            membership.EndOn(EndedOn.Value);
        Raise(new CommitteeEnded(Name, EndedOn.Value, successor?.Name));
        return Outcome.Done;
    }

    /// <summary>What it is for. Whoever has reviews makes recommendations, and stays a scrutiny committee.</summary>
    public Outcome BeOfKind(CommitteeKind kind, bool hasReviews)
    {
        if (Kind == CommitteeKind.Scrutiny && kind != Kind && hasReviews)
            return Refusal.CommitteeHasReviews;
        RaiseIfChanged("Committee", new FieldChanges().Note("What it is", Kind, kind));
        Kind = kind;
        return Outcome.Done;
    }

    /// <summary>Somebody leaves for good: the membership ends, or never begins.</summary>
    public void Leave(CommitteeMembership membership, DateOnly lastDay)
    {
        if (membership.From > lastDay)
            _memberships.Remove(membership);
        else
            membership.EndOn(lastDay);
        Raise(new PartRemoved("Member", membership.Person.Name));
    }
}

/// <param name="Successor">Null when no committee took its work.</param>
public sealed record CommitteeEnded(string Committee, DateOnly On, string? Successor) : DomainEvent;

/// <summary>On what a committee followed that ended: another follows it.</summary>
public sealed record CommitteeSucceeded(string From, string To) : DomainEvent;
