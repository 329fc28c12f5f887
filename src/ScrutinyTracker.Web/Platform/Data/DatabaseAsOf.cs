using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>Whether anybody else has written to the database since something was read from it.</summary>
internal static class DatabaseAsOf
{
    /// <summary>
    /// SQLite's number for what others have written, whatever and from whichever process: while it stays the same, all that this connection
    /// has read still stands as it was, but for what it wrote itself. Null where the connection is not kept open: the numbers of two
    /// connections say nothing of each other.
    /// </summary>
    public static async Task<long?> ReadAsync(TrackerContext context, CancellationToken cancellationToken)
    {
        var connection = context.Database.GetDbConnection();
        if (connection.State != ConnectionState.Open)
            return null;
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        return (long?)await command.ExecuteScalarAsync(cancellationToken);
    }
}
