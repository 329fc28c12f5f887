using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Data;

public sealed class LockTests
{
    [Fact]
    public async Task Save_OneRowWhileSomebodyReads_WaitsAndSucceeds()
    {
        await using var tracker = Tracker.Start();
        await using var reader = new SqliteConnection(await tracker.ReadAsync(context => Task.FromResult(context.Database.GetConnectionString())));
        await reader.OpenAsync();
        await using var reading = reader.BeginTransaction(deferred: true);
        await using var read = reader.CreateCommand();
        read.Transaction = reading;
        read.CommandText = "SELECT COUNT(*) FROM AnnualMeetings";
        await read.ExecuteScalarAsync();

        var save = Task.Run(() => tracker.ChangeAsync(context => Task.FromResult(context.Add(new AnnualMeeting(2030, new DateOnly(2030, 5, 22))))));
        await Task.WhenAny(save, Task.Delay(TimeSpan.FromMilliseconds(400)));
        await reading.CommitAsync();
        await save;

        Assert.Equal(1, await tracker.ReadAsync(context => context.AnnualMeetings.CountAsync(meeting => meeting.StartYear == 2030)));
    }
}
