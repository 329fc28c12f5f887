using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Data;

/// <summary>A database from before regimes could be corrected keeps its deadlines, its history and the triggers that guard it.</summary>
public sealed class ClocksAsDataTests
{
    private const string Before =
        """
        INSERT INTO Committees (Id, Code, Name, Version) VALUES (1, 'CYP', 'Children', 1);
        INSERT INTO Reviews (Id, Reference, Kind, Title, CommitteeId, Version) VALUES (1, 'CYP-1', 'ScrutinyReview', 'A review', 1, 1);
        INSERT INTO Recommendations (Id, Reference, ReviewId, CommitteeId, Number, Text, AgreedOn, NoticeSentOn, ReceivedOn, SentForResponseOn, RegimeId,
            ResponseDueOn, ResponseDueBasis, Position, UndatedPromises, Progress, Assessment, Version)
        VALUES (1, 'CYP-R01', 1, 1, 1, 'Do it', '2018-11-07', '2018-11-07', '2018-11-07', '2018-11-07', 2, '2018-12-05', 'the old sum', 'Awaited', 0, 'NotStarted', 'NotYetLookedAt', 1);
        INSERT INTO Responses (Id, RecommendationId, State, EnteredOnBehalf, Version) VALUES (1, 1, 'Draft', 0, 1);
        INSERT INTO Changes (Id, AtUtc, ByName, ByRole, Happened, Facts, RecommendationId) VALUES (1, '2018-11-07', 'Somebody', 'officer', 'record-created', '{"What":"Recommendation","Label":"CYP-R01"}', 1);
        """;

    [Fact]
    public async Task Migrate_ADatabaseFromBefore_KeepsDeadlinesAndHistory()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var context = new TrackerContext(new DbContextOptionsBuilder<TrackerContext>().UseSqlite(connection).Options);
        await context.GetService<IMigrator>().MigrateAsync("HistoryIsAppendOnly");
        await context.Database.ExecuteSqlRawAsync(Before.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

        await context.Database.MigrateAsync();

        var kept = await context.Recommendations.Include(r => r.Committee).Include(r => r.Regime).SingleAsync();
        Assert.Equal((new DateOnly(2018, 12, 5), "the old sum"), (kept.WorkedDueOn!.Value, kept.WorkedDueBasis));
        Assert.Equal((kept.WorkedDueOn, kept.WorkedDueBasis, DeadlineOrigin.Worked), (kept.ResponseDueOn, kept.ResponseDueBasis, kept.ResponseDueOrigin));
        Assert.Equal((Addressee.NhsBody, CommitteeKind.Scrutiny), (kept.SentTo!.Value, kept.Committee.Kind));
        Assert.Equal((ClockStart.Request, PeriodRule.DaysAfter), (kept.Regime!.Start, kept.Regime.Rule));
        Assert.Equal("Somebody", (await context.Changes.SingleAsync()).ByName);
        var refused = await Assert.ThrowsAsync<SqliteException>(() => context.Database.ExecuteSqlRawAsync("DELETE FROM Changes"));
        Assert.Contains("history is append-only", refused.Message, StringComparison.Ordinal);
        var seeds = context.GetService<IDesignTimeModel>().Model.FindEntityType(typeof(ResponseRegime))!.GetSeedData();
        Assert.Equal(
            seeds.Select(seed => (seed["Name"], seed["Source"], seed["Start"], seed["Addressee"], seed["InForceTo"])),
            (await context.ResponseRegimes.OrderBy(regime => regime.Id).ToListAsync())
                .Select(regime => ((object?)regime.Name, (object?)regime.Source, (object?)regime.Start, (object?)regime.Addressee, (object?)regime.InForceTo)));
    }
}
