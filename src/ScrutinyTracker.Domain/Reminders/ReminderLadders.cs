using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>
/// Which ladder counts for what is owed: the committee's own for that kind of thing, else the council's, else the one that the tracker comes with.
/// </summary>
public sealed class ReminderLadders
{
    private readonly Dictionary<(ObligationKind Kind, int? CommitteeId), ReminderLadder> _settled;

    /// <param name="settings">In any order; of several for one kind and committee the last made counts.</param>
    public ReminderLadders(IEnumerable<LadderSetting> settings) => _settled = settings
        .GroupBy(one => (one.Kind, one.CommitteeId)).Select(same => (same.Key, same.MaxBy(one => one.Id)!.Ladder))
        .Where(last => last.Ladder is not null).ToDictionary(last => last.Key, last => last.Ladder!);

    /// <summary>Where nobody settled anything.</summary>
    public static ReminderLadders Default { get; } = new([]);

    /// <summary>The longest time that any first step comes before a due day, in days.</summary>
    public int LongestBefore => _settled.Values.Concat(Enum.GetValues<ObligationKind>().Select(DefaultOf))
        .SelectMany(ladder => ladder.DaysBefore).DefaultIfEmpty().Max();

    /// <summary>
    /// As the tracker comes. What is asked for some days before it is due has a shorter ladder, and so has an officer's own work; what falls
    /// away when its day has passed has no steps after it.
    /// </summary>
    public static ReminderLadder DefaultOf(ObligationKind kind) => kind switch
    {
        ObligationKind.Clearance or ObligationKind.Update => new([7, 2], OnTheDay: true, EveryDaysOverdue: 7),
        ObligationKind.DateChange => new([7], OnTheDay: true, EveryDaysOverdue: 7),
        ObligationKind.Papers => new([14, 7, 2], OnTheDay: true, EveryDaysOverdue: 0),
        ObligationKind.Closure => new([14, 2], OnTheDay: false, EveryDaysOverdue: 0),
        ObligationKind.LookBack => new([14], OnTheDay: true, EveryDaysOverdue: 28),
        ObligationKind.Letter or ObligationKind.HeldUp => new([], OnTheDay: true, EveryDaysOverdue: 7),
        ObligationKind.Undated => new([], OnTheDay: true, EveryDaysOverdue: 0),
        _ => ReminderLadder.Default,
    };

    public ReminderLadder For(Obligation owed)
    {
        ArgumentNullException.ThrowIfNull(owed);
        return For(owed.CommitteeId, owed.Kind);
    }

    /// <param name="committeeId">Null for the council's own.</param>
    public ReminderLadder For(int? committeeId, ObligationKind kind) =>
        _settled.GetValueOrDefault((kind, committeeId)) ?? _settled.GetValueOrDefault((kind, null)) ?? DefaultOf(kind);

    /// <summary>See <see cref="ReminderLadder.DueByNow"/>.</summary>
    public DateOnly DueByNow(int committeeId, ObligationKind kind, DateOnly today, WorkingDays days) => For(committeeId, kind).DueByNow(today, days);
}
