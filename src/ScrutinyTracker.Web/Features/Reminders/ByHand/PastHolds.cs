using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Reminders.Escalations;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>Reminders whose day has passed while they were held back, and that would go out now if they were let go.</summary>
internal sealed class PastHolds(HeldReminders held, OpenObligations obligations, Recipients recipients, ReminderLadders ladders, WorkingDays days)
{
    /// <summary>Those about what is still owed by the same date, while no later step has been reached.</summary>
    public async Task<IReadOnlyList<int>> StillCountAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var past = await held.Standing.Where(one => one.SendOn < today)
            .Select(one => new { one.Id, one.ObligationKey, one.DueOn, one.Stage, one.RecommendationId, one.CommitteeId }).ToListAsync(cancellationToken);
        if (past.Count == 0)
            return [];
        var holders = await recipients.LoadAsync(cancellationToken);
        var owed = (await obligations.StillOwedAsync(
                Enum.GetValues<ObligationKind>(), [.. past.Select(one => one.RecommendationId).OfType<int>().Distinct()],
                [.. past.Where(one => one.RecommendationId is null).Select(one => one.CommitteeId).Distinct()], cancellationToken))
            .SelectMany(open => Escalated.With(open, holders)).ToDictionary(open => (open.Owed.Key, open.Owed.Due.On));
        return
        [
            .. past.Where(one => owed.TryGetValue((one.ObligationKey, one.DueOn), out var open)
                && (open.EscalatedFrom is not null || ladders.For(open.Owed).NewestReached(one.DueOn, today, days)?.Stage.Name == one.Stage)).Select(one => one.Id),
        ];
    }
}
