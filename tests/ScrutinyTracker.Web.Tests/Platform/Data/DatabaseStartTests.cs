using Microsoft.Data.Sqlite;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Data;

public sealed class DatabaseStartTests
{
    /// <summary>
    /// A transaction that outgrew its cache is half in the file, and the journal beside it says how to undo that. Copied at that moment,
    /// the two are what a power cut leaves behind.
    /// </summary>
    [Fact]
    public async Task Start_AfterAKillInTheMiddleOfATransaction_UndoesItAndGoesOn()
    {
        using var tracker = Tracker.Start();
        using var verbs = new CommandLine(new(2019, 3, 1));
        using (var writer = Open(tracker.Folder))
        {
            Run(writer, "PRAGMA journal_mode=delete; PRAGMA cache_size=1; BEGIN IMMEDIATE");
            Run(writer, "WITH RECURSIVE n(y) AS (SELECT 3000 UNION ALL SELECT y + 1 FROM n WHERE y < 9000) INSERT INTO AnnualMeetings SELECT y, y || '-05-20' FROM n");
            File.Copy(Path.Combine(tracker.Folder, "tracker.db"), Path.Combine(verbs.Folder, "tracker.db"));
            File.Copy(Path.Combine(tracker.Folder, "tracker.db-journal"), Path.Combine(verbs.Folder, "tracker.db-journal"));
        }

        var said = await verbs.RunAsync("reminders", "send");

        Assert.True(said.ExitCode == 0, said.Error + said.Output);
        using var reader = Open(verbs.Folder);
        Assert.Equal(0L, Run(reader, "SELECT COUNT(*) FROM AnnualMeetings WHERE StartYear >= 3000"));
        Assert.Equal("ok", Run(reader, "PRAGMA integrity_check"));
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "tracker.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static object? Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
