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

    /// <summary>
    /// The day of a step after the first, which is a letter: never sooner after the letter than the ladder has them apart, so that whoever sends
    /// the letter has the time that the ladder gives, also after an outage or a pause.
    /// </summary>
    public static DateOnly AfterTheLetter(DateOnly sendOn, DateOnly letterOn, EscalationStep first, EscalationStep step, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(days);
        var earliest = days.OnOrBefore(letterOn.AddDays(step.DaysOverdue - first.DaysOverdue));
        return sendOn > earliest ? sendOn : earliest;
    }

    /// <summary>The same over the days that pauses leave; the first working day after a pause catches up.</summary>
    /// <param name="open">Stretches of days in order, both ends included.</param>
    /// <param name="asked">The first day that is asked about: what is open only later was paused on it.</param>
    /// <param name="letterOn">When the letter of the first step was written; null while it is not.</param>
    public static IEnumerable<(EscalationStep Step, DateOnly SendOn)> BetweenPauses(
        DateOnly due, DateOnly toldOn, IReadOnlyList<(DateOnly From, DateOnly To)> open, DateOnly asked, ReminderLadder ladder, WorkingDays days, DateOnly today,
        DateOnly? letterOn, Func<EscalationStep, bool> alreadyWritten)
    {
        ArgumentNullException.ThrowIfNull(open);
        var planned = new HashSet<EscalationStep>();
        foreach (var (from, to) in open)
        {
            var catchUpFrom = from > asked && from > today ? from : today;
            foreach (var step in Between(due, toldOn, from, to, ladder, days, catchUpFrom, letterOn, step => planned.Contains(step) || alreadyWritten(step)).ToList())
            {
                letterOn ??= step.SendOn;
                planned.Add(step.Step);
                yield return step;
            }
        }
    }

    /// <summary>
    /// The steps whose day lies within these days, both included. Where the range has begun, its first working day also catches up: the letter,
    /// if it was missed, and of the later steps reached before it only the newest, unless that one or a later one is written.
    /// </summary>
    public static IEnumerable<(EscalationStep Step, DateOnly SendOn)> Between(
        DateOnly due, DateOnly toldOn, DateOnly from, DateOnly to, ReminderLadder ladder, WorkingDays days, DateOnly today, DateOnly? letterOn,
        Func<EscalationStep, bool> alreadyWritten)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(alreadyWritten);
        var steps = ladder.Escalations.OrderBy(step => step.DaysOverdue).Select(step => (Step: step, SendOn: SendOn(due, toldOn, step, days))).ToList();
        if (steps.Count == 0)
            yield break;
        var (first, catchUpOn) = (steps[0], days.OnOrAfter(from));
        if (!steps.Exists(step => alreadyWritten(step.Step)))
        {
            letterOn = first.SendOn >= from ? first.SendOn : catchUpOn;
            if (letterOn > to || (first.SendOn < from && from > today))
                yield break;
            yield return (first.Step, letterOn.Value);
        }

        var later = steps.Skip(1).Select(step => (step.Step, SendOn: letterOn is { } letter ? AfterTheLetter(step.SendOn, letter, first.Step, step.Step, days) : step.SendOn)).ToList();
        var (newestWritten, newestReached) = (later.FindLastIndex(step => alreadyWritten(step.Step)), later.FindLastIndex(step => step.SendOn <= catchUpOn));
        for (var i = newestWritten + 1; i < later.Count; i++)
        {
            if (later[i].SendOn >= from && later[i].SendOn <= to && i >= newestReached)
                yield return later[i];
            else if (i == newestReached && from <= today && catchUpOn <= to)
                yield return (later[i].Step, catchUpOn);
        }
    }
}
