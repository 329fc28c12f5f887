using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>
/// Days on which nobody is chased: before an election, while a council is reorganised. Due dates stay, and what is late stays late; after
/// the pause the newest step of each thing goes out, once. Never changed but to end earlier than was meant, and never removed.
/// </summary>
public sealed class ChasingPause
{
    /// <summary>Nobody forgets for longer that the tracker is quiet.</summary>
    public const int LongestInDays = 366;

    private ChasingPause() { }

    private ChasingPause(Committee? committee, DateOnly from, DateOnly to, string reason, Person by, DateTime atUtc) =>
        (CommitteeId, Committee, From, To, Reason, By, AtUtc) = (committee?.Id, committee, from, to, reason.Trim(), by, atUtc);

    public int Id { get; private set; }
    public int? CommitteeId { get; private set; }

    /// <summary>Null for every committee.</summary>
    public Committee? Committee { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day, included, as it was meant.</summary>
    public DateOnly To { get; private set; }

    public string Reason { get; private set; } = "";
    public int ById { get; private set; }
    public Person By { get; private set; } = null!;
    public DateTime AtUtc { get; private set; }

    /// <summary>The first day on which people are chased again, where somebody ended it before its time.</summary>
    public DateOnly? EndedOn { get; private set; }

    public int? EndedById { get; private set; }
    public Person? EndedBy { get; private set; }

    /// <summary>The last day on which it counts; before <see cref="From"/> when it never did.</summary>
    public DateOnly LastDay => EndedOn is { } ended && ended.AddDays(-1) < To ? ended.AddDays(-1) : To;

    public bool IsOn(DateOnly day) => From <= day && day <= LastDay;

    /// <param name="others">The pauses that there are; past ones too if that is easier.</param>
    /// <param name="made">Null when it is refused.</param>
    public static Outcome Make(
        Committee? committee, DateOnly from, DateOnly to, string? reason, IEnumerable<ChasingPause> others, Person by, DateOnly today, DateTime atUtc,
        out ChasingPause? made)
    {
        ArgumentNullException.ThrowIfNull(others);
        made = null;
        if (string.IsNullOrWhiteSpace(reason))
            return Refusal.ReasonMissing;
        if (from < today)
            return Refusal.PauseBeginsInThePast;
        if (to < from)
            return Refusal.PauseEndsBeforeItBegins;
        if (to.DayNumber - from.DayNumber >= LongestInDays)
            return Refusal.PauseTooLong;
        if (others.Any(other => (other.CommitteeId is null || other.CommitteeId == committee?.Id) && other.From <= from && to <= other.LastDay))
            return Refusal.PausedAlready;
        made = new ChasingPause(committee, from, to, reason, by, atUtc);
        return Outcome.Done;
    }

    /// <summary>People are chased again from today on.</summary>
    public Outcome End(Person by, DateOnly today)
    {
        if (LastDay < today)
            return Refusal.PauseIsOver;
        (EndedOn, EndedBy) = (today, by);
        return Outcome.Done;
    }

    internal bool Concerns(int committeeId) => CommitteeId is null || CommitteeId == committeeId;
}
