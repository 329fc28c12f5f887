using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Features.Reminders.Escalations;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>An email that has not been written yet, as it will be if nothing changes.</summary>
/// <param name="Files">The names of what it carries.</param>
internal sealed record DigestPreview(
    ComposedEmail Email, IReadOnlyList<ComingReminder> Reminders, IReadOnlyList<string> Files, IReadOnlyList<int> Recommendations);

internal sealed class PreviewDigest(
    ComingReminders coming, CalendarLedger calendars, Recipients recipients, EscalationOutlook outlook, DigestFacts facts, DigestWriter writer, TimeProvider clock)
{
    /// <summary>Null when nothing goes to that recipient on that day, or nobody can be written to.</summary>
    public async Task<DigestPreview?> FindAsync(DateOnly on, string recipient, CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(clock);
        if (on < today || on > today.AddYears(1))
            return null;
        var plan = (await coming.BetweenAsync(today, on, cancellationToken)).Reminders;
        var toThem = plan.Where(reminder => reminder.Recipient.Key == recipient).ToLookup(reminder => reminder.SendOn == on);
        var reminders = toThem[true].ToList();
        if (reminders.Count == 0 || reminders[0].Recipient.To is not { } to)
            return null;
        var news = await NewsAsync(recipient, on, reminders, [.. toThem[false]], cancellationToken);
        var holders = await recipients.LoadAsync(cancellationToken);
        var escalations = await outlook.LoadAsync(reminders.Select(reminder => reminder.Open), holders, on, plan, cancellationToken);
        var said = await facts.ForAsync(to.Name ?? to.Address, on, reminders.Select(reminder => (reminder.Open, reminder.Stage)), news, escalations, cancellationToken);
        var digest = said with
        {
            StandsInFor = [.. holders.StandsInFor(recipient, on)],
        };
        return new DigestPreview(
            await writer.WriteAsync(digest, to), reminders, [.. news.Select(CalendarAttachments.FileName)],
            [.. reminders.Select(reminder => reminder.Open.RecommendationId).OfType<int>().Concat(news.Select(one => one.RecommendationId)).Distinct()]);
    }

    /// <summary>What an email that goes before this one brings is not in this one.</summary>
    private async Task<IReadOnlyList<CalendarNews>> NewsAsync(
        string recipient, DateOnly on, IReadOnlyList<ComingReminder> reminders, IReadOnlyList<ComingReminder> before, CancellationToken cancellationToken)
    {
        var told = reminders.Select(reminder => reminder.Open).Where(open => open.EscalatedFrom is null).ToList();
        var news = await calendars.NewsAsync(recipient, on, told, await recipients.LoadAsync(cancellationToken), cancellationToken);
        return before.Count == 0
            ? news
            : [.. news.Where(one => told.Exists(open => open.Thing == one.Thing) && before.All(reminder => reminder.Open.Thing != one.Thing))];
    }
}
