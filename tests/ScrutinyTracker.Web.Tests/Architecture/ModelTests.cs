using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Architecture;

/// <summary>What holds for every table and every event, so that the next one cannot forget it.</summary>
public sealed class ModelTests
{
    [Fact]
    public async Task Model_Migrations_NonePending()
    {
        await using var tracker = Tracker.Start();

        Assert.False(await tracker.ReadAsync(context => Task.FromResult(context.Database.HasPendingModelChanges())));
    }

    [Fact]
    public async Task Model_Columns_OnlyWhatSqliteOrdersRightly()
    {
        await using var tracker = Tracker.Start();
        var properties = await tracker.ReadAsync(context => Task.FromResult(context.Model.GetEntityTypes()
            .Where(entity => entity.ClrType.Namespace!.StartsWith("ScrutinyTracker", StringComparison.Ordinal)
                && entity.ClrType != typeof(Web.Platform.Security.Account))
            .SelectMany(entity => entity.GetProperties()).ToList()));

        Assert.All(properties, property => Assert.DoesNotContain(TypeOf(property), new[] { typeof(DateTimeOffset), typeof(decimal), typeof(TimeSpan) }));
        Assert.All(properties.Where(property => TypeOf(property).IsEnum), property => Assert.Equal(typeof(string), property.GetTypeMapping().Converter?.ProviderClrType));
    }

    [Fact]
    public async Task Model_TrackedRecords_AllHaveAVersionThatIsChecked()
    {
        await using var tracker = Tracker.Start();

        var tracked = await tracker.ReadAsync(context => Task.FromResult(
            context.Model.GetEntityTypes().Where(entity => typeof(TrackedRecord).IsAssignableFrom(entity.ClrType)).ToList()));

        Assert.NotEmpty(tracked);
        Assert.All(tracked, entity => Assert.True(entity.FindProperty(nameof(TrackedRecord.Version))!.IsConcurrencyToken, entity.Name));
    }

    [Fact]
    public void Events_Names_EachHasExactlyOne()
    {
        var types = typeof(DomainEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DomainEvent)));

        Assert.Equal(types.OrderBy(type => type.Name), EventNames.Types.Values.OrderBy(type => type.Name));
    }

    [Theory]
    [InlineData("UPDATE Changes SET ByName = 'somebody else'")]
    [InlineData("DELETE FROM Changes")]
    public async Task History_UpdateOrDelete_IsRefusedByTheDatabase(string sql)
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync();

        var refused = await Assert.ThrowsAsync<SqliteException>(() => tracker.ReadAsync(context => context.Database.ExecuteSqlRawAsync(sql)));

        Assert.Contains("history is append-only", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AChangeThatNoEventExplains_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => tracker.ChangeAsync(async context =>
        {
            var present = await context.Committees.SingleAsync(c => c.Id == committee.Id);
            context.Entry(present).Property(c => c.Name).CurrentValue = "Renamed behind history's back";
        }));

        Assert.Contains(nameof(Committee), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_OnAnOlderVersion_Conflicts()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => tracker.ChangeAsync(async context =>
        {
            var mine = await context.Committees.SingleAsync(c => c.Id == committee.Id);
            await tracker.ChangeAsync(async other => (await other.Committees.SingleAsync(c => c.Id == committee.Id)).Rename("Theirs"));
            mine.Rename("Mine");
        }));
    }

    private static Type TypeOf(IReadOnlyProperty property) => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
}
