using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Features.Reminders.Escalations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Jobs;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>A reminder that will go out unless something happens before.</summary>
internal sealed record ComingReminder(OpenObligation Open, ReminderStage Stage, DateOnly SendOn, Recipient Recipient);

/// <param name="Letters">What a scrutiny officer will be asked to send.</param>
internal sealed record ComingPlan(IReadOnlyList<ComingReminder> Reminders, IReadOnlyList<ComingLetter> Letters);

/// <summary>What will be sent, to whom: the sweep, the page that foretells it and the command line ask the same.</summary>
internal sealed class ComingReminders(
    TrackerContext context, OpenObligations obligations, Recipients recipients, ComingEscalations escalations, WorkingDays days, ReminderLadders ladders, ChasingPauses pauses, HeldReminders held, SweepTimes times, TimeProvider clock)
{
    /// <summary>Both days included: what each run goes on to send. A fixed number of queries, however much is owed.</summary>
    public async Task<ComingPlan> BetweenAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        await PlanAsync(await obligations.DueByAsync(LatestDueOf(to), cancellationToken), from, to, times.RunsAgainToday, cancellationToken);

    /// <summary>What the run that asks sends.</summary>
    public async Task<ComingPlan> NowAsync(CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(clock);
        return await PlanAsync(await obligations.DueByAsync(LatestDueOf(today), cancellationToken), today, today, runsToday: true, cancellationToken);
    }

    /// <summary>The first that goes out about a promise of one recommendation until a day; null when none does.</summary>
    public async Task<ComingReminder?> FirstOfPromisesAsync(int recommendationId, DateOnly to, CancellationToken cancellationToken)
    {
        var promises = await obligations.PromisesOfAsync(recommendationId, cancellationToken);
        var plan = await PlanAsync(promises, UkCalendar.Today(clock), to, times.RunsAgainToday, cancellationToken);
        return plan.Reminders.FirstOrDefault(reminder => reminder.Open.EscalatedFrom is null);
    }

    /// <param name="runsToday">False: today's last run has been, and what stands under today goes out on the next working day.</param>
    private async Task<ComingPlan> PlanAsync(
        IReadOnlyList<OpenObligation> owed, DateOnly from, DateOnly to, bool runsToday, CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(clock);
        var holders = await recipients.LoadAsync(cancellationToken);
        var open = holders.OncePerPerson(owed, today).ToDictionary(open => open.Owed);
        var written = await WrittenAsync(cancellationToken);
        var decided = await held.LoadAsync(cancellationToken);
        bool IsSettled(Obligation one, ReminderStage stage) =>
            decided.HeldBack.Contains(HeldReminder.Of(one, stage)) || written.Has(one, stage, holders.On(today, one));
        var planned = ReminderPlan.Between(
            open.Keys, from, to, ladders, pauses, days, today, IsSettled);
        var told = planned.GroupBy(step => step.Obligation).ToDictionary(steps => steps.Key, steps => steps.Min(step => step.SendOn));
        var (letters, emails) = await escalations.BetweenAsync(
            open.Values, holders, from, to, today,
            one => written.FirstOn(one) ?? (told.TryGetValue(one, out var first) ? first : null),
            (one, stage) => IsSettled(one, stage) || written.WasTold(one), cancellationToken);
        foreach (var email in emails)
            open[email.Open.Owed] = email.Open;
        planned = ReminderPlan.InOrder([.. planned, .. emails.Select(email => new PlannedReminder(email.Open.Owed, email.Stage, email.SendOn))]);
        var left = await LeftAsync(today, cancellationToken);
        planned = ReminderPlan.PutOff(planned, today, to, days, one => !runsToday || left.Contains(holders.On(today, one).Key));
        return new(
            [.. planned.Select(step => new ComingReminder(open[step.Obligation], step.Stage, step.SendOn, holders.On(step.SendOn, step.Obligation)))],
            letters);
    }

    /// <summary>Nothing that is due later has a step by then. A holiday moves a step forward by some days, never by a month.</summary>
    private DateOnly LatestDueOf(DateOnly lastSendOn) => lastSendOn.AddDays(ladders.LongestBefore).AddMonths(1);

    /// <summary>Whose email of today has left, so that what is new waits for the next working day's.</summary>
    private async Task<HashSet<string>> LeftAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var todays = await context.Set<OutboxEmail>().AsNoTracking().Where(email => email.Purpose == ReminderSweep.Purpose && email.Day == today)
            .Select(email => new { email.Recipient, email.State, email.Attempts }).ToListAsync(cancellationToken);
        return [.. todays.Where(email => !OutboxEmail.TakesMoreWhen(email.State, email.Attempts)).Select(email => email.Recipient)];
    }

    /// <summary>What can still be asked for: answers and promises while one is due, committees' work while its day is near, and the rest, which is little.</summary>
    private async Task<WrittenSteps> WrittenAsync(CancellationToken cancellationToken) => new(await context.Set<Reminder>().AsNoTracking()
        .Where(reminder => reminder.VoidReason == null && (reminder.RecommendationId == null
            ? reminder.DueOn >= UkCalendar.Today(clock).AddMonths(-1)
            : reminder.Recommendation!.NextDueOn != null || (reminder.Kind != ObligationKind.Response && reminder.Kind != ObligationKind.Commitment)))
        .Select(reminder => new WrittenStep(reminder.ObligationKey, reminder.DueOn, reminder.Stage, reminder.EmailId == null, reminder.SendOn))
        .ToListAsync(cancellationToken));

    private sealed record WrittenStep(string Key, DateOnly DueOn, string Stage, bool ToNobody, DateOnly SendOn);

    private sealed class WrittenSteps
    {
        private readonly HashSet<(string Key, DateOnly DueOn, string Stage, bool ToNobody)> _steps = [];
        private readonly Dictionary<(string Key, DateOnly DueOn), DateOnly> _first = [];
        private readonly HashSet<(string Key, DateOnly DueOn)> _told = [];

        public WrittenSteps(IEnumerable<WrittenStep> steps)
        {
            foreach (var step in steps)
            {
                _steps.Add((step.Key, step.DueOn, step.Stage, step.ToNobody));
                if (!step.ToNobody)
                    _told.Add((step.Key, step.DueOn));
                if (!_first.TryGetValue((step.Key, step.DueOn), out var first) || step.SendOn < first)
                    _first[(step.Key, step.DueOn)] = step.SendOn;
            }
        }

        /// <summary>The day of the first line about this due date.</summary>
        public DateOnly? FirstOn(Obligation owed) => _first.TryGetValue((owed.Key, owed.Due.On), out var day) ? day : null;

        /// <summary>At whichever step.</summary>
        public bool WasTold(Obligation owed) => _told.Contains((owed.Key, owed.Due.On));

        /// <summary>
        /// Whoever got it, it was written: a new holder is written to at the next step. Where nobody could be written to, it was not,
        /// as soon as there is somebody.
        /// </summary>
        public bool Has(Obligation owed, ReminderStage stage, Recipient recipient) =>
            _steps.Contains((owed.Key, owed.Due.On, stage.Name, false))
            || (recipient.To is null && _steps.Contains((owed.Key, owed.Due.On, stage.Name, true)));
    }
}
