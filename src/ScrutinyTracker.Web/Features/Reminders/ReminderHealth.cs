using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Features.Reminders.Escalations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Jobs;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>The line at the top of the pages: whether reminders go out (P23).</summary>
/// <param name="Trouble">What isn't well; null when all is.</param>
internal sealed record ReminderHealthLine(string LastSweep, string? Trouble);

internal sealed class ReminderHealth(TrackerContext context, SweepWatch sweep, WaitingEmails waiting, TimeProvider clock)
{
    private const int DaysOfRefusals = 30;

    public async Task<ReminderHealthLine> LoadAsync(CancellationToken cancellationToken)
    {
        var last = await sweep.LookAsync(cancellationToken);
        string?[] troubles =
        [
            last.IsLate ? "Reminders have not been worked out for more than a day: an administrator should look at the jobs." : null,
            (await waiting.LookAsync(cancellationToken))?.InWords,
            await RefusedAsync(cancellationToken) is > 0 and var refused
                ? $"{(refused == 1 ? "The emails to one address were" : $"The emails to {refused} addresses were")} refused, the last of them too: see “Never got one”."
                : null,
        ];
        var trouble = string.Join(' ', troubles.OfType<string>());
        return new(last.AtUtc is { } at ? $"Reminders were last worked out on {UkCalendar.UtcToLondon(at):d MMMM yyyy 'at' HH:mm}." : "Reminders have not been worked out yet.",
            trouble.Length > 0 ? trouble : null);
    }

    /// <summary>Addresses that took nothing since they were last refused.</summary>
    private Task<int> RefusedAsync(CancellationToken cancellationToken)
    {
        var since = UkCalendar.Today(clock).AddDays(-DaysOfRefusals);
        var emails = context.Set<OutboxEmail>().Where(email => email.Purpose == ReminderSweep.Purpose || email.Purpose == SendByHand.Purpose || email.Purpose == WriteLetter.Purpose);
        return emails.Where(email => email.Day >= since && (email.State == OutboxState.Refused || email.State == OutboxState.GaveUp)
                && !emails.Any(later => later.ToAddress == email.ToAddress && later.Id > email.Id && later.State == OutboxState.Sent))
            .Select(email => email.ToAddress).Distinct().CountAsync(cancellationToken);
    }
}
