using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Empties the outbox as far as the mail server lets it. It says nothing of who is written to: addresses are never logged.</summary>
internal sealed class DeliverEmails(
    TrackerContext context, OutboxDelivery delivery, IMailTransport transport, IEnumerable<WorkingDayMail> notOnDaysOff, WorkingDays days, TimeProvider clock,
    ILogger<DeliverEmails> log) : IJob
{
    /// <summary>So many connections that break one after the other are a server that cannot be used now.</summary>
    private const int MostBrokenInARow = 2;

    public async Task<string> RunAsync(CancellationToken cancellationToken) => (await DeliverAsync(cancellationToken)).InWords;

    public async Task<Deliveries> DeliverAsync(CancellationToken cancellationToken)
    {
        using var only = await OutboxLock.TakeAsync(context, clock, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var stays = days.IsWorkingDay(UkCalendar.Today(clock)) ? [] : notOnDaysOff.Select(mail => mail.Purpose).ToList();
        var due = await context.Set<OutboxEmail>().AsNoTracking().Where(email => !stays.Contains(email.Purpose))
            .Where(email => email.State == OutboxState.Sending || (email.State == OutboxState.Pending && email.NextAttemptAtUtc <= now))
            .OrderBy(email => email.NextAttemptAtUtc).ThenBy(email => email.Id)
            .Select(email => new DueEmail(email.Id, email.State))
            .ToListAsync(cancellationToken);
        var done = new Deliveries { Waiting = await WaitingAsync(now, stays, cancellationToken) };
        if (due.Count == 0)
            return done;
        // One connection for all: opening one sets it up anew each time, which took longer than what was asked over it.
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await SendAllAsync(due, done, cancellationToken);
        }
        catch (MailUnavailableException unavailable)
        {
            log.LogWarning("The mail server cannot be used now: {Count} emails wait", await PutOffAllAsync(unavailable.Message));
            done.Unavailable = unavailable.Message;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
        return done;
    }

    private async Task SendAllAsync(IEnumerable<DueEmail> due, Deliveries done, CancellationToken cancellationToken)
    {
        var waiting = new Queue<DueEmail>(due);
        var broken = 0;
        while (waiting.Count > 0)
        {
            await using var session = await transport.OpenAsync(cancellationToken);
            var before = waiting.Count;
            try
            {
                await delivery.SendAsync(waiting, session, done, cancellationToken);
            }
            catch (MailUnavailableException)
            {
                broken = waiting.Count < before - 1 ? 1 : broken + 1;
                if (broken > MostBrokenInARow)
                    throw;
                done.Count(OutboxState.Pending);
            }
        }
    }

    /// <param name="stays">The purposes whose emails do not leave today.</param>
    private async Task<Waiting?> WaitingAsync(DateTime now, List<string> stays, CancellationToken cancellationToken)
    {
        var staying = context.Set<OutboxEmail>().Where(email => email.State == OutboxState.Pending && stays.Contains(email.Purpose));
        var later = context.Set<OutboxEmail>().Where(email => email.State == OutboxState.Pending && email.NextAttemptAtUtc > now && !stays.Contains(email.Purpose));
        var (stay, wait) = (stays.Count == 0 ? 0 : await staying.CountAsync(cancellationToken), await later.CountAsync(cancellationToken));
        if (stay + wait == 0)
            return null;
        var until = await later.MinAsync(email => (DateTime?)email.NextAttemptAtUtc, cancellationToken);
        return new(stay + wait, until ?? UkCalendar.LondonToUtc(days.OnOrAfter(UkCalendar.Today(clock)), TimeOnly.MinValue));
    }

    /// <summary>What was found on its way goes back too: its sender is gone, or this would not hold the lock.</summary>
    private Task<int> PutOffAllAsync(string why)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (next, pending, sending) = (now + OutboxPatience.WhileUnreachable, nameof(OutboxState.Pending), nameof(OutboxState.Sending));
        return context.Database.ExecuteSqlAsync(
            $"""
            UPDATE "OutboxEmails" SET "State" = {pending}, "NextAttemptAtUtc" = {next}, "ServerSaid" = {why}
            WHERE "State" = {sending} OR ("State" = {pending} AND "NextAttemptAtUtc" <= {now})
            """,
            CancellationToken.None);
    }
}
