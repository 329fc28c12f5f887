using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Reminders;

public enum LetterState
{
    Waiting,
    Sent,

    /// <summary>An officer decided not to send it, and said why.</summary>
    NotSent,

    /// <summary>All of it was done before an officer sent it.</summary>
    FellAway,
}

/// <summary>
/// The first time that somebody more senior is told what a post did not do: a letter that waits for a scrutiny officer, who reads it, may
/// write other words and sends it. What becomes overdue before it is sent joins it.
/// </summary>
public sealed class EscalationLetter : TrackedRecord
{
    private readonly List<EscalatedThing> _things = [];

    private EscalationLetter() { }

    public EscalationLetter(Committee committee, Post owingPost, EscalateTo to, DateOnly madeOn)
    {
        ArgumentNullException.ThrowIfNull(committee);
        ArgumentNullException.ThrowIfNull(owingPost);
        (Committee, OwingPost, To, MadeOn) = (committee, owingPost, to, madeOn);
        Words = $"{owingPost.Title} has been reminded of what follows, and the {committee.Name} does not have it. "
            + "Please see that it is done, or tell the committee what stands in the way and by when it will be done.";
        Raise(new RecordCreated("Letter", Name));
    }

    public int CommitteeId { get; private set; }
    public Committee Committee { get; private set; } = null!;
    public int OwingPostId { get; private set; }
    public Post OwingPost { get; private set; } = null!;

    /// <summary>Who is written to, from the post that owes it; whoever holds that post on the day of sending.</summary>
    public EscalateTo To { get; private set; }

    public DateOnly MadeOn { get; private set; }

    /// <summary>What the letter says before it names the things.</summary>
    public string Words { get; private set; } = "";

    public LetterState State { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public IReadOnlyCollection<EscalatedThing> Things => _things;
    public override TrackedRecord HistoryOf => Committee;

    private string Name => $"Letter about {OwingPost.Title}";

    /// <remarks>A thing is in one letter only, for each due date that it had.</remarks>
    public void Add(string obligationKey, int recommendationId, DateOnly dueOn, int daysOverdue)
    {
        _things.Add(new EscalatedThing(this, obligationKey, recommendationId, dueOn, daysOverdue));
        Raise(new PartAdded("Thing in the letter", $"{Name}, due {dueOn:d MMMM yyyy}"));
    }

    public Outcome Write(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (State != LetterState.Waiting)
            return Refusal.LetterNoLongerWaits;
        // The history of a committee is read by administrators too, who may not read what is exempt.
        if (Words != words.Trim())
            Raise(new DetailsChanged(Name, new FieldChanges().Note("Words", "as they were", "written anew").ToList()));
        Words = words.Trim();
        return Outcome.Done;
    }

    public Outcome Send(string to, DateOnly today) => End(LetterState.Sent, today, $"sent to {to}", null);

    public Outcome LeaveUnsent(string? because, DateOnly today) =>
        string.IsNullOrWhiteSpace(because) ? Refusal.ReasonMissing : End(LetterState.NotSent, today, "not sent", because.Trim());

    public Outcome FallAway(DateOnly today) => End(LetterState.FellAway, today, "not needed any more", null);

    private Outcome End(LetterState state, DateOnly today, string inWords, string? why)
    {
        if (State != LetterState.Waiting)
            return Refusal.LetterNoLongerWaits;
        (State, EndedOn) = (state, today);
        Raise(new DetailsChanged(Name, new FieldChanges().Note("What became of it", "waiting", inWords).ToList()) { Why = why });
        return Outcome.Done;
    }
}

/// <summary>Something overdue that a letter names, by its key in the ledger and the due date that was missed.</summary>
public sealed class EscalatedThing : RecordPart
{
    private EscalatedThing() { }

    internal EscalatedThing(EscalationLetter letter, string obligationKey, int recommendationId, DateOnly dueOn, int daysOverdue) =>
        (Letter, ObligationKey, RecommendationId, DueOn, DaysOverdue) = (letter, obligationKey, recommendationId, dueOn, daysOverdue);

    public int LetterId { get; private set; }
    public EscalationLetter Letter { get; private set; } = null!;
    public string ObligationKey { get; private set; } = "";
    public int RecommendationId { get; private set; }
    public DateOnly DueOn { get; private set; }

    /// <summary>Which step of the ladder it was.</summary>
    public int DaysOverdue { get; private set; }

    public override TrackedRecord PartOf => Letter;
}
