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
        Saved(data.Context!);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData data, int result, CancellationToken cancellationToken = default)
    {
        Saved(data.Context!);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData data) => NotSaved(data.Context!);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData data, CancellationToken cancellationToken = default)
    {
        NotSaved(data.Context!);
        return Task.CompletedTask;
    }

    public override void SaveChangesCanceled(DbContextEventData data) => NotSaved(data.Context!);

    public override Task SaveChangesCanceledAsync(DbContextEventData data, CancellationToken cancellationToken = default)
    {
        NotSaved(data.Context!);
        return Task.CompletedTask;
    }

    /// <summary>Changes are looked for once: until they are saved, only this adds anything.</summary>
    private void Record(DbContext context)
    {
        context.ChangeTracker.DetectChanges();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            Write(context);
        }
        catch
        {
            context.ChangeTracker.AutoDetectChangesEnabled = true;
            throw;
        }
    }

    private void Write(DbContext context)
    {
        var entries = context.ChangeTracker.Entries().ToList();
        RefuseUnexplained(entries);
        var at = clock.GetUtcNow().UtcDateTime;
        foreach (var entry in entries.Where(entry => entry.State != EntityState.Deleted))
        {
            if (entry.Entity is not TrackedRecord record || (record.Events.Count == 0 && !IsChanged(entry)))
                continue;
            var version = entry.Property(nameof(TrackedRecord.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
            foreach (var happened in record.Events)
                context.Add(new Change(happened, record, current.Actor, at));
        }
    }

    /// <summary>
    /// One event explains what it changes throughout one history: a submitted response also moves its recommendation's next due date.
    /// What was removed has lost the way to its record, whose own changed rows then need the explanation.
    /// </summary>
    private static void RefuseUnexplained(List<EntityEntry> entries)
    {
        var explained = entries.Select(entry => entry.Entity).OfType<TrackedRecord>()
            .Where(record => record.Events.Count > 0).Select(record => record.HistoryOf).ToHashSet();
        foreach (var entry in entries.Where(IsChanged))
        {
            var record = entry.Entity as TrackedRecord ?? (entry.Entity as RecordPart)?.PartOf;
            if (record is not null && !explained.Contains(record.HistoryOf))
                throw new InvalidOperationException(
                    $"{entry.Entity.GetType().Name} changed ({Changed(entry)}) and no event says why: raise one in {record.GetType().Name}.");
        }
    }

    private static bool IsChanged(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified;

    private static string Changed(EntityEntry entry) => entry.State == EntityState.Modified
        ? string.Join(", ", entry.Properties.Where(property => property.IsModified).Select(property => property.Metadata.Name))
        : entry.State.ToString();

    private static void Saved(DbContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries<TrackedRecord>())
            entry.Entity.ClearEvents();
        context.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    /// <summary>After a failed save the events are still there, and a second try writes its lines anew.</summary>
    private static void NotSaved(DbContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries<Change>().Where(entry => entry.State == EntityState.Added).ToList())
            entry.State = EntityState.Detached;
        context.ChangeTracker.AutoDetectChangesEnabled = true;
    }
}
