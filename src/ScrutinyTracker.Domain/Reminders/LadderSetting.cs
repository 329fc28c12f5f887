using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>
/// The ladder that a council settled for one kind of thing, for one committee or for all that settled none of their own. Never changed or
/// removed; of several the last counts, so the earlier ones say what counted when.
/// </summary>
public sealed class LadderSetting
{
    private LadderSetting() { }

    private LadderSetting(ObligationKind kind, Committee? committee, ReminderLadder? ladder, Person by, DateTime atUtc)
    {
        (Kind, CommitteeId, Committee, By, AtUtc) = (kind, committee?.Id, committee, by, atUtc);
        if (ladder is null)
            return;
        (Counts, OnTheDay, EveryDaysOverdue) = (true, ladder.OnTheDay, ladder.EveryDaysOverdue);
        DaysBefore = [.. ladder.DaysBefore.Distinct().OrderDescending()];
        Escalations = [.. ladder.Escalations.OrderBy(step => step.DaysOverdue)];
    }

    public int Id { get; private set; }
    public ObligationKind Kind { get; private set; }
    public int? CommitteeId { get; private set; }

    /// <summary>Null for all.</summary>
    public Committee? Committee { get; private set; }

    /// <summary>False: the one above counts again, which is the council's or the one that the tracker comes with.</summary>
    public bool Counts { get; private set; }

    public IReadOnlyList<int> DaysBefore { get; private set; } = [];
    public bool OnTheDay { get; private set; }
    public int EveryDaysOverdue { get; private set; }
    public IReadOnlyList<EscalationStep> Escalations { get; private set; } = [];

    public int ById { get; private set; }
    public Person By { get; private set; } = null!;
    public DateTime AtUtc { get; private set; }

    /// <summary>Null where the one above counts again.</summary>
    public ReminderLadder? Ladder => Counts ? new(DaysBefore, OnTheDay, EveryDaysOverdue) { Escalations = Escalations } : null;

    /// <summary>Takes effect on what has not gone out yet.</summary>
    /// <param name="ladder">Null to let the one above count again.</param>
    /// <param name="made">Null when it is refused.</param>
    public static Outcome Settle(
        ObligationKind kind, Committee? committee, ReminderLadder? ladder, Person by, DateTime atUtc, out LadderSetting? made)
    {
        made = null;
        if (ladder is not null && LadderRules.Check(ladder) is { } refused)
            return refused;
        made = new LadderSetting(kind, committee, ladder, by, atUtc);
        return Outcome.Done;
    }
}
