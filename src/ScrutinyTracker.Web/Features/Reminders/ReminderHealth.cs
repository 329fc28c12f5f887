using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Jobs;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>The line at the top of the pages: whether reminders go out (P23).</summary>
/// <param name="Trouble">What isn't well; null when all is.</param>
internal sealed record ReminderHealthLine(string LastSweep, string? Trouble);

internal sealed class ReminderHealth(TrackerContext context, SweepWatch sweep)
{
    public async Task<ReminderHealthLine> LoadAsync(CancellationToken cancellationToken)
    {
        var last = await sweep.LookAsync(cancellationToken);
        var waiting = await context.Set<OutboxEmail>().Where(email => email.State == OutboxState.Pending && email.Attempts + email.Interruptions > 0)
            .OrderBy(email => email.Id).Select(email => email.ServerSaid).ToListAsync(cancellationToken);
        var trouble = last.IsLate ? "Reminders have not been worked out for more than a day: an administrator should look at the jobs."
            : waiting.Count > 0 ? $"{waiting.Count} {(waiting.Count == 1 ? "email waits" : "emails wait")} for the mail server, which said: {waiting[0]}"
            : null;
        return new(last.AtUtc is { } at ? $"Reminders were last worked out on {UkCalendar.UtcToLondon(at):d MMMM yyyy 'at' HH:mm}." : "Reminders have not been worked out yet.", trouble);
    }
}
