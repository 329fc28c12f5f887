using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

public sealed class ReviewTests
{
    /// <summary>From its creation to the thread, through the pages' own forms and links.</summary>
    [Fact]
    public async Task Review_DraftedByAnOfficer_ShowsTheThreadFromLineToRecommendation()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director of Children's Services");
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Create)).Form("Create review")
            .Fill("Input.Title", "The role of the social worker").Choose("Input.Kind", "ScrutinyReview").Choose("Input.CommitteeId", $"{committee.Id}").SubmitAsync();
        Assert.Equal("/reviews/CYP-2018-19-01", page.Address);
        page.ShouldSay("Its reference is CYP-2018-19-01").ShouldSay("Scoping");

        page = await (await browser.GetAsync("/reviews/cyp-2018-19-01/lines-of-enquiry/add"))
            .Form("Save").Fill("Input.Question", "How do children see their social worker?").SubmitAsync();
        page.ShouldSay("Line of enquiry (a)").ShouldSay("no evidence yet");

        var lineId = await tracker.ReadAsync(context => context.Set<LineOfEnquiry>().Select(line => line.Id).SingleAsync());
        page = await (await browser.GetAsync("/reviews/CYP-2018-19-01/evidence/add")).Form("Save")
            .Choose("Input.Kind", "Visit").Fill("Input.Title", "Visit to the academy").FillDate("Input.TakenOn", "29", "January", "2018")
            .Fill("Input.Heard", "Newly qualified social workers").Choose("Input.LineIds", $"{lineId}").SubmitAsync();
        page.ShouldSay("Visit to the academy").ShouldSay("29 January 2018").ShouldSay("Line of enquiry (a): How do children").ShouldSay("no finding yet");

        var evidenceId = await tracker.ReadAsync(context => context.Set<Evidence>().Select(evidence => evidence.Id).SingleAsync());
        page = await (await browser.GetAsync("/reviews/CYP-2018-19-01/findings/add")).Form("Save")
            .Choose("Input.Kind", "Conclusion").Fill("Input.Text", "Visits matter most").Fill("Input.NewTheme", "Relationships")
            .Choose("Input.EvidenceIds", $"{evidenceId}").SubmitAsync();
        page.ShouldSay("Finding 1, conclusion").ShouldSay("Relationships").ShouldSay("Evidence 1: Visit to the academy");

        page = await page.ClickAsync("Edit (Finding 1, conclusion)");
        page = await page.ClickAsync("Make a recommendation from this finding");
        page = await page.Form("Save").Fill("Input.Text", "Keep the number of changes of social worker low").Fill("Input.Parts[0]", "Report on it")
            .Choose("Input.LeadPostId", $"{post.Id}").SubmitAsync();
        page.ShouldSay("Its reference is CYP-2018-19-R01").ShouldSay("(a) Report on it").ShouldSay("Finding 1, conclusion: Visits matter most");

        page = (await browser.GetAsync("/reviews/CYP-2018-19-01")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Reporting");
        var thread = page.Document.QuerySelector("#thread + ul")!;
        Assert.Equal(4, thread.QuerySelectorAll("li").Length);
        Assert.Equal("Recommendation 1", thread.QuerySelector("li li li li a")!.TextContent);
        page.ShouldNotSay("rests on no finding").ShouldNotSay("no evidence yet");
    }

    [Fact]
    public async Task Review_WithABrokenThread_SaysWhereItIsBroken()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, holder) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        var sent = await tracker.Given.RecommendationAsync(draft.Review, post, sentOn: new(2018, 11, 7));
        await tracker.Given.ResponseAsync(sent, holder, new(2018, 12, 3), null, "March 2019");
        await tracker.Given.RecommendationAsync(draft.Review, null, "Do it");
        using var browser = await tracker.SignInAsync(officer);

        var page = await browser.GetAsync(ReviewLinks.Review(draft.Reference));

        page.ShouldSay("Line of enquiry (b): Second question? no evidence yet").ShouldSay("Evidence 2: Second document serves no line of enquiry no finding yet")
            .ShouldSay("Finding 2, strength: Second finding rests on no evidence").ShouldSay("accepted on 3 December 2018 rests on no finding")
            .ShouldSay("due March 2019").ShouldSay("no date given").ShouldSay("not yet sent for response rests on no finding nobody is asked")
            .ShouldSay("1 of 1 answered");
    }

    [Fact]
    public async Task Review_PublishedAndReadByACouncillor_ShowsTheTextAndOffersNoEditing()
    {
        using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        await draft.ChangeAsync(review =>
        {
            review.AgreeScope(new Scope { Purpose = "To hear children", OutOfScope = "Adult services" });
            review.Publish(new(2018, 11, 7));
        });
        using var browser = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee));

        var page = await browser.GetAsync(ReviewLinks.Review(draft.Reference));
        page.ShouldSay("To hear children").ShouldSay("Adult services").ShouldSay("First question?").ShouldSay("Published on 7 November 2018");
        Assert.DoesNotContain(page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")), href => href!.EndsWith("/send", StringComparison.Ordinal));

        page = await page.ClickAsync("Findings");
        page.ShouldSay("First finding").ShouldSay("Evidence 1: First visit").ShouldNotSay("Edit").ShouldNotSay("Remove").ShouldNotSay("Move up");
    }

    [Fact]
    public async Task History_ForTheOfficer_TellsWhatChangedAndForOthersNotTheDrafting()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        await draft.ChangeAsync(review => review.Publish(new(2018, 11, 7)));
        using var browser = await tracker.SignInAsync(officer);
        using var councillor = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee));

        (await browser.GetAsync(ReviewLinks.History(draft.Reference))).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("First question?");
        (await councillor.GetAsync(ReviewLinks.History(draft.Reference))).ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("First question?").ShouldSay("7 November 2018");
    }
}
