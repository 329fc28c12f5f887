using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>Which reminders scrutiny officers hold back, or have sent before their day.</summary>
internal sealed class HeldReminders(TrackerContext context)
{
    private KeptAsOf<DecidedReminders>? _kept;

    /// <summary>The last decision about each reminder, where it is to hold it back.</summary>
    public IQueryable<ChasingDecision> Standing => context.Set<ChasingDecision>().AsNoTracking().Where(decision => decision.What == ByHand.HeldBack
        && !context.Set<ChasingDecision>().Any(later => later.Id > decision.Id && later.ObligationKey == decision.ObligationKey
            && later.DueOn == decision.DueOn && later.Stage == decision.Stage));

    public Task<DecidedReminders> LoadAsync(CancellationToken cancellationToken) => (_kept ??= new(context, ReadAsync)).LoadAsync(cancellationToken);

    /// <summary>One query: nobody decides by hand often.</summary>
    private async Task<DecidedReminders> ReadAsync(CancellationToken cancellationToken)
    {
        var last = new Dictionary<HeldReminder, ByHand>();
        foreach (var decision in await context.Set<ChasingDecision>().AsNoTracking().OrderBy(decision => decision.Id)
            .Select(decision => new { Reminder = new HeldReminder(decision.ObligationKey, decision.DueOn, decision.Stage), decision.What }).ToListAsync(cancellationToken))
            last[decision.Reminder] = decision.What;
        return new(Those(last, ByHand.HeldBack), Those(last, ByHand.SentNow));
    }

    private static HashSet<HeldReminder> Those(Dictionary<HeldReminder, ByHand> last, ByHand what) =>
        [.. last.Where(one => one.Value == what).Select(one => one.Key)];
}

/// <summary>What the last decision about each reminder was.</summary>
internal sealed record DecidedReminders(IReadOnlySet<HeldReminder> HeldBack, IReadOnlySet<HeldReminder> SentNow);

internal readonly record struct HeldReminder(string Key, DateOnly DueOn, string Stage)
{
    public static HeldReminder Of(Obligation owed, ReminderStage stage) => new(owed.Key, owed.Due.On, stage.Name);
}
