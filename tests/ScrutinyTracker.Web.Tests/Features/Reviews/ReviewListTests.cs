using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

public sealed class ReviewListTests
{
    [Fact]
    public async Task List_FilteredByEachStage_AgreesWithTheReviewItself()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        await tracker.Given.ReviewAsync(committee, "Only scoped");
        var evidenced = await tracker.Given.ReviewAsync(committee, "With evidence");
        await new Draft(tracker, evidenced).ChangeAsync(review => review.AddEvidence(new EvidenceDetails(EvidenceKind.Visit, "Visit", null, null, null, [])));
        var reporting = await Draft.InAsync(tracker, committee);
        await reporting.ChangeAsync(review => review.Edit("With findings", ReviewKind.PracticeReview));
        await tracker.Given.RecommendationAsync(await tracker.Given.ReviewAsync(committee, "Sent out"), post, sentOn: new(2018, 11, 7));
        await tracker.Given.RecommendationAsync(await tracker.Given.ReviewAsync(committee, "Made public"), post, sentOn: new(2018, 11, 7), publishedOn: new(2018, 11, 8));
        using var browser = await tracker.SignInAsync(officer);

        foreach (var (stage, title) in new[]
        {
            (ReviewStage.Scoping, "Only scoped"), (ReviewStage.GatheringEvidence, "With evidence"), (ReviewStage.Reporting, "With findings"),
            (ReviewStage.AwaitingResponse, "Sent out"), (ReviewStage.Published, "Made public"),
        })
        {
            var page = await browser.GetAsync($"{ReviewLinks.List}?stage={stage}");
            Assert.Equal([title], Titles(page));
            var stored = await tracker.ReadAsync(context => context.Reviews.SingleAsync(review => review.Title == title));
            Assert.Equal(stage, (await new Draft(tracker, stored).NowAsync()).Stage);
        }
    }

    [Fact]
    public async Task List_BySearchAndCommittee_KeepsTheFiltersInTheAddress()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (other, _) = await tracker.Given.CommitteeAsync("ASH");
        await tracker.Given.ReviewAsync(committee, "The role of the social worker");
        await tracker.Given.ReviewAsync(committee, "100% of visits, said Plant a’r Gŵyl");
        await new Draft(tracker, await tracker.Given.ReviewAsync(other, "Another social worker")).ChangeAsync(review => review.Publish(new(2018, 11, 7)));
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.List)).Form("Apply filters").Fill("q", "SOCIAL worker").Choose("committee", "CYP").SubmitAsync();
        Assert.Equal(["The role of the social worker"], Titles(page));
        Assert.Equal("SOCIAL worker", page.Form("Apply filters").ValueOf("q"));
        Assert.Equal("CYP", page.Form("Apply filters").ValueOf("committee"));

        Assert.Equal(["100% of visits, said Plant a’r Gŵyl"], Titles(await browser.GetAsync($"{ReviewLinks.List}?q=0%25")));
        Assert.Single(Titles(await browser.GetAsync($"{ReviewLinks.List}?q=gwyl")));
        Assert.Equal(["Another social worker", "The role of the social worker"], Titles(await browser.GetAsync($"{ReviewLinks.List}?q=social")));
        (await browser.GetAsync($"{ReviewLinks.List}?q=nothing+like+it")).ShouldSay("No review matches these filters.");
    }

    [Fact]
    public async Task List_ForACouncillor_HoldsOnlyWhatTheyMayRead()
    {
        using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        await tracker.Given.ReviewAsync(committee, "Still a draft");
        await new Draft(tracker, await tracker.Given.ReviewAsync(committee, "Made public")).ChangeAsync(review => review.Publish(new(2018, 11, 7)));
        using var browser = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee));

        var page = await browser.GetAsync(ReviewLinks.List);

        Assert.Equal(["Made public"], Titles(page));
        page.ShouldNotSay("Create a review").ShouldSay("Showing 1 to 1 of 1");
    }

    [Fact]
    public async Task List_OfMoreThanAPage_IsReadPageByPage()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        for (var i = 1; i <= 21; i++)
            await tracker.Given.ReviewAsync(committee, $"Review number {i}");
        using var browser = await tracker.SignInAsync(officer);

        Assert.Equal("Review number 21", Titles(await browser.GetAsync(ReviewLinks.List))[0]);
        var page = await browser.GetAsync($"{ReviewLinks.List}?page=2");
        Assert.Equal(["Review number 1"], Titles(page));
        Assert.Contains("page 2 of 2", page.Document.Title, StringComparison.Ordinal);
        (await browser.GetAsync($"{ReviewLinks.List}?page=999&stage=Nonsense&committee=NONE")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ListAndReview_WithMoreRows_TakeTheSameFewQueries()
    {
        var counter = new QueryCounter();
        using var tracker = Tracker.Start(services: counter.AddTo);
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, null);
        using var browser = await tracker.SignInAsync(officer);
        var (list, review) = (await counter.CountAsync(browser, ReviewLinks.List), await counter.CountAsync(browser, ReviewLinks.Review(draft.Reference)));

        for (var i = 0; i < 5; i++)
        {
            await tracker.Given.ReviewAsync(committee);
            await tracker.Given.RecommendationAsync(draft.Review, null);
        }
        await draft.ChangeAsync(present =>
        {
            for (var i = 0; i < 20; i++)
                present.AddFinding(new FindingDetails(FindingKind.Strength, $"Finding {i}", null, [.. present.LinesOfEnquiry], [.. present.Evidence]));
        });

        Assert.Equal(list, await counter.CountAsync(browser, ReviewLinks.List));
        Assert.Equal(review, await counter.CountAsync(browser, ReviewLinks.Review(draft.Reference)));
        Assert.True(list <= 5, $"{list}");
        Assert.True(review <= 24, string.Join("\n\n", counter.Commands));
    }

    private static List<string> Titles(PageShown page) => [.. page.Document.QuerySelectorAll("td a").Select(link => link.TextContent)];
}
