using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Web.Platform.Public;

/// <summary>
/// Renews what is kept of public answers as soon as a change is committed, and not before: what is rolled back has changed nothing. Any change
/// of the record counts, published or not, since too often costs a page made anew, and too seldom shows what is public no longer.
/// </summary>
internal sealed class PublicCacheInterceptor(PublicCache cache) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private bool _changes;

    public override InterceptionResult<int> SavingChanges(DbContextEventData data, InterceptionResult<int> result)
    {
        Note(data.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData data, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(data.Context!);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => RenewAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();

    public async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        await RenewAsync(cancellationToken);

    /// <summary>Rows of the record are the domain's; accounts, the outbox and the runs of jobs are not.</summary>
    private void Note(DbContext context) => _changes |= context.ChangeTracker.Entries()
        .Any(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && entry.Entity.GetType().Assembly == typeof(TrackedRecord).Assembly);

    private ValueTask RenewAsync(CancellationToken cancellation)
    {
        if (!_changes)
            return ValueTask.CompletedTask;
        _changes = false;
        return cache.RenewAsync(cancellation);
    }
}
