using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>The main job: writes out recurring promises, writes today's reminders, and delivers them.</summary>
internal sealed class SendDueReminders(RecurringPromises promises, ReminderSweep sweep, CalendarSweep calendars, DeliverEmails delivery, TimeProvider clock) : IJob
{
    public const string Id = "send-due-reminders";

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (written, deliveries) = await SendAsync(cancellationToken);
        return InWords(written, deliveries);
    }

    public async Task<(int Written, Deliveries Deliveries)> SendAsync(CancellationToken cancellationToken)
    {
        await promises.ExtendAsync(UkCalendar.Today(clock), cancellationToken);
        var written = await sweep.RunAsync(cancellationToken);
        await calendars.RunAsync(cancellationToken);
        return (written, await delivery.DeliverAsync(cancellationToken));
    }

    /// <summary>Empty when there was nothing to do.</summary>
    public static string InWords(int written, Deliveries deliveries)
    {
        var emails = deliveries.InWords is { Length: > 0 } words ? $"emails: {words}" : "";
        return written == 0 ? emails : string.Join("; ", $"{written} {(written == 1 ? "reminder" : "reminders")} written", emails).TrimEnd(' ', ';');
    }
}
