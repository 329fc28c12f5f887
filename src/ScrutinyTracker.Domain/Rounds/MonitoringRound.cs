using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Domain.Rounds;

/// <summary>
/// Before a meeting everything open is frozen as it stands and updates are asked for by a date; when the round is closed, what came in by
/// then is kept beside it. Nothing that comes later alters the report.
/// </summary>
public sealed class MonitoringRound : TrackedRecord
{
    private readonly List<FrozenRecommendation> _frozen = [];
    private readonly List<FrozenChange> _changes = [];

    private MonitoringRound() { }

    private MonitoringRound(RoundOpening opening, int number)
    {
        (Meeting, Number) = (opening.Meeting, number);
        (OpenedAtUtc, OpenedOn, OpenedBy) = (opening.AtUtc, opening.Today, opening.By);
        UpdatesBy = opening.UpdatesBy;
        _frozen.AddRange(opening.Followed.Select(recommendation => new FrozenRecommendation(this, recommendation)));
        Raise(new RoundOpened(Meeting.HeldOn, Number, UpdatesBy));
    }

    public int MeetingId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    /// <summary>The how-manieth round of its meeting.</summary>
    public int Number { get; private set; }

    public DateTime OpenedAtUtc { get; private set; }
    public DateOnly OpenedOn { get; private set; }
    public int OpenedById { get; private set; }
    public Person OpenedBy { get; private set; } = null!;

    /// <summary>By when updates are asked for: the day of the meeting's papers, or an earlier one.</summary>
    public DateOnly UpdatesBy { get; private set; }

    /// <summary>Null while the round is open.</summary>
    public DateOnly? ClosedOn { get; private set; }
    public int? ClosedById { get; private set; }
    public Person? ClosedBy { get; private set; }

    /// <summary>The meeting since which the kept changes happened; null while the round is open, and for a committee's first meeting.</summary>
    public DateOnly? ChangedSince { get; private set; }

    public IReadOnlyCollection<FrozenRecommendation> Frozen => _frozen;

    /// <summary>What had changed since the committee's last meeting when the round was closed.</summary>
    public IReadOnlyCollection<FrozenChange> Changes => _changes;

    public bool IsOpen => ClosedOn is null;
    public override TrackedRecord HistoryOf => Meeting.Committee;

    /// <param name="earlier">The rounds of the same meeting so far.</param>
    public static Outcome Open(RoundOpening opening, IReadOnlyCollection<MonitoringRound> earlier, out MonitoringRound? round)
    {
        round = null;
        if ((opening.Check() ?? (earlier.Any(one => one.IsOpen) ? Refusal.RoundAlreadyOpen : null)) is { } refusal)
            return refusal;
        round = new MonitoringRound(opening, earlier.Select(one => one.Number).DefaultIfEmpty().Max() + 1);
        return Outcome.Done;
    }

    /// <summary>
    /// Goes on for another meeting, where its own is cancelled: all that was frozen and asked for stays, and so does what came in.
    /// </summary>
    /// <param name="earlier">The rounds of that meeting so far.</param>
    public Outcome MoveTo(Meeting meeting, IReadOnlyCollection<MonitoringRound> earlier, DateOnly today)
    {
        if (!IsOpen)
            return Refusal.RoundAlreadyClosed;
        if (meeting.CancelledOn is not null)
            return Refusal.MeetingCancelled;
        if (meeting.HeldOn < today)
            return Refusal.MeetingAlreadyHeld;
        if (earlier.Any(one => one.IsOpen))
            return Refusal.RoundAlreadyOpen;
        var before = Meeting.HeldOn;
        (Meeting, Number) = (meeting, earlier.Select(one => one.Number).DefaultIfEmpty().Max() + 1);
        UpdatesBy = meeting.PapersPublicOn;
        Raise(new RoundMoved(before, meeting.HeldOn, UpdatesBy));
        return Outcome.Done;
    }

    /// <summary>Keeps what came in, and what had changed, as both stood then.</summary>
    public Outcome Close(RoundClosing closing)
    {
        if (!IsOpen)
            return Refusal.RoundAlreadyClosed;
        (ClosedOn, ClosedBy, ChangedSince) = (closing.Today, closing.By, closing.ChangedSince);
        foreach (var asked in _frozen.SelectMany(frozen => frozen.Asked))
            asked.Keep(closing.Returns.GetValueOrDefault(asked.Id));
        _changes.AddRange(closing.Changes.SelectMany(one => one.Value.Select(changed => new FrozenChange(this, one.Key, changed))));
        Raise(new RoundClosed(Meeting.HeldOn, Number));
        return Outcome.Done;
    }
}

/// <param name="UpdatesBy">Not after the day on which the meeting's papers become public.</param>
/// <param name="Followed">Everything open that the committee follows, with all that is kept of it.</param>
public sealed record RoundOpening(
    Meeting Meeting, DateOnly UpdatesBy, IReadOnlyCollection<Recommendation> Followed, Person By, DateTime AtUtc, DateOnly Today)
{
    internal Refusal? Check() => this switch
    {
        { Meeting.CancelledOn: not null } => Refusal.MeetingCancelled,
        _ when Meeting.HeldOn < Today => Refusal.MeetingAlreadyHeld,
        _ when Meeting.PapersPublicOn < Today => Refusal.PapersAlreadyPublic,
        _ when UpdatesBy > Meeting.PapersPublicOn => Refusal.UpdatesAfterThePapers,
        _ when UpdatesBy < Today => Refusal.UpdatesInThePast,
        { Followed.Count: 0 } => Refusal.NothingToFollow,
        _ => null,
    };
}

/// <param name="Returns">What came in, by the id of what was asked.</param>
/// <param name="Changes">What changed since the committee's last meeting, by the id of the recommendation.</param>
/// <param name="ChangedSince">That meeting.</param>
public sealed record RoundClosing(
    IReadOnlyDictionary<int, AskedReturn> Returns, IReadOnlyDictionary<int, IReadOnlyList<Changed>> Changes, DateOnly? ChangedSince, Person By, DateOnly Today);

/// <remarks>How much was frozen is not said: a reader of history may be entitled to less of it.</remarks>
public sealed record RoundOpened(DateOnly MeetingOn, int Number, DateOnly UpdatesBy) : DomainEvent;

public sealed record RoundClosed(DateOnly MeetingOn, int Number) : DomainEvent;

public sealed record RoundMoved(DateOnly From, DateOnly To, DateOnly UpdatesBy) : DomainEvent;
