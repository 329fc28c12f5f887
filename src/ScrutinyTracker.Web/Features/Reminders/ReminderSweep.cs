using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Features.Reminders.Escalations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// Writes what is to be sent today into the ledger and the outbox, in one save per person. Correct whenever it runs and however often:
/// it looks at what is owed and at what is written, never at when it ran last (P23).
/// </summary>
internal sealed class ReminderSweep(
    TrackerContext context, ComingReminders coming, WaitingLetters letters, WorkingDays days, IOptions<MailOptions> mail, TimeProvider clock)
{
    public const string Purpose = "reminders";

    /// <returns>How many reminders it wrote.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(clock);
        if (!days.IsWorkingDay(today))
            return 0;
        var written = 0;
        var plan = await coming.NowAsync(cancellationToken);
        // Before the emails, so that a letter which begins to wait today is named in them, and none that fell away.
        if (await letters.WriteAsync(plan.Letters, today, cancellationToken))
            plan = await coming.NowAsync(cancellationToken);
        foreach (var toOne in plan.Reminders.GroupBy(reminder => reminder.Recipient))
            written += await WriteAsync(toOne.Key, [.. toOne], today, cancellationToken);
        return written;
    }

    /// <summary>The transaction takes the database's one write lock at its start, so what is read in it stays so until it ends.</summary>
    private async Task<int> WriteAsync(Recipient recipient, IReadOnlyList<ComingReminder> reminders, DateOnly today, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var lines = await NotYetWrittenAsync(recipient, reminders, cancellationToken);
        if (lines.Count == 0 || !await TryAddressAsync(recipient, today, lines, cancellationToken))
            return 0;
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return lines.Count;
    }

    /// <summary>Each with its line of the ledger where that was made void before.</summary>
    private async Task<List<(ComingReminder Reminder, Reminder? Void)>> NotYetWrittenAsync(
        Recipient recipient, IReadOnlyList<ComingReminder> reminders, CancellationToken cancellationToken)
    {
        var keys = reminders.Select(reminder => reminder.Open.Owed.Key).ToList();
        var ledger = await context.Set<Reminder>().Where(line => line.Recipient == recipient.Key && keys.Contains(line.ObligationKey))
            .ToDictionaryAsync(line => (line.ObligationKey, line.DueOn, line.Stage), cancellationToken);
        return
        [
            .. reminders
                .Select(reminder => (reminder, ledger.GetValueOrDefault((reminder.Open.Owed.Key, reminder.Open.Owed.Due.On, reminder.Stage.Name))))
                .Where(line => line.Item2 is null or { VoidReason: not null }),
        ];
    }

    /// <returns>False when this person has had today's email: what is new waits for the next working day's.</returns>
    private async Task<bool> TryAddressAsync(
        Recipient recipient, DateOnly today, List<(ComingReminder Reminder, Reminder? Void)> lines, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var email = recipient.To is null ? null : await DigestAsync(recipient, today, now, cancellationToken);
        if (email is null && recipient.To is not null)
            return false;
        foreach (var (reminder, isVoid) in lines)
        {
            if (isVoid is null)
                context.Add(new Reminder(reminder, email, now));
            else
                isVoid.Plan(reminder, email, now);
        }
        return true;
    }

    /// <summary>
    /// Today's email to this person: a new one, or one that has not left. One that has waited for days for the mail server becomes
    /// today's, so that nobody gets several at once when it is back; but one that may have arrived stays what it is, because what comes
    /// twice must come under the same Message-ID.
    /// </summary>
    private async Task<OutboxEmail?> DigestAsync(Recipient recipient, DateOnly today, DateTime now, CancellationToken cancellationToken)
    {
        var senderDomain = mail.Value.SenderDomain;
        var latest = await context.Set<OutboxEmail>()
            .Where(email => email.Purpose == Purpose && email.Recipient == recipient.Key
                && (email.Day == today || (email.State == OutboxState.Pending && email.UnansweredSinceUtc == null)))
            .OrderByDescending(email => email.Day)
            .FirstOrDefaultAsync(cancellationToken);
        if (latest is null)
            return context.Add(new OutboxEmail(Purpose, recipient.Key, today, recipient.To!, senderDomain, now)).Entity;
        if (latest.Day == today && !latest.TakesMore)
            return null;
        latest.MoveTo(today, senderDomain, now);
        return latest;
    }
}
