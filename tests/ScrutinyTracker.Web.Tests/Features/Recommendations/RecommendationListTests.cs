using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations;

public sealed class RecommendationListTests
{
    private static readonly DateOnly Published = new(2018, 11, 7);

    [Fact]
    public async Task Get_Nothing_SaysWhyAndOffersNoFile()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Councillor", Role.Councillor));

        var page = await browser.GetAsync("/recommendations");

        page.ShouldSay("0 recommendations").ShouldSay("There is no recommendation that you may read yet").ShouldNotSay("Download");
    }

    [Theory]
    [InlineData("childrens", true)]
    [InlineData("CHILDREN’S welcome", true)]
    [InlineData("wyn", true)]
    [InlineData("ŴYN", true)]
    [InlineData("director", true)]
    [InlineData("half-way", true)]
    [InlineData("welcome unicorn", false)]
    [InlineData("%", false)]
    [InlineData("c++ \"AND", false)]
    public async Task Get_Search_FindsWordsWhateverTheirCaseAndAccents(string typed, bool found)
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (post, holder) = await tracker.Given.PostAsync("Corporate Director");
        var made = await tracker.Given.RecommendationAsync(
            await tracker.Given.ReviewAsync(committee, "Ŵyn review"), post, "A Children's welcome pack", Published, Published, ["A half‑way report"]);
        var browser = await tracker.SignInAsync(holder);

        var page = await browser.GetAsync($"/recommendations?q={Uri.EscapeDataString(typed)}");

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(found ? "1 recommendation" : "0 recommendations");
        Assert.Equal(found, page.Text.Contains(made.Reference, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_SearchForAPromise_FindsItOnceItIsMade()
    {
        await using var tracker = Tracker.Start();
        var (_, recommendation, holder) = await OneAsync(tracker);
        var browser = await tracker.SignInAsync(holder);
        (await browser.GetAsync("/recommendations?q=promised")).ShouldSay("0 recommendations");

        await tracker.Given.ResponseAsync(recommendation, holder, Published, "June 2019");

        (await browser.GetAsync("/recommendations?q=promised")).ShouldSay("1 recommendation").ShouldSay("June 2019").ShouldSay("due in");
    }

    [Fact]
    public async Task Submit_FilterForm_LeavesDefaultsOutAndShowsChips()
    {
        await using var tracker = Tracker.Start();
        var (committee, recommendation, holder) = await OneAsync(tracker);
        await tracker.Given.ResponseAsync(recommendation, holder, Published, "February 2019");
        var browser = await tracker.SignInAsync(holder);

        var page = await browser.GetAsync("/recommendations");
        page = await page.Form("Show").Fill("committee", committee.Code).Fill("timeliness", "overdue").Fill("position", "accepted").SubmitAsync();

        Assert.Equal("/recommendations?committee=CYP&position=accepted&timeliness=overdue", page.Address);
        page.ShouldSay("1 recommendation").ShouldSay("overdue by 1 day");
        page = await page.ClickAsync("Remove filter: Lateness: Overdue");
        Assert.Equal("/recommendations?committee=CYP&position=accepted", page.Address);
        page = await page.ClickAsync("Clear all filters");
        Assert.Equal("/recommendations", page.Address);
    }

    [Theory]
    [InlineData("timeliness=due-today")]
    [InlineData("position=not-accepted")]
    [InlineData("progress=delivered")]
    [InlineData("assessment=superseded")]
    [InlineData("committee=ENV")]
    [InlineData("review=NONE-2018-19-01")]
    [InlineData("post=9999")]
    [InlineData("year=2011-12")]
    [InlineData("exempt=yes")]
    public async Task Get_FilterThatFitsNothing_SaysSoAndOffersToClear(string query)
    {
        await using var tracker = Tracker.Start();
        var (_, _, holder) = await OneAsync(tracker);
        var browser = await tracker.SignInAsync(holder);

        (await browser.GetAsync("/recommendations")).ShouldSay("1 recommendation");
        (await browser.GetAsync($"/recommendations?{query}")).ShouldSay("0 recommendations").ShouldSay("Clear all filters");
    }

    [Theory]
    [InlineData("committee=CYP&year=2018-19&progress=not-started&assessment=not-yet-looked-at&position=awaited")]
    [InlineData("timeliness=overdue")]
    public async Task Get_FiltersThatFit_Combine(string query)
    {
        await using var tracker = Tracker.Start();
        var (_, recommendation, holder) = await OneAsync(tracker);
        var browser = await tracker.SignInAsync(holder);

        (await browser.GetAsync($"/recommendations?{query}")).ShouldSay("1 recommendation").ShouldSay(recommendation.Reference);
        (await browser.GetAsync($"/recommendations?{query}&post=9999")).ShouldSay("0 recommendations");
        (await browser.GetAsync($"/recommendations?{query}&post={recommendation.LeadPostId}&review={await ReviewAsync(tracker)}")).ShouldSay("1 recommendation");
    }

    [Fact]
    public async Task Get_ManyRecommendations_ArePagedWithTheFiltersKept()
    {
        await using var tracker = Tracker.Start();
        var (committee, _, holder) = await OneAsync(tracker);
        await tracker.Given.MoreRecommendationsAsync(29);
        var browser = await tracker.SignInAsync(holder);

        var page = await browser.GetAsync($"/recommendations?committee={committee.Code}&sort=reference");
        page.ShouldSay("30 recommendations").ShouldSay("Showing 1 to 25 of 30");
        page = await page.ClickAsync("Next");

        Assert.Equal("/recommendations?committee=CYP&sort=reference&page=2", page.Address);
        Assert.StartsWith("Recommendations, page 2 of 2", page.Document.Title, StringComparison.Ordinal);
        page.ShouldSay("Showing 26 to 30 of 30");
        (await browser.GetAsync("/recommendations?page=99")).ShouldSay("Showing 26 to 30 of 30");
    }

    [Fact]
    public async Task Get_Order_PutsTheLatestOrTheNextDueFirst()
    {
        await using var tracker = Tracker.Start();
        var (_, first, holder) = await OneAsync(tracker);
        await tracker.Given.MoreRecommendationsAsync(2);
        var all = await tracker.ReadAsync(context => context.Recommendations.OrderBy(one => one.Id).ToListAsync());
        await tracker.Given.ResponseAsync(first, holder, Published, "June 2019");
        await tracker.Given.ResponseAsync(all[1], holder, Published, "December 2018");
        await tracker.Given.ResponseAsync(all[2], holder, Published, "January 2019");
        var browser = await tracker.SignInAsync(holder);

        Assert.Equal([all[1].Reference, all[2].Reference, all[0].Reference], References(await browser.GetAsync("/recommendations")));
        Assert.Equal([all[0].Reference, all[1].Reference, all[2].Reference], References(await browser.GetAsync("/recommendations?sort=due")));
    }

    [Fact]
    public async Task Get_ExemptRecommendation_ExistsOnlyForThoseEntitled()
    {
        await using var tracker = Tracker.Start();
        var (committee, recommendation, holder) = await OneAsync(tracker);
        await tracker.ChangeAsync(async context =>
            (await context.Recommendations.SingleAsync(one => one.Id == recommendation.Id)).MarkExempt(new Exemption(2, "Names a child")));
        var (_, otherHolder) = await tracker.Given.PostAsync("Director of Public Health");
        var stranger = await tracker.SignInAsync(otherHolder);
        var member = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee));

        foreach (var address in new[] { "/recommendations", "/recommendations?q=progress", "/recommendations?exempt=yes", "/recommendations/export.csv", "/committees/CYP", "/committees/CYP/late", "/committees/CYP/followed" })
            Assert.DoesNotContain(recommendation.Reference, (await stranger.GetAsync(address)).Html, StringComparison.Ordinal);
        (await stranger.GetAsync("/recommendations")).ShouldSay("0 recommendations");
        Assert.DoesNotContain(await ReviewAsync(tracker), (await stranger.GetAsync("/recommendations")).Html, StringComparison.Ordinal);
        (await stranger.GetAsync($"/recommendations/{recommendation.Reference}")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/recommendations/{recommendation.Reference}/history")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await member.GetAsync("/recommendations?exempt=yes")).ShouldSay("1 recommendation").ShouldSay("Exempt");
        (await (await tracker.SignInAsync(holder)).GetAsync($"/recommendations/{recommendation.Reference}")).ShouldSay("Exempt information. Schedule 12A paragraph 2: Names a child");
    }

    [Fact]
    public async Task Get_Draft_IsTheCommitteesOfficersAlone()
    {
        await using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, holder) = await tracker.Given.PostAsync("Corporate Director");
        await tracker.Given.RecommendationAsync(await tracker.Given.ReviewAsync(committee), post);

        (await (await tracker.SignInAsync(officer)).GetAsync("/recommendations")).ShouldSay("1 recommendation");
        (await (await tracker.SignInAsync(holder)).GetAsync("/recommendations")).ShouldSay("0 recommendations");
    }

    [Fact]
    public async Task Get_MoreReviewsThanOneLooksThrough_OffersTheLatestOfTheChosenCommitteeAndYear()
    {
        await using var tracker = Tracker.Start();
        var (first, _, holder) = await OneAsync(tracker);
        var oldest = await ReviewAsync(tracker);
        var (second, _) = await tracker.Given.CommitteeAsync("ENV");
        await ManyReviewsAsync(tracker, second.Id, 101);
        var browser = await tracker.SignInAsync(holder);

        var page = await browser.GetAsync("/recommendations");
        Assert.Equal(100, Reviews(page).Count);
        Assert.DoesNotContain(oldest, Reviews(page));
        page.ShouldSay("The latest 100. Choose a committee or a year first");
        Assert.Equal(["2018-19", "2017-18"], page.Document.QuerySelectorAll("#year option[value]:not([value=''])").Select(year => year.GetAttribute("value")));

        page = await browser.GetAsync($"/recommendations?committee={first.Code}");
        Assert.Equal([oldest], Reviews(page));
        page.ShouldNotSay("The latest 100");
        Assert.Equal([oldest], Reviews(await browser.GetAsync("/recommendations?year=2018-19")));

        page = await browser.GetAsync($"/recommendations?review={oldest}");
        Assert.Equal(oldest, page.Document.QuerySelector("#review option[selected]")!.GetAttribute("value"));
        page.ShouldSay($"Review: A review ({oldest})").ShouldSay("1 recommendation");
        Assert.Equal($"/recommendations?review={oldest}&sort=reference", (await page.Form("Show").Fill("sort", "reference").SubmitAsync()).Address);
    }

    [Fact]
    public async Task Get_FiftyOrFiveHundred_TakesTheSameFewQueries()
    {
        var counter = new QueryCounter();
        await using var tracker = Tracker.Start(services: counter.AddTo);
        var (_, _, holder) = await OneAsync(tracker);
        await tracker.Given.MoreRecommendationsAsync(49);
        var browser = await tracker.SignInAsync(holder);

        var fifty = await counter.CountAsync(browser, "/recommendations?q=report&timeliness=overdue");
        await tracker.Given.MoreRecommendationsAsync(450);
        var fiveHundred = await counter.CountAsync(browser, "/recommendations?q=report&timeliness=overdue");

        Assert.Equal(fifty, fiveHundred);
        Assert.True(fifty <= 7, string.Join("\n\n", counter.Commands));
    }

    private static async Task<(Committee, Domain.Recommendations.Recommendation, Person)> OneAsync(Tracker tracker)
    {
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (post, holder) = await tracker.Given.PostAsync("Corporate Director");
        var review = await tracker.Given.ReviewAsync(committee);
        return (committee, await tracker.Given.RecommendationAsync(review, post, sentOn: Published, publishedOn: Published), holder);
    }

    /// <summary>Each with one published recommendation, in the year before.</summary>
    private static Task ManyReviewsAsync(Tracker tracker, int committeeId, int count) => tracker.ChangeAsync(async context =>
    {
        var committee = await context.Committees.SingleAsync(one => one.Id == committeeId);
        var post = await context.Posts.FirstAsync();
        for (var number = 1; number <= count; number++)
        {
            var review = new Review($"{committee.Code}-2017-18-{number:00}", ReviewKind.ScrutinyReview, "Another review", committee);
            var made = new Domain.Recommendations.Recommendation($"{committee.Code}-2017-18-R{number:00}", review, 1, new("Do it", post, null, null, [], [], []));
            made.Publish(Published);
            review.Publish(Published);
            context.AddRange(review, made);
        }
    });

    private static List<string?> Reviews(PageShown page) =>
        [.. page.Document.QuerySelectorAll("#review option[value]:not([value=''])").Select(review => review.GetAttribute("value"))];

    private static Task<string> ReviewAsync(Tracker tracker) => tracker.ReadAsync(context => context.Reviews.Select(review => review.Reference).SingleAsync());

    private static IEnumerable<string> References(PageShown page) =>
        page.Document.QuerySelectorAll("tbody tr a").Select(link => link.TextContent.Trim());
}
