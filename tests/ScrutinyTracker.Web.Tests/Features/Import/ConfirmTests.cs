using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Import;

public sealed class ConfirmTests
{
    private static Task<List<Recommendation>> StoredAsync(Tracker tracker) => tracker.ReadAsync(context => context.Recommendations.AsSplitQuery()
        .Include(one => one.LeadPost).Include(one => one.JointPosts).Include(one => one.Responses).ThenInclude(answer => answer.Items)
        .Include(one => one.Commitments).ThenInclude(promise => promise.Occurrences).OrderBy(one => one.Number).ToListAsync());

    [Fact]
    public async Task Get_WhileSomethingIsUnsettled_NamesItWithLinksAndOffersNoButton()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);

        var page = await meals.Officer.GetAsync(ImportLinks.Confirm(meals.Id));

        page.ShouldSay("Before anything can be stored, settle this:").ShouldSay($"Whom “{Meals.PublicHealth}” means")
            .ShouldSay("The answer does not say which position was taken: choose it.").ShouldSay("Whether recommendations without an answer still await one");
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Get_WhenAllIsSettled_SaysWhatIsStoredAndWhoIsChasedFirst_AndStoresNothing()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        await meals.SettleAsync();

        var page = await meals.Officer.GetAsync(ImportLinks.Confirm(meals.Id));

        page.ShouldSay("A scrutiny review of CYP Overview and Scrutiny Committee, published on 7 November 2018")
            .ShouldSay($"Asks {Meals.Director}. Accepted, 2 response items.").ShouldSay("The post Director of Public Health, which nobody holds yet")
            .ShouldSay("Promises: December 2018; every 6 months from March 2019, 2 times.")
            .ShouldSay($"1 March 2019: {Meals.Director}, about recommendation 1, due December 2018");
        Assert.Equal((0, 0, 1), await tracker.ReadAsync(async context =>
            (await context.Reviews.CountAsync(), await context.Set<SourcePlace>().CountAsync(), await context.Posts.CountAsync())));
    }

    [Fact]
    public async Task Post_StoresAllOfItByTheRules_WithItsPlaces()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        await meals.SettleAsync();

        var page = await meals.ConfirmAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Meals in the School Holidays").ShouldSay("From meals.txt");
        var stored = await StoredAsync(tracker);
        Assert.Equal(["CYP-2018-19-R01", "CYP-2018-19-R02", "CYP-2018-19-R03"], stored.Select(one => one.Reference));
        Assert.Equal([Position.Accepted, Position.Accepted, Position.Awaited], stored.Select(one => one.Position));
        Assert.Equal([Meals.Director, Meals.PublicHealth, null], stored.Select(one => one.LeadPost?.Title));
        Assert.Equal(Meals.Director, Assert.Single(stored[1].JointPosts).Title);
        Assert.Equal("All members", stored[2].AlsoAddressedTo);
        Assert.Null(stored[2].SentForResponseOn);
        Assert.All(stored, one => Assert.Equal(new DateOnly(2018, 11, 7), one.PublishedOn));
        Assert.Equal(["December 2018", "March 2019", "September 2019"], stored[0].Commitments.SelectMany(promise => promise.Occurrences).OrderBy(date => date.Due.On).Select(date => date.Due.ToString()));
        Assert.True(stored[0].PresentResponse!.EnteredOnBehalf);
    }

    [Fact]
    public async Task Recommendation_OfAnImport_SaysWhereItStandsAndGivesTheFileToWhoReadsIt()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        await meals.SettleAsync();
        await meals.ConfirmAsync();
        using var councillor = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(meals.Committee));

        var page = await councillor.GetAsync(RecommendationLinks.Recommendation("CYP-2018-19-R01"));

        page.ShouldSay("From meals.txt , line 28.").ShouldSay("Answer: line 34; line 35").ShouldSay("A first evaluation will be finished in December 2018.");
        Assert.Equal(Meals.File, await (await page.ClickAsync("meals.txt")).Response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Review_OfAnImport_HasItsPartsAndTheListHasItsRecommendations()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        await meals.SettleAsync();
        await meals.ConfirmAsync();
        var reference = await tracker.ReadAsync(context => context.Reviews.Select(review => review.Reference).SingleAsync());

        (await meals.Officer.GetAsync(ReviewLinks.Parts(reference, ReviewPart.Finding))).ShouldSay("Holiday clubs reach one child in five");
        (await meals.Officer.GetAsync(RecommendationLinks.All)).ShouldSay("CYP-2018-19-R01").ShouldSay("CYP-2018-19-R03");
        (await meals.Officer.GetAsync(ImportLinks.Report(meals.Id))).ShouldSay("What this became").ShouldNotSay("Correct number");
        (await meals.Officer.GetAsync(ImportLinks.Import)).ShouldSay("Confirmed").ShouldSay("No file is waiting to be checked.");
    }

    [Fact]
    public async Task Post_AfterSomebodyChangedSomething_ShowsItFirst()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        await meals.SettleAsync();
        var form = (await meals.Officer.GetAsync(ImportLinks.Confirm(meals.Id))).Form("Confirm and store");
        await (await meals.CorrectAsync("Recommendation 3")).Fill("Input.Text", "All members visit a club").SubmitAsync();

        var page = await form.SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("All members visit a club");
        Assert.Empty(await StoredAsync(tracker));
        (await page.Form("Confirm and store").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal(3, (await StoredAsync(tracker)).Count);
    }

    [Fact]
    public async Task Post_Twice_StoresOnce()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        await meals.SettleAsync();
        var form = (await meals.Officer.GetAsync(ImportLinks.Confirm(meals.Id))).Form("Confirm and store");
        await form.SubmitAsync();

        (await form.SubmitAsync()).ShouldSay("What this became");

        Assert.Equal(3, (await StoredAsync(tracker)).Count);
    }

    [Fact]
    public async Task Get_WhenANewPostHasTheTitleOfOneThatEnded_SaysSoAndHowToMendIt()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        await meals.SettleAsync();
        await tracker.ChangeAsync(async context =>
        {
            var post = new Post(Meals.PublicHealth, "Public Health");
            context.Add(post);
            await context.SaveChangesAsync();
            post.End(new DateOnly(2018, 3, 31), null, new DateOnly(2018, 4, 1));
        });

        var page = await meals.Officer.GetAsync(ImportLinks.Confirm(meals.Id));

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Director of Public Health: there was a post of this title, which has ended.");
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Empty(await StoredAsync(tracker));
    }
}
