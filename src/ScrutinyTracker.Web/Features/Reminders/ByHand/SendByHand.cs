using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Features.Reminders.Pauses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>
/// Sends one reminder before its day, in an email of its own: the day's email may have left, or its time may be still to come. Its line in
/// the ledger is the one that the plan would have written, so that it does not go out again on its day.
/// </summary>
internal sealed class SendByHand(
    TrackerContext context, Recipients recipients, CouncilPauses pauses, WorkingDays days, IOptions<MailOptions> mail, TimeProvider clock)
{
    public const string Purpose = "by-hand";

    /// <summary>Puts it into the outbox and into the ledger; the caller saves.</summary>
    public async Task<Outcome> PostAsync(ComingReminder reminder, string why, Person by, CancellationToken cancellationToken)
    {
        var (today, now) = (UkCalendar.Today(clock), clock.GetUtcNow().UtcDateTime);
        if (!days.IsWorkingDay(today))
            return Refusal.ReminderOnADayOff;
        if (reminder.Open.EscalatedFrom is not null || (reminder.Stage.DaysFromDue > 0 && reminder.Open.Owed.Due.On >= today))
            return Refusal.ReminderNotReached;
        if ((await pauses.LoadAsync(cancellationToken)).On(reminder.Open.Owed.CommitteeId, today) is not null)
            return Refusal.ReminderWhilePaused;
        var recipient = (await recipients.LoadAsync(cancellationToken)).On(today, reminder.Open.Owed);
        if (recipient.To is not { } to)
            return Refusal.ReminderToNobody;
        var (owed, stage) = (reminder.Open.Owed, reminder.Stage.Name);
        var key = $"{recipient.Key} {owed.Key} {stage}";
        var line = await context.Set<Reminder>().FirstOrDefaultAsync(
            line => line.Recipient == recipient.Key && line.ObligationKey == owed.Key && line.DueOn == owed.Due.On && line.Stage == stage, cancellationToken);
        if (line is { VoidReason: null }
            || await context.Set<OutboxEmail>().AnyAsync(sent => sent.Purpose == Purpose && sent.Recipient == key && sent.Day == today, cancellationToken))
            return Refusal.ReminderOnItsWay;
        var email = context.Add(new OutboxEmail(Purpose, key, today, to, mail.Value.SenderDomain, now)).Entity;
        var written = reminder with { SendOn = today, Recipient = recipient };
        if (line is null)
            context.Add(new Reminder(written, email, now));
        else
            line.Plan(written, email, now);
        context.Add(new ChasingDecision(ByHand.SentNow, reminder, why, by, now));
        return Outcome.Done;
    }
}
