using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

public sealed class ResponseFormTests
{
    [Fact]
    public async Task Get_Director_IsAWordDocumentOfThePageAndTheDraft()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, parts: ["In the first year", "In the second year"]);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director, Position.AcceptedInPart, "The first half is done");
        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "March 2020").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK);

        var form = await DownloadAsync(director, asked);

        Assert.StartsWith($"Answer to recommendation {asked.Reference}", form, StringComparison.Ordinal);
        Assert.Contains("Committee: ", form, StringComparison.Ordinal);
        Assert.Contains("Role of the social worker", form, StringComparison.Ordinal);
        Assert.Contains("Evaluate the academy and report to the committee", form, StringComparison.Ordinal);
        Assert.Contains("(b) In the second year", form, StringComparison.Ordinal);
        Assert.Contains("Answer due: 6 January 2019", form, StringComparison.Ordinal);
        Assert.Contains("two months beginning with that day", form, StringComparison.Ordinal);
        Assert.Contains("awaiting an answer, overdue by 54 days (on 1 March 2019)", form, StringComparison.Ordinal);
        Assert.Contains("Accepted in part", form, StringComparison.Ordinal);
        Assert.Contains("The first half is done", form, StringComparison.Ordinal);
        Assert.Contains("Report on the academy", form, StringComparison.Ordinal);
        Assert.Contains("March 2020", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithoutADraft_ChangesNothing()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);

        Assert.Contains("Draft version: none yet", await DownloadAsync(officer, asked), StringComparison.Ordinal);
        Assert.Null(await asked.StoredAsync());
    }

    [Fact]
    public async Task Get_FindingsBehindIt_WithTheirEvidenceAndNoOthers()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        await tracker.ChangeAsync(async context =>
        {
            var review = await context.Reviews.Include(review => review.Evidence).Include(review => review.Findings)
                .Include(review => review.Recommendations).SingleAsync(review => review.Id == asked.Review.Id);
            var (visit, survey) = (Taken(review, EvidenceKind.Visit, "The academy"), Taken(review, EvidenceKind.Survey, "Of something else"));
            var behind = review.AddFinding(new FindingDetails(FindingKind.Conclusion, "Social workers value it", null, [], [visit]));
            review.AddFinding(new FindingDetails(FindingKind.Conclusion, "Another matter", null, [], [survey]));
            var recommendation = review.Recommendations.Single();
            recommendation.Edit(recommendation.Details with { LeadPost = await context.Posts.SingleAsync(post => post.Id == asked.Post.Id), Findings = [behind] }, "The finding was left out");
        });
        using var director = await tracker.SignInAsync(asked.Director);

        var form = await DownloadAsync(director, asked);

        Assert.Contains("Social workers value it", form, StringComparison.Ordinal);
        Assert.Contains("Visit: The academy, 3 December 2018", form, StringComparison.Ordinal);
        Assert.DoesNotContain("Another matter", form, StringComparison.Ordinal);
        Assert.DoesNotContain("Of something else", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhoDoesNotAnswer_GetsNothing()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var other = await asked.AnotherDirectorAsync();
        using var councillor = await asked.SomebodyAsync(Role.Councillor);

        (await other.GetAsync(AnswerLinks.Form(asked.Reference))).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await councillor.GetAsync(AnswerLinks.Form(asked.Reference))).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    private static Evidence Taken(Review review, EvidenceKind kind, string title) =>
        review.AddEvidence(new EvidenceDetails(kind, title, new DateOnly(2018, 12, 3), null, null, []));

    private static Task<string> DownloadAsync(Browser browser, Asked asked) => DownloadAsync(browser, asked.Reference);

    private static async Task<string> DownloadAsync(Browser browser, string reference)
    {
        var link = (await browser.GetAsync(AnswerLinks.Response(reference))).Document.QuerySelectorAll("a").Single(a => a.TextContent == "Download this form as a Word document");
        var form = await browser.GetAsync(link.GetAttribute("href")!);
        Assert.Equal(WordFile.Type, form.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"answer-{reference}.docx", form.Response.Content.Headers.ContentDisposition!.FileName);
        return form.Html;
    }
}
