using Microsoft.EntityFrameworkCore.Storage;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>
/// While it lasts nobody else writes, so that what was looked up stays true until it is saved. Within another turn it is that one, and
/// ends with it.
/// </summary>
internal sealed class Turn(IDbContextTransaction? own) : IAsyncDisposable
{
    public Task CommitAsync(CancellationToken cancellation = default) => own?.CommitAsync(cancellation) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;
}

internal static class Turns
{
    public static async Task<Turn> TakeTurnAsync(this TrackerContext context, CancellationToken cancellation = default) =>
        new(context.Database.CurrentTransaction is null ? await context.Database.BeginTransactionAsync(cancellation) : null);
}
