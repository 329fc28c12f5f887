namespace ScrutinyTracker.Domain.People;

/// <summary>
/// Posts are abolished and merged. What is open follows to the successor (see the <c>FollowPost</c> of what was asked of it); what is
/// closed stays with the post that did it.
/// </summary>
public sealed partial class Post
{
    /// <summary>The first day without it.</summary>
    public DateOnly? EndedOn { get; private set; }

    public int? SuccessorId { get; private set; }

    /// <summary>Who took its work; null while it goes on, and where nobody did.</summary>
    public Post? Successor { get; private set; }

    /// <summary>Said again of an ended post, it names who takes what is left.</summary>
    /// <param name="successor">Null: nobody takes its work, which then has no home.</param>
    public Outcome End(DateOnly on, Post? successor, DateOnly today)
    {
        if (successor == this)
            return Refusal.SuccessorIsItself;
        if (successor?.EndedOn is not null)
            return Refusal.SuccessorHasEnded;
        if (on > today)
            return Refusal.EndInTheFuture;
        if (EndedOn is not null && Successor == successor)
            return Outcome.Done;
        EndedOn ??= on;
        Successor = successor;
        _holdings.RemoveAll(holding => holding.From >= EndedOn);
        foreach (var holding in _holdings.Where(holding => holding.To is null || holding.To >= EndedOn))
            holding.EndOn(EndedOn.Value.AddDays(-1));
        Raise(new PostEnded(Title, EndedOn.Value, successor?.Title));
        return Outcome.Done;
    }

    /// <summary>Whoever reported to a post that ended reports to another, or to nobody.</summary>
    /// <remarks>The successor of its own line manager goes first: everyone else may then report to it without leading in a circle.</remarks>
    public void ReportTo(Post? lineManager)
    {
        RaiseIfChanged("Post", new FieldChanges().Note("Line manager", LineManager?.Title, lineManager?.Title));
        LineManager = lineManager;
    }
}

/// <param name="Successor">Null when nobody took its work.</param>
public sealed record PostEnded(string Post, DateOnly On, string? Successor) : DomainEvent;

/// <summary>On what was asked of a post that ended: another takes it over.</summary>
public sealed record PostSucceeded(string From, string To) : DomainEvent;
