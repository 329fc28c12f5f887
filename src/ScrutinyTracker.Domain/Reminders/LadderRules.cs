namespace ScrutinyTracker.Domain.Reminders;

/// <summary>What a ladder may ask for.</summary>
public static class LadderRules
{
    /// <summary>In days, before the due day or after it.</summary>
    public const int Furthest = 365;

    public const int MostStepsBefore = 8;
    public const int MostEscalations = 4;

    public static Refusal? Check(ReminderLadder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        if (ladder.DaysBefore.Count > MostStepsBefore || ladder.DaysBefore.Any(days => days is < 1 or > Furthest))
            return Refusal.LadderDaysBefore;
        if (ladder.EveryDaysOverdue is < 0 or > Furthest)
            return Refusal.LadderEveryDaysOverdue;
        var late = ladder.Escalations.Select(step => step.DaysOverdue).ToList();
        if (late.Count > MostEscalations || late.Any(days => days is < 1 or > Furthest) || late.Distinct().Count() < late.Count)
            return Refusal.LadderEscalations;
        return IsNever(ladder) ? Refusal.LadderNever : null;
    }

    /// <summary>Somebody would have to look after it again.</summary>
    private static bool IsNever(ReminderLadder ladder) => ladder is { DaysBefore: [], OnTheDay: false, EveryDaysOverdue: 0 };
}
