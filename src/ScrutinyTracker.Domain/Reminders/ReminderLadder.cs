using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>
/// When somebody is reminded of one due date. A reminder that would fall on a day off goes out on the working day before;
/// the due date itself never moves. Of two steps that come together so, only the later one counts.
/// </summary>
/// <param name="DaysBefore">How many days before the due day, in any order.</param>
/// <param name="EveryDaysOverdue">Every so many days while it is overdue; 0 for never.</param>
public sealed record ReminderLadder(IReadOnlyList<int> DaysBefore, bool OnTheDay, int EveryDaysOverdue)
{
    /// <summary>product.md, Reminders.</summary>
    public static ReminderLadder Default { get; } = new([28, 14, 3], OnTheDay: true, EveryDaysOverdue: 7)
    {
        Escalations = [new(7, EscalateTo.LineManager), new(21, EscalateTo.Chair)],
    };

    /// <summary>Who else is told while it stays overdue, the earliest first.</summary>
    public IReadOnlyList<EscalationStep> Escalations { get; init; } = [];

    /// <summary>"28, 14 and 3 days before; on the day; every 7 days overdue; after 7 days the line manager, after 21 days the chair".</summary>
    public string InWords => LadderWords.Of(this);

    public static DateOnly SendOn(DateOnly due, ReminderStage stage, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.OnOrBefore(due.AddDays(stage.DaysFromDue));
    }

    /// <summary>
    /// The steps whose reminder goes out within these days, both included, in order. It goes straight to them: twenty
    /// years overdue cost no more than a week.
    /// </summary>
    public IEnumerable<(ReminderStage Stage, DateOnly SendOn)> StagesBetween(DateOnly due, DateOnly from, DateOnly to, WorkingDays days)
    {
        (ReminderStage Stage, DateOnly SendOn)? waiting = null;
        foreach (var stage in StagesNamedFor(days.OnOrAfter(from), LastNamedFor(to, days), due))
        {
            var sendOn = SendOn(due, stage, days);
            if (waiting is { } earlier && earlier.SendOn != sendOn)
                yield return earlier;
            waiting = (stage, sendOn);
        }

        if (waiting is { } last)
            yield return last;
    }

    /// <summary>The newest step that has been reached on a day; null while none has.</summary>
    public (ReminderStage Stage, DateOnly SendOn)? NewestReached(DateOnly due, DateOnly today, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var reached = LastNamedFor(today, days).DayNumber - due.DayNumber;
        if (StageAtOrBefore(reached) is not { } stage)
            return null;
        return (stage, SendOn(due, stage, days));
    }

    /// <summary>
    /// The last due day whose first step is reached. What falls due by then is to do now, and whoever owes it was told so; what falls due
    /// after it is for later.
    /// </summary>
    public DateOnly DueByNow(DateOnly today, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return LastNamedFor(today, days).AddDays(DaysBefore.Append(0).Max());
    }

    private ReminderStage? StageAtOrBefore(int daysFromDue)
    {
        if (EveryDaysOverdue > 0 && daysFromDue >= EveryDaysOverdue)
            return new(daysFromDue / EveryDaysOverdue * EveryDaysOverdue);
        if (OnTheDay && daysFromDue >= 0)
            return ReminderStage.OnTheDay;
        var before = DaysBefore.Where(days => -days <= daysFromDue).DefaultIfEmpty(int.MaxValue).Min();
        return before == int.MaxValue ? null : new(-before);
    }

    /// <summary>The steps whose own day, before it is moved off a day off, lies between these two.</summary>
    private IEnumerable<ReminderStage> StagesNamedFor(DateOnly first, DateOnly last, DateOnly due)
    {
        var (from, to) = (first.DayNumber - due.DayNumber, last.DayNumber - due.DayNumber);
        var upToTheDay = DaysBefore.Select(days => -days);
        if (OnTheDay)
            upToTheDay = upToTheDay.Append(0);
        foreach (var days in upToTheDay.Where(days => days >= from && days <= to).Order())
            yield return new(days);

        if (EveryDaysOverdue <= 0)
            yield break;
        var next = Math.Max(1, (from + EveryDaysOverdue - 1) / EveryDaysOverdue) * EveryDaysOverdue;
        for (; next <= to; next += EveryDaysOverdue)
            yield return new(next);
    }

    /// <summary>What is named for a day off goes out before it: by this day all is out that is named up to the answer.</summary>
    private static DateOnly LastNamedFor(DateOnly day, WorkingDays days) => days.OnOrAfter(day.AddDays(1)).AddDays(-1);
}
