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

    /// <summary>
    /// What is left of somebody's time in the post goes to another, or to nobody, from a day on. Whoever is to hold it after that
    /// person already still does.
    /// </summary>
    public Outcome HandOn(Person leaver, Person? to, DateOnly from)
    {
        var left = _holdings.Where(holding => holding.PersonIs(leaver) && (holding.To is null || holding.To >= from)).ToList();
        if (left.Count == 0)
            return Refusal.NobodyInPost;
        if (to == leaver)
            return Refusal.HolderAlreadyInPost;
        if (_holdings.Any(holding => !left.Contains(holding) && holding.From < from && (holding.To is null || holding.To >= from)))
            return Refusal.HoldingStartsBeforeThePresentOne;
        var next = _holdings.Where(holding => !left.Contains(holding) && holding.From >= from).MinBy(holding => holding.From);
        _holdings.RemoveAll(holding => left.Contains(holding) && holding.From >= from);
        foreach (var holding in left.Where(holding => holding.From < from))
            holding.EndOn(from.AddDays(-1));
        if (to is not null && next?.From != from)
        {
            _holdings.Add(new PostHolding(this, to, from));
            if (next is not null)
                _holdings[^1].EndOn(next.From.AddDays(-1));
        }
        Raise(new HolderChanged(Title, leaver.Name, to?.Name, from));
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
