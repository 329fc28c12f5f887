using Microsoft.EntityFrameworkCore;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>Brings the database to the schema that this version needs, with a copy of what was there before (P14, P15).</summary>
internal sealed class DatabaseStart(IServiceScopeFactory scopes, DataFolder folder, TimeProvider clock, ILogger<DatabaseStart> log)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <returns>The migrations that were applied.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder.Path);
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<TrackerContext>();
        if (Path.GetDirectoryName(context.DatabaseFile()) is { Length: > 0 } place)
            Directory.CreateDirectory(place);
        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return [];
        await using var only = await TakeLockAsync(cancellationToken);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count == 0)
            return [];
        if ((await context.Database.GetAppliedMigrationsAsync(cancellationToken)).Any())
            await PrepareExistingAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        log.LogInformation("Database brought up to date: {Migrations}", pending);
        return pending;
    }

    /// <summary>A killed migration leaves EF's own lock row behind, on which the next one would wait for ever; our file lock is held, so it is stale.</summary>
    private async Task PrepareExistingAsync(TrackerContext context, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlRawAsync(
            """CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL); DELETE FROM "__EFMigrationsLock";""",
            cancellationToken);
        Directory.CreateDirectory(folder.Backups);
        var copy = Path.Combine(folder.Backups, $"before-migration-{clock.GetUtcNow():yyyyMMdd-HHmmss}.db");
        await context.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancellationToken);
        log.LogInformation("Copied the database to {Copy} before changing its schema", copy);
    }

    private async Task<FileStream> TakeLockAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LongestWait, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder.Path, "migrate.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!either.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), clock, either.Token);
            }
        }
    }
}
