using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// Whoever has an entry in their calendar that fell away, and gets no email today in which to say so, is written a short one. It runs
/// after the reminders, and is worded like any of their emails.
/// </summary>
internal sealed class CalendarSweep(
    TrackerContext context, CalendarLedger calendars, WorkingDays days, IOptions<MailOptions> mail, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(clock);
        if (!days.IsWorkingDay(today))
            return;
        foreach (var recipient in await calendars.WhoseEntriesFellAwayAsync(today, cancellationToken))
            await WriteAsync(recipient, today, cancellationToken);
    }

    /// <summary>The transaction takes the write lock at its start, so that of two processes one finds the other's email.</summary>
    private async Task WriteAsync(Recipient recipient, DateOnly today, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var emails = await context.Set<OutboxEmail>()
            .Where(email => email.Purpose == ReminderSweep.Purpose && email.Recipient == recipient.Key
                && (email.Day == today || email.State == OutboxState.Pending || email.State == OutboxState.Sending))
            .ToListAsync(cancellationToken);
        // One that waits takes it along; whoever had today's, or may have had it, gets it with the next.
        if (emails.Exists(email => email.State != OutboxState.Dropped || email.UnansweredSinceUtc is not null))
            return;
        var (domain, now) = (mail.Value.SenderDomain, clock.GetUtcNow().UtcDateTime);
        if (emails is [var dropped, ..])
            dropped.MoveTo(today, domain, now);
        else
            context.Add(new OutboxEmail(ReminderSweep.Purpose, recipient.Key, today, recipient.To!, domain, now));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
