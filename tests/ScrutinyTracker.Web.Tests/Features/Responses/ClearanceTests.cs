using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

public sealed class ClearanceTests
{
    private const string Ask = "Ask finance, legal, the portfolio holder or somebody else to clear this answer";
    private const string SignOff = "Sign off and submit";
    private static readonly DateOnly Sent = new(2018, 11, 20);

    /// <summary>A draft that accepts, sent to the holder of another post to clear for its money.</summary>
    private static async Task<(Asked Asked, Browser Director, Person Holder)> SentAsync(Tracker tracker)
    {
        var asked = await Asked.OfAsync(tracker);
        var (post, holder) = await tracker.Given.PostAsync("Corporate Director of Resources");
        var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director, reasons: "There is money for it");
        var page = await (await director.GetAsync(AnswerLinks.Check(asked.Reference))).ClickAsync(Ask);
        page = await page.Form("Ask for clearance").Choose("Input.Area", "Finance").Choose("Input.PostId", $"{post.Id}")
            .FillDate("Input.DueOn", "27", "11", "2018").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Finance: Corporate Director of Resources has not returned it, sent on 20 November 2018.");
        return (asked, director, holder);
    }

    [Fact]
    public async Task Journey_AskedClearedEditedAndSigned_TheRecordShowsWhatWasEdited()
    {
        using var tracker = Tracker.Start(Sent);
        var (asked, director, holder) = await SentAsync(tracker);
        using var finance = await tracker.SignInAsync(holder);

        var page = await (await finance.GetAsync("/")).ClickAsync("Clear the answer to recommendation");
        page.ShouldSay("There is money for it").ShouldSay("Answer wanted by");
        (await page.Form("Save").Choose("Input.Outcome", "ClearedWithComments").SubmitAsync()).ShouldHaveError("Input.Comment", "Enter the comments");
        page = await page.Form("Save").Choose("Input.Outcome", "ClearedWithComments").Fill("Input.Comment", "From the reserve").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("Clear the answer to recommendation");

        page = await director.GetAsync(AnswerLinks.Check(asked.Reference));
        page.ShouldSay("Cleared with comments").ShouldNotSay("It was edited after");
        await asked.AcceptAsync(director, reasons: "There is twice the money");
        page = await director.GetAsync(AnswerLinks.Check(asked.Reference));
        page.ShouldSay("It was edited after Finance: Corporate Director of Resources cleared it.").ShouldNotSay("although a clearance is missing");
        page = await page.Form(SignOff).SubmitAsync();
        page = await page.ClickAsync("Finance: Corporate Director of Resources");

        page.ShouldSay("Edited since it was returned").ShouldSay("There is money for it").ShouldSay("There is twice the money").ShouldSay("From the reserve");
        director.Dispose();
    }

    [Fact]
    public async Task Withdraw_ByWhoeverAsked_EndsWhatIsWantedOfThePost()
    {
        using var tracker = Tracker.Start(Sent);
        var (asked, director, holder) = await SentAsync(tracker);
        using var finance = await tracker.SignInAsync(holder);
        var theirs = await (await finance.GetAsync("/")).ClickAsync("Clear the answer to recommendation");
        Assert.DoesNotContain("Take this request back", theirs.Text, StringComparison.Ordinal);

        var page = await (await director.GetAsync(AnswerLinks.Check(asked.Reference))).ClickAsync("Finance: Corporate Director of Resources");
        page = await page.Form("Take this request back").SubmitAsync();

        page.ShouldSay("No longer asked to clear it: Finance: Corporate Director of Resources").ShouldNotSay("has not returned it");
        (await finance.GetAsync("/")).ShouldNotSay("Clear the answer to recommendation");
        (await finance.GetAsync(theirs.Address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        director.Dispose();
    }

    [Fact]
    public async Task Vacate_ThePostThatWasAsked_IsListedAsWithoutAHome()
    {
        using var tracker = Tracker.Start(Sent);
        var (asked, director, holder) = await SentAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);
        (await officer.GetAsync(RecommendationLinks.WithoutHome)).ShouldNotSay(asked.Reference);

        await tracker.ChangeAsync(async context =>
            (await context.Posts.Include(post => post.Holdings).ThenInclude(one => one.Person).SingleAsync(post => post.Holdings.Any(one => one.PersonId == holder.Id)))
                .Vacate(new(2018, 11, 19)));

        (await officer.GetAsync(RecommendationLinks.WithoutHome)).ShouldSay(asked.Reference)
            .ShouldSay("Corporate Director of Resources was asked to clear the answer, and nobody holds the post");
        director.Dispose();
    }

    [Fact]
    public async Task OnPostCheck_WithAClearanceOut_WantsItSaid()
    {
        using var tracker = Tracker.Start(Sent);
        var (asked, director, _) = await SentAsync(tracker);

        var page = await (await director.GetAsync(AnswerLinks.Check(asked.Reference))).Form(SignOff).SubmitAsync();

        page.ShouldHaveError("Input.DespiteClearances", "Say that you submit it without a clearance that was asked for");
        page = await page.Form(SignOff).Choose("Input.DespiteClearances", "true").SubmitAsync();
        page.ShouldSay("Answer submitted").ShouldSay("has not returned it");
        director.Dispose();
    }

    [Fact]
    public async Task OnPost_OfficerForABodyWithoutAccount_IsRecorded()
    {
        using var tracker = Tracker.Start(Sent);
        var asked = await Asked.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);
        await asked.AcceptAsync(officer, reasons: "Gladly");
        var page = await (await officer.GetAsync(AnswerLinks.Response(asked.Reference))).ClickAsync(Ask);
        (await page.Form("Ask for clearance").Choose("Input.Area", "Legal").SubmitAsync()).ShouldHaveError("Input.PostId", "Choose a post, or enter who clears it");
        page = await page.Form("Ask for clearance").Choose("Input.Area", "Legal").Fill("Input.Body", "Legal services of another council").SubmitAsync();

        page = await page.ClickAsync("Legal: Legal services of another council");
        page.ShouldSay("Record their answer");
        page = await page.Form("Save").Choose("Input.Outcome", "NotCleared").Fill("Input.Comment", "There is no power to do it").SubmitAsync();

        page.ShouldSay("Legal: Legal services of another council did not clear it: “There is no power to do it”");
        var clearance = await tracker.ReadAsync(context => context.Set<ResponseClearance>().AsNoTracking().Include(c => c.ReturnedBy).SingleAsync());
        Assert.Equal((ClearanceOutcome.NotCleared, Sent, asked.Officer.Name), (clearance.Outcome, clearance.ReturnedOn, clearance.ReturnedBy!.Name));
    }

    [Fact]
    public async Task OnPost_DraftChangedMeanwhile_ShowsItFirst()
    {
        using var tracker = Tracker.Start(Sent);
        var (asked, director, holder) = await SentAsync(tracker);
        using var finance = await tracker.SignInAsync(holder);
        var page = await (await finance.GetAsync("/")).ClickAsync("Clear the answer to recommendation");
        await asked.AcceptAsync(director, reasons: "Quite another reason");

        page = await page.Form("Save").Choose("Input.Outcome", "Cleared").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Quite another reason");
        (await page.Form("Save").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);
        director.Dispose();
    }

    [Fact]
    public async Task Get_WhoWasNotAsked_LearnsNothing()
    {
        using var tracker = Tracker.Start(Sent);
        var (asked, director, holder) = await SentAsync(tracker);
        var id = await tracker.ReadAsync(context => context.Set<ResponseClearance>().Select(clearance => clearance.Id).SingleAsync());
        using var other = await asked.AnotherDirectorAsync();
        using var councillor = await asked.SomebodyAsync(Role.Councillor);
        using var finance = await tracker.SignInAsync(holder);

        (await other.GetAsync(AnswerLinks.Clearance(asked.Reference, id))).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await councillor.GetAsync(AnswerLinks.Clearance(asked.Reference, id))).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await finance.GetAsync(AnswerLinks.Clearance(asked.Reference, id + 1))).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await finance.GetAsync(AnswerLinks.Response(asked.Reference))).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await finance.GetAsync(AnswerLinks.Form(asked.Reference))).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await finance.GetAsync(RecommendationLinks.Recommendation(asked.Reference))).ShouldHaveStatus(HttpStatusCode.OK);
        director.Dispose();
    }
}
