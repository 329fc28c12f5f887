using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees;

public sealed class CommitteeTests
{
    private static readonly DateOnly Published = new(2018, 11, 7);

    [Fact]
    public async Task List_Councillor_SeesTheirOwnFirst()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync("ADU", "Adults Committee");
        var (own, _) = await tracker.Given.CommitteeAsync("CYP", "Young People's Committee");
        await tracker.Given.MeetingAsync(own, new(2019, 3, 25));
        await LateAsync(tracker, own);
        var browser = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(own));

        var page = await browser.GetAsync("/committees");

        Assert.Equal(["Your committees", "Other committees"], page.Document.QuerySelectorAll("caption").Select(caption => caption.TextContent.Trim()));
        Assert.Equal(["Young People's Committee 25 March 2019 1 1", "Adults Committee None arranged 0 0"], page.Document.QuerySelectorAll("tbody tr")
            .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()))));
        (await page.ClickAsync("Young People's Committee")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_ADraftRecommendation_IsNotFollowedYet()
    {
        await using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Corporate Director");
        await tracker.Given.RecommendationAsync(await tracker.Given.ReviewAsync(committee), post, "Open a contact centre", null, null);
        using var browser = await tracker.SignInAsync(officer);

        (await browser.GetAsync("/committees/CYP")).ShouldSay("Nothing is open that you may read.").ShouldNotSay("Open a contact centre");
        Assert.Equal("0", (await browser.GetAsync("/committees")).Document.QuerySelectorAll("tbody .govuk-table__cell--numeric")[^1].TextContent.Trim());
    }

    [Fact]
    public async Task List_NobodysOwn_IsOneTable()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        (await browser.GetAsync("/committees")).ShouldSay("All committees").ShouldNotSay("Your committees");
    }

    [Fact]
    public async Task Get_BeforeAMeeting_SaysWhatToAsk()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        await tracker.Given.MeetingAsync(committee, new(2019, 3, 25));
        await LateAsync(tracker, committee, "February 2019", "March 2019", null);
        var browser = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee));

        var page = await browser.GetAsync("/committees/cyp");

        page.ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Next meeting: Monday 25 March 2019, 09:30, Committee Room 2. Papers public on 15 March 2019.")
            .ShouldSay("1 recommendation with something late 1 promise or answer due by the meeting 1 promise without a date")
            .ShouldSay("Do what was promised for February 2019 Corporate Director: due February 2019 overdue by 1 day Nothing reported yet. Ask: What has stopped it")
            .ShouldSay("Every recommendation that is followed");
        Assert.Equal(["Late", "Due by the next meeting", "No date given", "New answers", "Every recommendation that is followed", "Meetings"],
            page.Document.QuerySelectorAll("main h2").Select(heading => heading.TextContent.Trim()));
    }

    [Fact]
    public async Task Get_NothingYet_SaysSo()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Councillor", Role.Councillor));

        (await browser.GetAsync("/committees/CYP")).ShouldSay("No meeting is arranged.").ShouldSay("Nothing is open that you may read.");
        (await browser.GetAsync("/committees/NONE")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_CommitteeThatFollowsAHundred_IsShownWhole()
    {
        await using var tracker = Tracker.Start();
        var browser = await ManyAsync(tracker, 100);

        var page = await browser.GetAsync("/committees/CYP");

        page.ShouldNotSay("Show all");
        Assert.Equal((100, 100), (Items(page, "late"), Items(page, "followed")));
    }

    [Fact]
    public async Task Get_LargerCommittee_BeginsEachPartAndCountsItToTheLast()
    {
        await using var tracker = Tracker.Start();
        var browser = await ManyAsync(tracker, 101);

        var page = await browser.GetAsync("/committees/CYP");

        page.ShouldSay("101 recommendations with something late").ShouldSay("These are the first 25 of 101.");
        Assert.Equal((25, 25), (Items(page, "late"), Items(page, "followed")));
        page = await page.ClickAsync("Show all 101 under “Late”");
        Assert.Equal(("/committees/CYP/late", "Late"), (page.Address, page.Document.QuerySelector("h1")!.LastChild!.TextContent.Trim()));
        page.ShouldSay("Showing 1 to 25 of 101").ShouldSay("What has stopped it");
        page = await page.ClickAsync("Next");
        Assert.Equal("/committees/CYP/late?page=2", page.Address);
        Assert.StartsWith("Late, page 2 of 5", page.Document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetPart_AllPagesTogether_AreAllOfItOnce()
    {
        await using var tracker = Tracker.Start();
        var browser = await ManyAsync(tracker, 101);

        foreach (var part in new[] { "late", "followed" })
        {
            var seen = new List<string>();
            for (var number = 1; number <= 5; number++)
                seen.AddRange((await browser.GetAsync($"/committees/CYP/{part}?page={number}")).Document.QuerySelectorAll(".app-brief a").Select(link => link.TextContent));
            Assert.Equal((101, 101), (seen.Count, seen.Distinct().Count()));
        }
    }

    [Theory]
    [InlineData("late?page=99", "Showing 1 to 1 of 1")]
    [InlineData("late?page=soon", "Showing 1 to 1 of 1")]
    [InlineData("followed", "Showing 1 to 1 of 1")]
    [InlineData("moved", "There is nothing here that you may read.")]
    public async Task GetPart_WhateverThePage_ShowsWhatThereIs(string address, string words)
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        await LateAsync(tracker, committee);
        var browser = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee));

        (await browser.GetAsync($"/committees/cyp/{address}")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(words);
        (await browser.GetAsync("/committees/CYP/early")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await browser.GetAsync($"/committees/NONE/{address}")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_FewOrManyRecommendations_TakesTheSameNumberOfQueries()
    {
        var counter = new QueryCounter();
        await using var tracker = Tracker.Start(services: counter.AddTo);
        var (committee, _) = await tracker.Given.CommitteeAsync();
        await LateAsync(tracker, committee, "February 2019");
        var browser = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee));

        var before = await CountsAsync();
        for (var i = 0; i < 5; i++)
            await LateAsync(tracker, committee, "February 2019", "June 2019", null);
        Assert.Equal(before, await CountsAsync());
        await tracker.Given.MoreRecommendationsAsync(100);
        // A page on which no promise stands need not ask for dates.
        Assert.All(before.Zip(await CountsAsync()), pair => Assert.InRange(pair.Second, 1, pair.First));

        async Task<IReadOnlyList<int>> CountsAsync() =>
        [
            await counter.CountAsync(browser, "/committees"), await counter.CountAsync(browser, "/committees/CYP"),
            await counter.CountAsync(browser, "/committees/CYP/late"), await counter.CountAsync(browser, "/committees/CYP/followed"),
        ];
    }

    /// <summary>A councillor of a committee that waits for so many answers.</summary>
    private static async Task<Browser> ManyAsync(Tracker tracker, int count)
    {
        var (committee, _) = await tracker.Given.CommitteeAsync();
        await LateAsync(tracker, committee);
        await tracker.Given.MoreRecommendationsAsync(count - 1);
        return await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee));
    }

    private static int Items(PageShown page, string part) => page.Document.QuerySelectorAll($"section[aria-labelledby={part}] .app-brief").Length;

    /// <summary>A published recommendation whose answer is late, or which was answered with promises for these dates.</summary>
    private static async Task LateAsync(Tracker tracker, Domain.Committees.Committee committee, params string?[] promises)
    {
        var title = $"Corporate Director{(await tracker.ReadAsync(context => context.Posts.CountAsync()) is > 0 and var posts ? $" {posts}" : "")}";
        var (post, holder) = await tracker.Given.PostAsync(title);
        var made = await tracker.Given.RecommendationAsync(await tracker.Given.ReviewAsync(committee), post, sentOn: Published, publishedOn: Published);
        if (promises.Length > 0)
            await tracker.Given.ResponseAsync(made, holder, Published, promises);
    }
}
