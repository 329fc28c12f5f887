using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Jobs;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>The line at the top of the pages: whether reminders go out (P23).</summary>
/// <param name="Trouble">What isn't well; null when all is.</param>
internal sealed record ReminderHealthLine(string LastSweep, string? Trouble);

internal sealed class ReminderHealth(SweepWatch sweep, WaitingEmails waiting, UndeliveredEmails undelivered)
{
    public async Task<ReminderHealthLine> LoadAsync(CancellationToken cancellationToken)
    {
        var last = await sweep.LookAsync(cancellationToken);
        string?[] troubles =
        [
            last.IsLate ? "Reminders have not been worked out for more than a day: an administrator should look at the jobs." : null,
            (await waiting.LookAsync(cancellationToken))?.InWords,
            await undelivered.AddressesAsync(ChasingEmails.Purposes, cancellationToken) is > 0 and var refused
                ? $"{(refused == 1 ? "The emails to one address were" : $"The emails to {refused} addresses were")} refused, the last of them too: see “Never got one”."
                : null,
        ];
        var trouble = string.Join(' ', troubles.OfType<string>());
        return new(last.AtUtc is { } at ? $"Reminders were last worked out on {UkCalendar.UtcToLondon(at):d MMMM yyyy 'at' HH:mm}." : "Reminders have not been worked out yet.",
            trouble.Length > 0 ? trouble : null);
    }
}
