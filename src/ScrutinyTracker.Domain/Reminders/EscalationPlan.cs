using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>When somebody more senior is told that something did not happen. Never before whoever owes it was written to.</summary>
public static class EscalationPlan
{
    /// <summary>
    /// The working day before where the step falls on a day off, as with every reminder; but never before it is overdue: then the
    /// working day after.
    /// </summary>
    /// <param name="toldOn">When whoever owes it was first written to about this due date.</param>
    public static DateOnly SendOn(DateOnly due, DateOnly toldOn, EscalationStep step, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(days);
        var named = (toldOn > due ? toldOn : due).AddDays(step.DaysOverdue);
        var before = days.OnOrBefore(named);
        return before > due ? before : days.OnOrAfter(named);
    }

    /// <summary>The same over the days that pauses leave; the first working day after a pause catches up.</summary>
    /// <param name="open">Stretches of days in order, both ends included.</param>
    /// <param name="asked">The first day that is asked about: what is open only later was paused on it.</param>
    public static IEnumerable<(EscalationStep Step, DateOnly SendOn)> BetweenPauses(
        DateOnly due, DateOnly toldOn, IReadOnlyList<(DateOnly From, DateOnly To)> open, DateOnly asked, ReminderLadder ladder, WorkingDays days, DateOnly today,
        Func<EscalationStep, bool> alreadyWritten)
    {
        ArgumentNullException.ThrowIfNull(open);
        var planned = new HashSet<EscalationStep>();
        foreach (var (from, to) in open)
        {
            var catchUpFrom = from > asked && from > today ? from : today;
            foreach (var step in Between(due, toldOn, from, to, ladder, days, catchUpFrom, step => planned.Contains(step) || alreadyWritten(step)).ToList())
            {
                planned.Add(step.Step);
                yield return step;
            }
        }
    }

    /// <summary>
    /// The steps whose day lies within these days, both included. Where the range has begun, its first working day also catches up: of the
    /// steps reached before it only the newest, unless that one or a later one is written.
    /// </summary>
    public static IEnumerable<(EscalationStep Step, DateOnly SendOn)> Between(
        DateOnly due, DateOnly toldOn, DateOnly from, DateOnly to, ReminderLadder ladder, WorkingDays days, DateOnly today, Func<EscalationStep, bool> alreadyWritten)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(days);
        var steps = ladder.Escalations.OrderBy(step => step.DaysOverdue).Select(step => (Step: step, SendOn: SendOn(due, toldOn, step, days))).ToList();
        var (catchUpOn, newestWritten) = (days.OnOrAfter(from), steps.FindLastIndex(step => alreadyWritten(step.Step)));
        var newestReached = steps.FindLastIndex(step => step.SendOn <= catchUpOn);
        for (var i = newestWritten + 1; i < steps.Count; i++)
        {
            if (steps[i].SendOn >= from && steps[i].SendOn <= to && i >= newestReached)
                yield return steps[i];
            else if (i == newestReached && from <= today && catchUpOn <= to)
                yield return (steps[i].Step, catchUpOn);
        }
    }
}
