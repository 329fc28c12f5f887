using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>
/// Held by the one who delivers the emails of a database. The operating system lets go of it when a process is killed: whoever holds it
/// knows that an email found on its way has nobody who sends it, at once and without guessing at a time.
/// </summary>
internal static class OutboxLock
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromMilliseconds(200);

    public static async Task<IDisposable> TakeAsync(TrackerContext context, TimeProvider clock, CancellationToken cancellationToken)
    {
        var database = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
        while (true)
        {
            try
            {
                return new FileStream($"{database}.delivering", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(AskAgainAfter, clock, cancellationToken);
            }
        }
    }
}
