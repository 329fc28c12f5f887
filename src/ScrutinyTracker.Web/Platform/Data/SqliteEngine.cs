using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>
/// Sets on every opened connection what the promise "nothing is lost" needs, by the engine that is really there: SQLite from 3.7.0 to
/// 3.51.2 can lose a committed row in WAL mode (P1), so an affected engine runs with a rollback journal: one whose head is wiped when a
/// transaction ends, because making and deleting the file takes a third of a commit.
/// </summary>
internal sealed class SqliteEngine : DbConnectionInterceptor
{
    /// <summary>For each connection. The file's pages are in the operating system's cache as well, once for all of them.</summary>
    private const int CacheInKilobytes = 500;

    private static readonly Lazy<Version> Engine = new(ReadVersion);

    public static Version EngineVersion => Engine.Value;

    public static string JournalMode { get; } = IsWalSafe(EngineVersion) ? "wal" : "persist";

    /// <summary>Fixed in 3.51.3, and in 3.50.7 and 3.44.6 for those who stay on 3.50 and 3.44.</summary>
    public static bool IsWalSafe(Version engine) =>
        engine >= new Version(3, 51, 3)
        || (engine is { Major: 3, Minor: 50 } && engine.Build >= 7)
        || (engine is { Major: 3, Minor: 44 } && engine.Build >= 6);

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare(connection);
        return Task.CompletedTask;
    }

    private static void Prepare(DbConnection connection)
    {
        SearchText.AddTo((SqliteConnection)connection);
        if (IsReadOnly(connection))
            return;
        using var command = connection.CreateCommand();
        command.CommandText =
            $"PRAGMA journal_mode={JournalMode}; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-{CacheInKilobytes};";
        var mode = (string?)command.ExecuteScalar();
        if (mode != JournalMode && mode != "memory")
            throw new IOException($"The database stays in journal mode {mode}; {JournalMode} is needed. Is it open elsewhere?");
    }

    /// <summary>
    /// EF asks through a read-only connection whether the file is there. After a kill that connection must not read: the rollback journal
    /// left behind can only be played back by one that may write, which comes next.
    /// </summary>
    private static bool IsReadOnly(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;

    private static Version ReadVersion()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return Version.Parse(connection.ServerVersion);
    }
}
