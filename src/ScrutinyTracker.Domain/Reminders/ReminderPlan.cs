using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>Which reminders go out when. The sweep and the page that foretells it ask the same function.</summary>
public static class ReminderPlan
{
    /// <summary>
    /// What will be sent in these days, both included, if the sweep runs on each working day: every step of the ladder
    /// that goes out then and isn't written yet. Where the range has begun, its first working day also catches up (P23):
    /// for each obligation the newest step already reached, unless that one or a later one is written. So does the first working day
    /// after a pause, on whose days nothing is sent. By day, latest first.
    /// </summary>
    /// <remarks><c>Between(today, today, …)</c> is exactly what the sweep sends today: nothing on a day off.</remarks>
    /// <param name="alreadyWritten">Whether the ledger has this step of this obligation for this due date.</param>
    public static IReadOnlyList<PlannedReminder> Between(
        IEnumerable<Obligation> obligations,
        DateOnly from,
        DateOnly to,
        ReminderLadders ladders,
        ChasingPauses pauses,
        WorkingDays days,
        DateOnly today,
        Func<Obligation, ReminderStage, bool> alreadyWritten)
    {
        ArgumentNullException.ThrowIfNull(ladders);
        ArgumentNullException.ThrowIfNull(pauses);
        ArgumentNullException.ThrowIfNull(days);
        var known = new Dictionary<(ReminderLadder Ladder, DateOnly Due, DateOnly From), StepsOfDay>();

        IEnumerable<PlannedReminder> For(Obligation owed)
        {
            var planned = new HashSet<ReminderStage>();
            foreach (var stretch in pauses.OpenBetween(owed.CommitteeId, from, to))
            {
                var steps = Steps(ladders.For(owed), owed.Due.On, stretch);
                if (steps.Missed is { } missed && !steps.MissedOrLater.Any(stage => planned.Contains(stage) || alreadyWritten(owed, stage)) && planned.Add(missed))
                    yield return new PlannedReminder(owed, missed, days.OnOrAfter(stretch.From));
                foreach (var (stage, sendOn) in steps.InRange)
                {
                    if (!alreadyWritten(owed, stage) && planned.Add(stage))
                        yield return new PlannedReminder(owed, stage, sendOn);
                }
            }
        }

        // What falls due on one day has the same steps: of a hundred thousand promises there are some hundred days.
        StepsOfDay Steps(ReminderLadder ladder, DateOnly due, (DateOnly From, DateOnly To) stretch)
        {
            if (!known.TryGetValue((ladder, due, stretch.From), out var steps))
                known[(ladder, due, stretch.From)] = steps = new([.. ladder.StagesBetween(due, stretch.From, stretch.To, days)], [.. MissedOrLater(ladder, due, stretch)]);
            return steps;
        }

        IEnumerable<ReminderStage> MissedOrLater(ReminderLadder ladder, DateOnly due, (DateOnly From, DateOnly To) stretch)
        {
            var catchUpOn = days.OnOrAfter(stretch.From);
            var catchesUp = catchUpOn <= stretch.To && (stretch.From > from || from <= today);
            return !catchesUp || ladder.NewestReached(due, catchUpOn, days) is not { } newest || newest.SendOn == catchUpOn
                ? []
                : ladder.StagesBetween(due, catchUpOn, to > today ? to : today, days).Select(step => step.Stage).Prepend(newest.Stage);
        }

        return InOrder(obligations.SelectMany(For));
    }

    /// <summary>
    /// The same plan, where some can get no more today because their email has left: what stands under today goes out on the next
    /// working day, unless a newer step of the same obligation goes out then anyway.
    /// </summary>
    /// <param name="to">The last day of the plan: what would go out after it is not in it.</param>
    /// <param name="hasLeft">Whether the email of today that this obligation would stand in has left.</param>
    public static IReadOnlyList<PlannedReminder> PutOff(
        IReadOnlyList<PlannedReminder> planned, DateOnly today, DateOnly to, WorkingDays days, Func<Obligation, bool> hasLeft)
    {
        ArgumentNullException.ThrowIfNull(planned);
        ArgumentNullException.ThrowIfNull(days);
        var next = days.OnOrAfter(today.AddDays(1));
        var goesThen = planned.Where(reminder => reminder.SendOn == next).Select(reminder => reminder.Obligation).ToHashSet();

        IEnumerable<PlannedReminder> When(PlannedReminder reminder) =>
            reminder.SendOn != today || !hasLeft(reminder.Obligation) ? [reminder]
            : next > to || goesThen.Contains(reminder.Obligation) ? []
            : [reminder with { SendOn = next }];

        return InOrder(planned.SelectMany(When));
    }

    /// <param name="MissedOrLater">The newest step that was reached before the range, if it has not gone out, and those after it; the first is to be caught up with.</param>
    private sealed record StepsOfDay(IReadOnlyList<(ReminderStage Stage, DateOnly SendOn)> InRange, IReadOnlyList<ReminderStage> MissedOrLater)
    {
        public ReminderStage? Missed => MissedOrLater is [var newest, ..] ? newest : null;
    }

    /// <summary>By day, the latest things first.</summary>
    public static IReadOnlyList<PlannedReminder> InOrder(IEnumerable<PlannedReminder> planned) =>
    [
        .. planned.OrderBy(reminder => reminder.SendOn)
            .ThenByDescending(reminder => reminder.SendOn.DayNumber - reminder.Obligation.Due.On.DayNumber)
            .ThenBy(reminder => reminder.Obligation.Key, StringComparer.Ordinal),
    ];
}
