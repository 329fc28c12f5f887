using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.SampleData;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.SampleData;

public sealed class GenerateRecommendationsTests
{
    private static readonly DateOnly Today = new(2019, 3, 1);

    [Fact]
    public async Task RunAsync_AFewHundred_AreInEveryStateThatPagesShow()
    {
        await using var tracker = await GeneratedAsync(400, seed: 7);

        var all = await tracker.ReadAsync(context => context.Recommendations.AsNoTracking().ToListAsync());

        Assert.Equal(400, all.Count);
        Assert.Equal(Enum.GetValues<Position>(), all.Select(one => one.Position).Distinct().Order());
        Assert.Superset(
            Enum.GetValues<TimelinessKind>().Where(kind => kind != TimelinessKind.DueToday).ToHashSet(),
            all.Select(one => one.TimelinessOn(Today).Kind).ToHashSet());
        Assert.Contains(all, one => one.SentForResponseOn is null);
        Assert.Contains(all, one => one.SentForResponseOn is not null && one.Position == Position.Awaited);
        Assert.Contains(all, one => one.Exemption is not null);
        Assert.Contains(all, one => one.UndatedPromises > 0);
        Assert.Contains(all, one => one.ClosedOn is not null);
        Assert.True(await tracker.ReadAsync(context => context.Responses.AnyAsync(response => response.State == Domain.Responses.ResponseState.Draft)));
    }

    [Fact]
    public async Task RunAsync_WithoutTheSample_HasAnAdministratorWhoOpensTheJobs()
    {
        await using var tracker = await GeneratedAsync(10, seed: 7);
        var administrator = await tracker.ReadAsync(context => context.People.SingleAsync(person => person.Roles.Any(held => held.Role == Role.Administrator)));

        (await (await tracker.SignInAsync(administrator)).GetAsync("/administration/jobs")).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.EndsWith("@example.org", administrator.Email, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_EveryRecord_HasItsHistory()
    {
        await using var tracker = await GeneratedAsync(60, seed: 7);

        var withoutHistory = await tracker.ReadAsync(context => context.Recommendations
            .CountAsync(one => !context.Changes.Any(change => change.RecommendationId == one.Id && change.Happened == "record-created")));

        Assert.Equal(0, withoutHistory);
    }

    [Fact]
    public async Task RunAsync_TheSameSeed_GivesTheSameCouncil()
    {
        await using var one = await GeneratedAsync(60, seed: 7);
        await using var same = await GeneratedAsync(60, seed: 7);
        await using var other = await GeneratedAsync(60, seed: 8);

        var lines = await ListedAsync(one);
        Assert.Equal(lines, await ListedAsync(same));
        Assert.NotEqual(lines, await ListedAsync(other));
    }

    [Fact]
    public async Task RunAsync_BesideTheSampleAndTwice_AddsToWhatIsThere()
    {
        await using var tracker = Tracker.Start(Today);
        await using (var scope = tracker.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<LoadSampleData>().RunAsync(CancellationToken.None);

        await GenerateAsync(tracker, 20, seed: 1);
        await GenerateAsync(tracker, 20, seed: 1);

        Assert.Equal(7 + 20 + 20, await tracker.ReadAsync(context => context.Recommendations.CountAsync()));
        Assert.Equal(8, await tracker.ReadAsync(context => context.Committees.CountAsync()));
    }

    private static async Task<Tracker> GeneratedAsync(int howMany, int seed)
    {
        var tracker = Tracker.Start(Today);
        await GenerateAsync(tracker, howMany, seed);
        return tracker;
    }

    private static async Task GenerateAsync(Tracker tracker, int howMany, int seed)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<GenerateRecommendations>().RunAsync(howMany, seed, CancellationToken.None));
    }

    private static Task<List<string>> ListedAsync(Tracker tracker) => tracker.ReadAsync(async context =>
        (await ListedRecommendation.AllAsync(context, Today, CancellationToken.None)).ConvertAll(line => $"{line with { Joint = [] }} {string.Join(',', line.Joint)}"));
}
