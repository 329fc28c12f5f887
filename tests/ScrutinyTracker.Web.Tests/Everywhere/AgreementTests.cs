using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.SampleData;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>All readers agree over random histories and days; <see cref="Agreement"/> says what that means.</summary>
public sealed class AgreementTests
{
    private const int HowMany = 90;
    private static readonly DateOnly Begin = new(2019, 3, 1);
    private static readonly int[] DaysLater = [0, 17, 400];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task EveryReader_OverRandomHistoriesAndDays_SaysWhatThePlainWaySays(int seed)
    {
        await using var tracker = Tracker.Start(Begin);
        var officer = await MakeCouncilAsync(tracker, seed);
        var kinds = Kinds(await Agreement.TruthAsync(tracker));
        Assert.True(kinds.IsSupersetOf(["closed", "returned", "interim", "disputed", "moved", "reopened"]), string.Join(", ", kinds));

        foreach (var days in DaysLater)
        {
            tracker.Clock.MoveTo(Begin.AddDays(days));
            await Agreement.ShouldHoldAsync(tracker, officer);
        }
    }

    private static HashSet<string> Kinds(List<Recommendation> truth) =>
    [
        .. truth.Where(one => one.ClosedOn is not null).Select(_ => "closed"),
        .. truth.Where(one => one.ReturnedResponse is not null).Select(_ => "returned"),
        .. truth.Where(one => one.InterimResponse is not null).Select(_ => "interim"),
        .. truth.Where(one => one.IsDisputed).Select(_ => "disputed"),
        .. truth.Where(one => Agreement.Promised(one).Any(date => date.TimesMoved > 0)).Select(_ => "moved"),
        .. truth.Where(one => one.Closures.Any(closure => closure.ReopenedOn is not null)).Select(_ => "reopened"),
    ];

    /// <returns>An officer who works for every committee, and so reads everything.</returns>
    private static async Task<Person> MakeCouncilAsync(Tracker tracker, int seed)
    {
        await using (var scope = tracker.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<GenerateRecommendations>().RunAsync(HowMany, seed, CancellationToken.None);
        var officer = await tracker.Given.PersonAsync("Scrutiny Officer", Role.Officer);
        await tracker.ChangeAsync(async context =>
        {
            var by = await context.People.SingleAsync(person => person.Id == officer.Id);
            foreach (var committee in await context.Committees.Include(committee => committee.Officers).ToListAsync())
                committee.AddOfficer(by);
            var meetings = (await context.Meetings.Where(meeting => meeting.HeldOn <= Begin).ToListAsync()).ToLookup(meeting => meeting.CommitteeId);
            var categories = await context.AssessmentScales.Where(scale => scale.Id == AssessmentScale.DefaultId).SelectMany(scale => scale.Categories).ToListAsync();
            var random = new RandomHistory(new Chance(seed), by, meetings, categories, Begin);
            foreach (var recommendation in await Agreement.Whole(context.Recommendations).OrderBy(one => one.Id).ToListAsync())
                random.GoOn(recommendation);
        });
        return officer;
    }
}
