using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>
/// Writes what happened beside what changed, in the same save; renews versions; and refuses to save a change that no event explains.
/// </summary>
internal sealed class HistoryInterceptor(CurrentActor current, TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData data, InterceptionResult<int> result)
    {
        Record(data.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData data, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Record(data.Context!);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData data, int result)
    {
        ClearEvents(data.Context!);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData data, int result, CancellationToken cancellationToken = default)
    {
        ClearEvents(data.Context!);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData data) => Forget(data.Context!);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData data, CancellationToken cancellationToken = default)
    {
        Forget(data.Context!);
        return Task.CompletedTask;
    }

    private void Record(DbContext context)
    {
        context.ChangeTracker.DetectChanges();
        var entries = context.ChangeTracker.Entries().ToList();
        RefuseUnexplained(entries);
        var at = clock.GetUtcNow().UtcDateTime;
        foreach (var entry in entries.Where(entry => entry.Entity is TrackedRecord { Events.Count: > 0 }))
        {
            var record = (TrackedRecord)entry.Entity;
            var version = entry.Property(nameof(TrackedRecord.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
            foreach (var happened in record.Events)
                context.Add(new Change(happened, record, current.Actor, at));
        }
    }

    private static void RefuseUnexplained(List<EntityEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            // A part that was just removed has lost the way to its record; the record's own event is then the explanation.
            var record = entry.Entity as TrackedRecord ?? (entry.State == EntityState.Deleted ? null : (entry.Entity as RecordPart)?.PartOf);
            if (record is { Events.Count: 0 })
                throw new InvalidOperationException(
                    $"{entry.Entity.GetType().Name} changed ({Changed(entry)}) and no event says why: raise one in {record.GetType().Name}.");
        }
    }

    private static string Changed(EntityEntry entry) => entry.State == EntityState.Modified
        ? string.Join(", ", entry.Properties.Where(property => property.IsModified).Select(property => property.Metadata.Name))
        : entry.State.ToString();

    private static void ClearEvents(DbContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries<TrackedRecord>())
            entry.Entity.ClearEvents();
    }

    /// <summary>After a failed save the events are still there, and a second try writes its lines anew.</summary>
    private static void Forget(DbContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries<Change>().Where(entry => entry.State == EntityState.Added).ToList())
            entry.State = EntityState.Detached;
    }
}
