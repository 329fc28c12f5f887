using System.Net;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

public sealed class ReturnResponseTests
{
    private const string Words = "Part (b) is not answered";
    private const string Button = "Return the answer";

    private static async Task<Asked> AnsweredAsync(Tracker tracker)
    {
        var asked = await Asked.OfAsync(tracker, parts: ["In the first year", "In the second year"]);
        await tracker.Given.ResponseAsync(asked.Recommendation, asked.Director, Asked.SentOn, "March 2019", null);
        return asked;
    }

    private static Tracker Start() => Tracker.Start(new DateOnly(2019, 1, 15));

    [Fact]
    public async Task Journey_ReturnedWithTheCommitteesWords_BeginsAgainFromTheText()
    {
        using var tracker = Start();
        var asked = await AnsweredAsync(tracker);
        var meeting = await tracker.Given.MeetingAsync(asked.Committee, new DateOnly(2019, 1, 10));
        using var officer = await tracker.SignInAsync(asked.Officer);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await officer.GetAsync(RecommendationLinks.Recommendation(asked.Reference));
        page.ShouldSay("What it leaves open").ShouldSay("This answer leaves out part (b).");
        page = await page.ClickAsync("Return this answer");
        page.ShouldSay("This answer leaves out part (a).");
        page = await page.Form(Button).Fill("Input.Because", Words).FillDate("Input.DueOn", "1", "3", "2019")
            .Choose("Input.Meeting", $"{meeting.Id}").Fill("Input.Minute", "12").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Returned. A new answer is due by 1 March 2019").ShouldSay("No answer yet.")
            .ShouldSay("The answer was returned on 10 January 2019. A new answer is due on 1 March 2019")
            .ShouldSay("Returned on 10 January 2019 (minute 12)").ShouldSay("Response of 7 November 2018 returned by the committee on 10 January 2019");
        var now = await asked.NowAsync();
        Assert.Equal((Position.Awaited, new DateOnly(2019, 3, 1), new DateOnly(2019, 3, 1), 0), (now.Position, now.ResponseDueOn, now.NextDueOn, now.UndatedPromises));
        page = await (await director.GetAsync("/")).ClickAsync("again. The committee returned the answer");
        page.ShouldSay("The committee returned this answer on 10 January 2019 (minute 12)").ShouldSay(Words);
        Assert.Equal("Accepted", page.Form("Save and continue").ValueOf("Input.Position"));
        (await director.GetAsync(AnswerLinks.Items(asked.Reference))).ShouldSay("The service agrees").ShouldSay("March 2019");
        (await director.GetAsync("/")).ShouldNotSay("Report on");
        page = await page.Form("Save and continue").Choose("Input.Parts[0].Position", "Accepted").Choose("Input.Parts[1].Position", "Accepted").SubmitAsync();
        page = await (await page.ClickAsync("Continue to check your answers")).Form("Sign off and submit").SubmitAsync();
        page.ShouldSay("Answer submitted");
        Assert.Equal((true, new DateOnly(2019, 3, 31)), ((await asked.NowAsync()).IsAnswered, (await asked.NowAsync()).NextDueOn!.Value));
        (await officer.GetAsync(RecommendationLinks.Recommendation(asked.Reference))).ShouldSay("Returned response of 7 November 2018").ShouldSay(Words).ShouldNotSay("leaves out part");
    }

    [Fact]
    public async Task OnPost_AMinuteOfNoMeeting_IsRefused()
    {
        using var tracker = Start();
        var asked = await AnsweredAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);

        var page = await (await officer.GetAsync(AnswerLinks.Return(asked.Reference))).Form(Button)
            .Fill("Input.Because", Words).FillDate("Input.DueOn", "1", "3", "2019").Fill("Input.Minute", "12").SubmitAsync();

        page.ShouldHaveError("Input.Meeting", "Choose the meeting whose minute this is, or take the minute out");
        Assert.Equal(ResponseState.Submitted, (await asked.StoredAsync())!.State);
    }

    [Fact]
    public async Task CommitteesPage_WhileReturned_SaysSoWithItsWords()
    {
        using var tracker = Start();
        var asked = await AnsweredAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);
        (await officer.GetAsync("/committees/CYP")).ShouldNotSay("Answers returned");

        await (await officer.GetAsync(AnswerLinks.Return(asked.Reference))).Form(Button).Fill("Input.Because", Words).FillDate("Input.DueOn", "1", "3", "2019").SubmitAsync();

        (await officer.GetAsync("/committees/CYP")).ShouldSay("Answers returned")
            .ShouldSay("answer returned on 15 January 2019; a new one is due by 1 March 2019").ShouldSay($"The committee’s words: {Words}");
        (await officer.GetAsync("/committees/CYP/returned")).ShouldSay(Words);
    }

    [Fact]
    public async Task OnPost_Empty_AsksForWordsAndDate()
    {
        using var tracker = Start();
        var asked = await AnsweredAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);

        var page = await (await officer.GetAsync(AnswerLinks.Return(asked.Reference))).Form(Button).SubmitAsync();

        page.ShouldHaveError("Input.Because", "Enter what the committee misses in the answer").ShouldHaveError("Input.DueOn", "Enter the date by which a new answer is due");
        Assert.Equal(ResponseState.Submitted, (await asked.StoredAsync())!.State);
    }

    [Fact]
    public async Task OnPost_ADateBeforeTheReturn_IsRefusedBesideTheDate()
    {
        using var tracker = Start();
        var asked = await AnsweredAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);

        var page = await (await officer.GetAsync(AnswerLinks.Return(asked.Reference))).Form(Button).Fill("Input.Because", Words)
            .FillDate("Input.DueOn", "15", "1", "2019").SubmitAsync();

        page.ShouldHaveError("Input.DueOn", "The new answer must be due after the day on which this one is returned");
    }

    [Fact]
    public async Task OnPost_AnotherAnswerCameInBetween_ReturnsNothing()
    {
        using var tracker = Start();
        var asked = await AnsweredAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);
        var stale = await officer.GetAsync(AnswerLinks.Return(asked.Reference));
        await tracker.Given.ResponseAsync(asked.Recommendation, asked.Director, new DateOnly(2019, 1, 14), "May 2019");

        var page = await stale.Form(Button).Fill("Input.Because", Words).FillDate("Input.DueOn", "1", "3", "2019").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict);
        Assert.Equal(Words, page.Form(Button).ValueOf("Input.Because"));
        Assert.True((await asked.NowAsync()).IsAnswered);
    }

    [Fact]
    public async Task OnGet_WhoeverIsNotTheCommitteesOfficer_IsRefused()
    {
        using var tracker = Start();
        var asked = await AnsweredAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var (_, other) = await tracker.Given.CommitteeAsync("ENV");
        using var officer = await tracker.SignInAsync(other);
        using var councillor = await asked.SomebodyAsync(Role.Councillor);

        (await director.GetAsync(AnswerLinks.Return(asked.Reference))).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await officer.GetAsync(AnswerLinks.Return(asked.Reference))).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await councillor.GetAsync(AnswerLinks.Return(asked.Reference))).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Interim_EnteredByTheOfficer_IsMarkedSoAndCanBeReturned()
    {
        using var tracker = Tracker.Start(new DateOnly(2018, 12, 3));
        var asked = await Asked.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);

        var page = await (await officer.GetAsync(AnswerLinks.Response(asked.Reference))).ClickAsync("Give an interim answer");
        page = await page.Form($"Record the interim answer of {asked.Post.Title}").Fill("Input.Reasons", "We are asking our partners")
            .FillDate("Input.FullAnswerBy", "1", "3", "2019").FillDate("Input.RespondedOn", "3", "12", "2018").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay($"Entered on behalf of {asked.Post.Title}");
        page = await page.ClickAsync("Return this answer");
        page = await page.ShouldSay("We are asking our partners").Form(Button).Fill("Input.Because", "March is too late").FillDate("Input.DueOn", "14", "1", "2019").SubmitAsync();

        page.ShouldSay("Returned. A new answer is due by 14 January 2019").ShouldSay("Returned interim response of 3 December 2018").ShouldSay("March is too late");
        var now = await asked.NowAsync();
        Assert.Equal((Position.Awaited, new DateOnly(2019, 1, 14)), (now.Position, now.ResponseDueOn));
        (await officer.GetAsync($"/recommendations/{asked.Reference}/response/return")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Interim_SubmittedByTheDirector_MovesTheDeadlineAndKeepsTheDraft()
    {
        using var tracker = Tracker.Start(new DateOnly(2018, 12, 20));
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director, reasons: "The full answer so far");

        var page = await (await director.GetAsync(AnswerLinks.Response(asked.Reference))).ClickAsync("Give an interim answer");
        var empty = await page.Form("Sign off and submit the interim answer").SubmitAsync();
        empty.ShouldHaveError("Input.Reasons", "Enter what you can say now").ShouldHaveError("Input.FullAnswerBy", "Enter the date of the full answer");
        page = await page.Form("Sign off and submit the interim answer").Fill("Input.Reasons", "Costs are awaited")
            .FillDate("Input.FullAnswerBy", "1", "March", "2019").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Interim answer submitted. The full answer is due by 1 March 2019").ShouldSay("Costs are awaited")
            .ShouldSay("The full answer is promised by 1 March 2019").ShouldSay("No full answer yet.");
        var now = await asked.NowAsync();
        Assert.Equal((false, new DateOnly(2019, 3, 1), new DateOnly(2019, 1, 6)), (now.IsAnswered, now.ResponseDueOn!.Value, now.WorkedDueOn!.Value));
        page = await director.GetAsync(AnswerLinks.Response(asked.Reference));
        Assert.Equal("The full answer so far", page.Form("Save and continue").ValueOf("Input.Reasons"));
        page = await (await director.GetAsync(AnswerLinks.Check(asked.Reference))).Form("Sign off and submit").SubmitAsync();
        (await director.GetAsync(RecommendationLinks.Recommendation(asked.Reference))).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Superseded interim response of 20 December 2018");
        (await director.GetAsync(AnswerLinks.Interim(asked.Reference))).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Interim_TheOfficerOfAnotherCommittee_MayNotEnterIt()
    {
        using var tracker = Start();
        var asked = await Asked.OfAsync(tracker, published: true);
        using var officer = await tracker.SignInAsync((await tracker.Given.CommitteeAsync("ENV")).Officer);

        (await officer.GetAsync(AnswerLinks.Interim(asked.Reference))).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }
}
