using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>Which reminders scrutiny officers hold back.</summary>
internal sealed class HeldReminders(TrackerContext context)
{
    private KeptAsOf<IReadOnlySet<HeldReminder>>? _kept;

    /// <summary>The last decision about each reminder, where it is to hold it back.</summary>
    public IQueryable<ChasingDecision> Standing => context.Set<ChasingDecision>().AsNoTracking().Where(decision => decision.What == ByHand.HeldBack
        && !context.Set<ChasingDecision>().Any(later => later.Id > decision.Id && later.ObligationKey == decision.ObligationKey
            && later.DueOn == decision.DueOn && later.Stage == decision.Stage));

    public Task<IReadOnlySet<HeldReminder>> LoadAsync(CancellationToken cancellationToken) => (_kept ??= new(context, ReadAsync)).LoadAsync(cancellationToken);

    /// <summary>One query.</summary>
    private async Task<IReadOnlySet<HeldReminder>> ReadAsync(CancellationToken cancellationToken) => (await Standing
        .Select(decision => new HeldReminder(decision.ObligationKey, decision.DueOn, decision.Stage)).ToListAsync(cancellationToken)).ToHashSet();
}

internal readonly record struct HeldReminder(string Key, DateOnly DueOn, string Stage)
{
    public static HeldReminder Of(Obligation owed, ReminderStage stage) => new(owed.Key, owed.Due.On, stage.Name);
}
