using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Will it chase, whom, saying what? The coming six weeks, by day.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class ComingModel(ComingReminders coming, ReminderHealth health, TimeProvider clock) : PageModel
{
    private const int Days = 42;

    internal ComingView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(clock);
        var reminders = await coming.BetweenAsync(today, today.AddDays(Days), cancellationToken);
        View = new ComingView(
            await health.LoadAsync(cancellationToken),
            [.. reminders.GroupBy(reminder => reminder.SendOn).Select(ComingDay.Of)]);
    }
}

internal sealed record ComingView(ReminderHealthLine Health, IReadOnlyList<ComingDay> Days);

internal sealed record ComingDay(DateOnly On, IReadOnlyList<ComingEmail> Emails)
{
    public static ComingDay Of(IGrouping<DateOnly, ComingReminder> day) =>
        new(day.Key, [.. day.GroupBy(reminder => reminder.Recipient).Select(toOne => ComingEmail.Of(day.Key, [.. toOne]))]);
}

/// <param name="Count">How many things are in it.</param>
/// <param name="MostUrgent">Reference, date and lateness on that day; no words of the promise, which not everybody may read.</param>
internal sealed record ComingEmail(Recipient Recipient, string Posts, int Count, string MostUrgent)
{
    public string Things => Count == 1 ? "1 thing" : $"{Count} things";

    public static ComingEmail Of(DateOnly on, IReadOnlyList<ComingReminder> reminders)
    {
        var first = reminders.MinBy(reminder => reminder.Open.Owed.Due.On)!.Open;
        return new(
            reminders[0].Recipient,
            string.Join("; ", reminders.Select(reminder => reminder.Open.Post).Distinct()),
            reminders.Count,
            $"{first.Owed.Reference}, due {first.Owed.Due.WithEnd()}: {first.TimelinessOn(on).InWords}");
    }
}
