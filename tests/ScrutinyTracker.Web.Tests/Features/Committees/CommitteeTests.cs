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
    public async Task Get_FewOrManyRecommendations_TakesTheSameNumberOfQueries()
    {
        var counter = new QueryCounter();
        await using var tracker = Tracker.Start(services: counter.AddTo);
        var (committee, _) = await tracker.Given.CommitteeAsync();
        await LateAsync(tracker, committee, "February 2019");
        var browser = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee));

        var (list, one) = (await counter.CountAsync(browser, "/committees"), await counter.CountAsync(browser, "/committees/CYP"));
        for (var i = 0; i < 5; i++)
            await LateAsync(tracker, committee, "February 2019", "June 2019", null);

        Assert.Equal((list, one), (await counter.CountAsync(browser, "/committees"), await counter.CountAsync(browser, "/committees/CYP")));
    }

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
