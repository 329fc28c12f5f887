namespace ScrutinyTracker.Domain.People;

/// <summary>
/// An office, such as a corporate director's. Recommendations and promises are addressed to the post, so everything follows a new
/// holder, and the holdings say who it was then.
/// </summary>
public sealed partial class Post : TrackedRecord
{
    private readonly List<PostHolding> _holdings = [];

    private Post() { }

    public Post(string title, string directorate, string? mailbox = null)
    {
        Title = title.Trim();
        Directorate = directorate.Trim();
        Mailbox = mailbox;
        Raise(new RecordCreated("Post", Title));
    }

    public string Title { get; private set; } = "";
    public string Directorate { get; private set; } = "";

    /// <summary>A shared mailbox that gets the post's reminders when nobody holds the post.</summary>
    public string? Mailbox { get; private set; }

    public int? LineManagerId { get; private set; }
    public Post? LineManager { get; private set; }
    public IReadOnlyCollection<PostHolding> Holdings => _holdings;

    public Person? HolderOn(DateOnly day) => HoldingOn(day)?.Person;

    /// <remarks>The line managers above the new one must be loaded: nobody is told of what is overdue where they lead in a circle.</remarks>
    public Outcome Edit(string title, string directorate, string? mailbox, Post? lineManager)
    {
        if (lineManager?.IsBelow(this) == true)
            return Refusal.LineManagersInACircle;
        var changes = new FieldChanges()
            .Note("Title", Title, title.Trim())
            .Note("Directorate", Directorate, directorate.Trim())
            .Note("Mailbox", Mailbox, mailbox)
            .Note("Line manager", LineManager?.Title, lineManager?.Title);
        Title = title.Trim();
        Directorate = directorate.Trim();
        Mailbox = mailbox;
        LineManager = lineManager;
        LineManagerId = lineManager?.Id is > 0 and var id ? id : null;
        RaiseIfChanged("Post", changes);
        return Outcome.Done;
    }

    /// <summary>The person holds the post from that day; the present holder's time ends the day before.</summary>
    public Outcome Appoint(Person person, DateOnly from)
    {
        if (EndedOn is not null)
            return Refusal.PostEnded;
        var latest = _holdings.MaxBy(holding => holding.From);
        var present = latest is { To: null } ? latest : null;
        if (present?.PersonIs(person) == true)
            return Refusal.HolderAlreadyInPost;
        if (from <= (latest?.To ?? latest?.From))
            return Refusal.HoldingStartsBeforeThePresentOne;
        present?.EndOn(from.AddDays(-1));
        _holdings.Add(new PostHolding(this, person, from));
        Raise(new HolderChanged(Title, present?.Person.Name, person.Name, from));
        return Outcome.Done;
    }

    /// <summary>Nobody holds the post after that day, until somebody is appointed.</summary>
    public Outcome Vacate(DateOnly lastDay)
    {
        var present = _holdings.FirstOrDefault(holding => holding.To is null);
        if (present is null)
            return Refusal.NobodyInPost;
        if (lastDay < present.From)
            return Refusal.HoldingStartsBeforeThePresentOne;
        present.EndOn(lastDay);
        Raise(new HolderChanged(Title, present.Person.Name, null, lastDay.AddDays(1)));
        return Outcome.Done;
    }

    /// <summary>It is that post, or reports to it directly or through others.</summary>
    public bool IsBelow(Post other)
    {
        var seen = new HashSet<Post>();
        for (var above = this; above is not null && seen.Add(above); above = above.LineManager)
            if (above == other)
                return true;
        return false;
    }

    private PostHolding? HoldingOn(DateOnly day) => _holdings.FirstOrDefault(holding => holding.Covers(day));
}

/// <summary>Who held a post from when to when, both days included.</summary>
public sealed class PostHolding : RecordPart
{
    private PostHolding() { }

    internal PostHolding(Post post, Person person, DateOnly from)
    {
        Post = post;
        Person = person;
        From = from;
    }

    public int PostId { get; private set; }
    public Post Post { get; private set; } = null!;
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public override TrackedRecord PartOf => Post;

    public bool Covers(DateOnly day) => From <= day && (To is null || day <= To);

    internal bool PersonIs(Person person) => ReferenceEquals(Person, person) || (person.Id != 0 && PersonId == person.Id);

    internal void EndOn(DateOnly lastDay) => To = lastDay;
}

public sealed record HolderChanged(string Post, string? Before, string? After, DateOnly From) : DomainEvent;
