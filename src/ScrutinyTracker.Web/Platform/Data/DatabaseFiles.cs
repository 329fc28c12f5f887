using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyTracker.Web.Platform.Data;

internal static class DatabaseFiles
{
    /// <summary>The whole path of the database, wherever the connection string has it from.</summary>
    public static string DatabaseFile(this TrackerContext context) =>
        Path.GetFullPath(new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource);
}
