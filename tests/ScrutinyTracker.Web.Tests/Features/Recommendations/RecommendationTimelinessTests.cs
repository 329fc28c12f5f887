using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations;

/// <summary>The list's filter and the one definition of lateness say the same of every case, in the database itself (P65).</summary>
public sealed class RecommendationTimelinessTests
{
    private static readonly DateOnly Today = new(2019, 3, 1);

    [Fact]
    public async Task Is_EveryKindOverATableOfCases_FindsWhatTheDefinitionSays()
    {
        await using var tracker = Tracker.Start(Today);
        var review = await tracker.Given.ReviewAsync((await tracker.Given.CommitteeAsync()).Committee);
        int?[] offsets = [null, -400, -29, -28, -1, 0, 1, 27, 28, 29, 400];
        int?[] daysLate = [null, 0, 1, 12];
        var cases = offsets.SelectMany(offset => daysLate.Select(late => (DueOn: offset is { } days ? Today.AddDays(days) : (DateOnly?)null, Late: late))).ToList();
        foreach (var (dueOn, late) in cases)
        {
            var made = await tracker.Given.RecommendationAsync(review, null);
            await tracker.ChangeAsync(context => context.Database.ExecuteSqlAsync(
                $"UPDATE Recommendations SET NextDueOn = {dueOn}, NextDuePrecision = {(dueOn is null ? null : "Day")}, MostDaysLate = {late} WHERE Id = {made.Id}"));
        }

        foreach (var kind in Enum.GetValues<TimelinessKind>())
        {
            var expected = cases.Count(one => Recommendation.Timeliness(one.DueOn, one.Late, Today).Kind == kind);
            var found = await tracker.ReadAsync(context => context.Recommendations.Where(RecommendationTimeliness.Is(kind, Today)).ToListAsync());
            Assert.True(expected > 0, $"no case is {kind}");
            Assert.Equal(expected, found.Count);
            Assert.All(found, one => Assert.Equal(kind, one.TimelinessOn(Today).Kind));
        }
    }
}
