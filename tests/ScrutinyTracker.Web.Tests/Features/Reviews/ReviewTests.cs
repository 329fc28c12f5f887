using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

/// <summary>A review drafted by an officer from its creation to the thread, through the pages' own forms.</summary>
public sealed class ReviewTests
{
    [Fact]
    public async Task Draft_WholeThread_IsShownFromLineToRecommendation()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director of Children's Services");
        using var browser = await tracker.SignInAsync(officer);

        var page = await browser.GetAsync(ReviewLinks.Create);
        page = await page.Form("Create review").Fill("Input.Title", "The role of the social worker").Choose("Input.Kind", "ScrutinyReview")
            .Choose("Input.CommitteeId", $"{committee.Id}").SubmitAsync();
        Assert.Equal("/reviews/CYP-2018-19-01", page.Address);
        page.ShouldSay("Its reference is CYP-2018-19-01").ShouldSay("Scoping");

        page = await (await browser.GetAsync("/reviews/CYP-2018-19-01/lines-of-enquiry/add"))
            .Form("Save").Fill("Input.Question", "How do children see their social worker?").SubmitAsync();
        page.ShouldSay("Line of enquiry (a)").ShouldSay("no evidence yet");

        page = await (await browser.GetAsync("/reviews/CYP-2018-19-01/evidence/add")).Form("Save")
            .Choose("Input.Kind", "Visit").Fill("Input.Title", "Visit to the academy").FillDate("Input.TakenOn", "29", "January", "2018")
            .Fill("Input.Heard", "Newly qualified social workers").Choose("Input.LineIds", $"{await LineIdAsync(tracker)}").SubmitAsync();
        page.ShouldSay("Visit to the academy").ShouldSay("29 January 2018").ShouldSay("Line of enquiry (a): How do children").ShouldSay("no finding yet");

        var evidenceId = await tracker.ReadAsync(context => context.Set<Evidence>().Select(evidence => evidence.Id).SingleAsync());
        page = await (await browser.GetAsync("/reviews/CYP-2018-19-01/findings/add")).Form("Save")
            .Choose("Input.Kind", "Conclusion").Fill("Input.Text", "Visits matter most").Fill("Input.NewTheme", "Relationships")
            .Choose("Input.EvidenceIds", $"{evidenceId}").SubmitAsync();
        page.ShouldSay("Finding 1, conclusion").ShouldSay("Relationships").ShouldSay("Evidence 1: Visit to the academy");

        page = await page.ClickAsync("Edit Finding 1, conclusion");
        page = await page.ClickAsync("Make a recommendation from this finding");
        page = await page.Form("Save").Fill("Input.Text", "Keep the number of changes of social worker low").Fill("Input.Parts[0]", "Report on it")
            .Choose("Input.LeadPostId", $"{post.Id}").SubmitAsync();
        page.ShouldSay("Its reference is CYP-2018-19-R01").ShouldSay("(a) Report on it").ShouldSay("Finding 1, conclusion: Visits matter most");

        page = await browser.GetAsync("/reviews/CYP-2018-19-01");
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Reporting");
        var thread = page.Document.QuerySelector("#thread + ul")!;
        Assert.Equal(4, thread.QuerySelectorAll("li").Length);
        Assert.Equal("Recommendation 1", thread.QuerySelector("li li li li a")!.TextContent);
        page.ShouldNotSay("rests on no finding").ShouldNotSay("no evidence yet");
    }

    private static Task<int> LineIdAsync(Tracker tracker) =>
        tracker.ReadAsync(context => context.Set<LineOfEnquiry>().Select(line => line.Id).SingleAsync());
}
