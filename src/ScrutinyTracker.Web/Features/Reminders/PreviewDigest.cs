using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>An email that has not been written yet, as it will be if nothing changes.</summary>
internal sealed record DigestPreview(ComposedEmail Email, IReadOnlyList<int> Recommendations);

internal sealed class PreviewDigest(ComingReminders coming, DigestFacts facts, DigestWriter writer, TimeProvider clock)
{
    /// <summary>Null when nothing goes to that recipient on that day, or nobody can be written to.</summary>
    public async Task<DigestPreview?> FindAsync(DateOnly on, string recipient, CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(clock);
        if (on < today || on > today.AddYears(1))
            return null;
        var reminders = (await coming.BetweenAsync(today, on, cancellationToken))
            .Where(reminder => reminder.SendOn == on && reminder.Recipient.Key == recipient).ToList();
        if (reminders.Count == 0 || reminders[0].Recipient.To is not { } to)
            return null;
        var digest = facts.For(to.Name ?? to.Address, on, reminders.Select(reminder => (reminder.Open, reminder.Stage)));
        return new DigestPreview(await writer.WriteAsync(digest, to), [.. reminders.Select(reminder => reminder.Open.RecommendationId).Distinct()]);
    }
}
