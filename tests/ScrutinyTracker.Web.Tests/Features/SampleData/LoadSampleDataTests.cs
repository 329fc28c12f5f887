using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.SampleData;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.SampleData;

public sealed class LoadSampleDataTests
{
    /// <summary>Durham's story is told, and nothing else has begun.</summary>
    private static readonly DateOnly Summer2019 = new(2019, 9, 1);

    [Fact]
    public async Task RunAsync_AllOfIt_HasEveryFactOfTheReport()
    {
        await using var tracker = await LoadedAsync(Summer2019);

        await tracker.ReadAsync(async context =>
        {
            var review = await context.Reviews.AsSplitQuery().Include(r => r.LinesOfEnquiry).ThenInclude(l => l.Evidence).Include(r => r.Evidence)
                .Include(r => r.Findings).ThenInclude(f => f.Evidence).Include(r => r.Findings).ThenInclude(f => f.Recommendations)
                .Include(r => r.Implications).Include(r => r.Group).SingleAsync();
            Assert.Equal("CYP-2017-18-01", review.Reference);
            Assert.Equal(new(2017, 11, 21), review.Scope.AgreedOn);
            Assert.Equal((new(2018, 11, 7), new(2018, 11, 7)), (review.SentForResponseOn!.Value, review.PublishedOn!.Value));
            Assert.Equal((6, 5, 8, 11, 3), (review.LinesOfEnquiry.Count, review.Evidence.Count, review.Findings.Count, review.Implications.Count, review.Group.Count));
            Assert.All(review.LinesOfEnquiry, line => Assert.NotEmpty(line.Evidence));
            Assert.All(review.Findings, finding => Assert.NotEmpty(finding.Evidence));
            Assert.All(review.Findings, finding => Assert.NotEmpty(finding.Recommendations));
            return true;
        });
    }

    [Fact]
    public async Task RunAsync_SevenRecommendations_AskWhomTheReportAsks()
    {
        await using var tracker = await LoadedAsync(Summer2019);

        var asked = await tracker.ReadAsync(context => context.Recommendations.OrderBy(r => r.Number).Select(r => new
        {
            r.Reference,
            Lead = r.LeadPost!.Title,
            Joint = r.JointPosts.Select(post => post.Title).ToList(),
            r.AlsoAddressedTo,
            r.Position,
            Items = r.Responses.Single().Items.Count,
            r.ResponseDueOn,
            r.RespondedOn,
        }).ToListAsync());

        const string children = "Corporate Director of Children and Young People's Services";
        Assert.Equal(Enumerable.Range(1, 7).Select(number => $"CYP-2018-19-R{number:00}"), asked.Select(one => one.Reference));
        Assert.Equal([children, children, "Corporate Director of Resources", children, children, children, children], asked.Select(one => one.Lead));
        Assert.Equal(["3: " + children, "5: Director of Public Health"], asked.SelectMany((one, index) => one.Joint.Select(post => $"{index + 1}: {post}")));
        Assert.Equal("all members of the council", asked[2].AlsoAddressedTo);
        Assert.Equal([8, 2, 2, 2, 1, 2, 1], asked.Select(one => one.Items));
        Assert.Equal(
            [Position.AlreadyInProgress, Position.Accepted, Position.AcceptedInPart, Position.Accepted, Position.Accepted, Position.Accepted, Position.Accepted],
            asked.Select(one => one.Position));
        Assert.All(asked, one => Assert.Equal((new DateOnly(2019, 1, 6), new DateOnly(2018, 11, 7)), (one.ResponseDueOn, one.RespondedOn)));
    }

    [Fact]
    public async Task RunAsync_Promises_AreDatedAsTheyWereMadeAndFlaggedWhereTheyWereNot()
    {
        await using var tracker = await LoadedAsync(Summer2019);

        var promises = await tracker.ReadAsync(context => context.Commitments.Include(c => c.Occurrences).Include(c => c.ResponseItem)
            .Include(c => c.Recommendation).Include(c => c.ReportTo).OrderBy(c => c.Recommendation!.Number).ThenBy(c => c.ResponseItem!.Order)
            .ThenBy(c => c.Id).ToListAsync());

        Assert.Equal(
            [
                "1a every week", "1b no date", "1e no date", "1f 2019/20", "1h no date", "2a December 2018", "2a June 2019", "2b July 2019", "3a 2018/19",
                "3b no date", "4b March 2019, September 2019", "5a no date", "6b April 2019", "7a April 2019",
            ],
            promises.Select(promise => $"{promise.Recommendation!.Number}{promise.ResponseItem!.Letter} "
                + (promise.IsUndated ? "no date" : promise.RhythmInWords ?? string.Join(", ", promise.Occurrences.Select(occurrence => occurrence.Due)))));
        var years = promises.Where(promise => promise.DueInWords is "in 2019/20" or "throughout 2018/19").Select(promise => promise.Occurrences.Single().Due);
        Assert.Equal([(new(2019, 5, 22), new(2020, 5, 26)), (new DateOnly(2018, 5, 23), new DateOnly(2019, 5, 21))], years.Select(due => (due.FirstDay, due.On)));
        var academy = promises.Single(promise => promise.RecurrenceRule is not null && promise.RhythmInWords is null);
        Assert.Equal(("CYP", "FREQ=YEARLY;BYMONTH=3,9;COUNT=2"), (academy.ReportTo!.Code, academy.RecurrenceRule));
        Assert.Equal(new DateOnly(2018, 12, 19), promises.SelectMany(promise => promise.Occurrences).Single(occurrence => !occurrence.IsOpen).DeliveredOn);
    }

    [Fact]
    public async Task RunAsync_History_BearsTheDaysAndNamesOfTheStory()
    {
        await using var tracker = await LoadedAsync(Summer2019);

        var told = await tracker.ReadAsync(async context => (await context.Changes.Where(c => c.ReviewId != null || c.RecommendationId != null)
            .OrderBy(c => c.Id).ToListAsync()).Select(c => $"{c.AtUtc:yyyy-MM-dd HH:mm} {c.ByRole}").Distinct().ToList());

        Assert.Equal(
            [
                "2017-07-14 09:00 officer", "2017-11-21 10:00 officer", "2018-10-24 09:00 officer", "2018-11-07 10:00 officer",
                "2018-11-07 10:00 director", "2018-12-19 10:00 director",
            ],
            told);
    }

    [Theory]
    [InlineData("2016-01-01", "0 reviews, 0 lines, 0 recommendations, 0 sent, 0 answered, 0 delivered, 2 meetings")]
    [InlineData("2017-07-14", "1 reviews, 0 lines, 0 recommendations, 0 sent, 0 answered, 0 delivered, 2 meetings")]
    [InlineData("2017-11-21", "1 reviews, 6 lines, 0 recommendations, 0 sent, 0 answered, 0 delivered, 2 meetings")]
    [InlineData("2018-11-06", "1 reviews, 6 lines, 7 recommendations, 0 sent, 0 answered, 0 delivered, 6 meetings")]
    [InlineData("2018-11-07", "1 reviews, 6 lines, 7 recommendations, 7 sent, 7 answered, 0 delivered, 6 meetings")]
    [InlineData("2018-12-18", "1 reviews, 6 lines, 7 recommendations, 7 sent, 7 answered, 0 delivered, 6 meetings")]
    [InlineData("2018-12-19", "1 reviews, 6 lines, 7 recommendations, 7 sent, 7 answered, 1 delivered, 6 meetings")]
    [InlineData("2019-09-09", "2 reviews, 6 lines, 13 recommendations, 7 sent, 7 answered, 1 delivered, 9 meetings")]
    [InlineData("2026-11-22", "2 reviews, 6 lines, 13 recommendations, 10 sent, 8 answered, 1 delivered, 9 meetings")]
    public async Task RunAsync_OnADay_StopsAtThatDay(string today, string expected)
    {
        await using var tracker = await LoadedAsync(DateOnly.Parse(today));

        var found = await tracker.ReadAsync(async context =>
            $"{await context.Reviews.CountAsync()} reviews, {await context.Reviews.SelectMany(r => r.LinesOfEnquiry).CountAsync()} lines, "
            + $"{await context.Recommendations.CountAsync()} recommendations, {await context.Recommendations.CountAsync(r => r.SentForResponseOn != null)} sent, "
            + $"{await context.Recommendations.CountAsync(r => r.RespondedOn != null)} answered, "
            + $"{await context.Occurrences.CountAsync(o => o.DeliveredOn != null)} delivered, {await context.Meetings.CountAsync()} meetings");

        Assert.Equal(expected, found);
        Assert.False(await tracker.ReadAsync(context => context.Changes.AnyAsync(c => c.AtUtc > tracker.Clock.GetUtcNow().UtcDateTime)));
    }

    [Fact]
    public async Task RunAsync_NationalCalls_AreTakenOnOrDeclinedOrNotDecided()
    {
        await using var tracker = await LoadedAsync(new(2019, 10, 14));

        var calls = await tracker.ReadAsync(context => context.Recommendations.Where(one => one.Review.Kind == ReviewKind.ExternalReview).OrderBy(one => one.Number)
            .Select(one => new
            {
                one.ExternalNumber,
                one.SentForResponseOn,
                one.ClosedOn,
                one.Position,
            }).ToListAsync());

        Assert.Equal(["Call 1", "Call 2", "Call 3", "Call 4", "Call 5", "Call 6"], calls.Select(call => call.ExternalNumber));
        Assert.Equal("taken on, taken on, not decided, taken on, not ours, not ours", string.Join(", ", calls.Select(call =>
            call.SentForResponseOn is not null ? "taken on" : call.ClosedOn is not null ? "not ours" : "not decided")));
        Assert.Equal(Position.Accepted, calls[3].Position);
    }

    [Fact]
    public async Task RunAsync_People_AreOneOfEachKindAndCanBePicked()
    {
        await using var tracker = await LoadedAsync(Summer2019);

        var people = await tracker.ReadAsync(context => context.People.Include(p => p.Roles).ToListAsync());
        var accounts = await tracker.ReadAsync(context => context.Users.ToListAsync());

        Assert.All(people, person => Assert.EndsWith("@example.org", person.Email, StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<Role>(), people.SelectMany(person => person.Roles).Select(held => held.Role).Distinct().Order());
        Assert.Equal(people.Select(person => person.Id).Order(), accounts.Select(account => account.PersonId).Order());
        Assert.All(accounts, account => Assert.Equal((true, null), (account.EmailConfirmed, account.PasswordHash)));
        var contributor = people.Single(person => person.Has(Role.Contributor));
        var reads = await tracker.ReadAsync(context => context.Recommendations
            .CountAsync(r => r.Responses.Any(response => response.Items.Any(item => item.ContributorId == contributor.Id))));
        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task RunAsync_Twice_IsRefusedAndChangesNothing()
    {
        await using var tracker = await LoadedAsync(Summer2019);
        var before = await tracker.ReadAsync(context => context.Changes.CountAsync());

        Assert.Equal(SampleLoad.AlreadyLoaded, await LoadAsync(tracker));

        Assert.Equal(before, await tracker.ReadAsync(context => context.Changes.CountAsync()));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task RunAsync_OutsideDevelopment_IsRefused(string environment)
    {
        await using var tracker = Tracker.Start(Summer2019);

        await tracker.ReadAsync(async context =>
        {
            var load = new LoadSampleData(context, tracker.Clock, new HostingEnvironment { EnvironmentName = environment });
            Assert.Equal(SampleLoad.OnlyInDevelopment, await load.RunAsync(CancellationToken.None));
            await load.IfEmptyAsync(CancellationToken.None);
            return true;
        });

        Assert.False(await tracker.ReadAsync(context => context.People.AnyAsync()));
    }

    [Theory]
    [InlineData(false, 7)]
    [InlineData(true, 0)]
    public async Task IfEmptyAsync_SomebodyThere_LeavesTheDatabaseAlone(bool somebody, int recommendations)
    {
        await using var tracker = Tracker.Start(Summer2019);
        if (somebody)
            await tracker.Given.PersonAsync("First Administrator", Role.Administrator);

        await using (var scope = tracker.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<LoadSampleData>().IfEmptyAsync(CancellationToken.None);

        Assert.Equal(recommendations, await tracker.ReadAsync(context => context.Recommendations.CountAsync()));
    }

    private static async Task<Tracker> LoadedAsync(DateOnly today)
    {
        var tracker = Tracker.Start(today);
        Assert.Equal(SampleLoad.Loaded, await LoadAsync(tracker));
        return tracker;
    }

    private static async Task<SampleLoad> LoadAsync(Tracker tracker)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LoadSampleData>().RunAsync(CancellationToken.None);
    }
}
