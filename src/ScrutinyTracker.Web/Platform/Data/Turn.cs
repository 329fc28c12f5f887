using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>
/// While it lasts nobody else writes, so that what was looked up stays true until it is saved. Within another turn it is that one, and
/// ends with it.
/// </summary>
/// <param name="spilling">Whose connection spills again afterwards; null for none.</param>
internal sealed class Turn(IDbContextTransaction? own, TrackerContext? spilling = null) : IAsyncDisposable
{
    public Task CommitAsync(CancellationToken cancellation = default) => own?.CommitAsync(cancellation) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (own is not null)
            await own.DisposeAsync();
        if (spilling is null)
            return;
        await spilling.Database.ExecuteSqlRawAsync("PRAGMA cache_spill=ON");
        await spilling.Database.CloseConnectionAsync();
    }
}

internal static class Turns
{
    public static async Task<Turn> TakeTurnAsync(this TrackerContext context, CancellationToken cancellation = default) =>
        new(context.Database.CurrentTransaction is null ? await context.Database.BeginTransactionAsync(cancellation) : null);

    /// <summary>
    /// For so many changes that they outgrow a connection's cache: they stay in memory to the end. Spilling them to the file would keep
    /// everybody from reading until then.
    /// </summary>
    public static async Task<Turn> TakeLongTurnAsync(this TrackerContext context, CancellationToken cancellation = default)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        await context.Database.ExecuteSqlRawAsync("PRAGMA cache_spill=OFF", cancellation);
        return new Turn(await context.Database.BeginTransactionAsync(cancellation), context);
    }
}
