using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

public sealed class CheckResponseTests
{
    private const string SignOff = "Sign off and submit";

    [Fact]
    public async Task Journey_Director_AnswersWithDatedPromises()
    {
        using var tracker = Tracker.Start(new DateOnly(2018, 11, 20));
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        (await asked.AcceptAsync(director)).ShouldSay("What you will do");
        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "March 2019").SubmitAsync();
        page = await page.ClickAsync("Add a promise to (a)");
        page = await page.Form("Save").Fill("Input.Text", "Report again").Fill("Input.DueInWords", "every March and September from September 2019").SubmitAsync();
        page = await page.ClickAsync("Add an item");
        page = await page.Form("Save without a promise").Fill("Input.Text", "Visits go on").SubmitAsync();
        page = await page.ClickAsync("Continue to check your answers");
        page.ShouldSay("Accepted").ShouldSay("Report on the academy").ShouldSay("No date for (b).");
        page.ShouldSay("will see this answer under its date, 7 November 2018.");
        page = await page.Form(SignOff).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Answer submitted").ShouldSay("The first reminder goes to the Corporate Director of Children's Services on 1 March 2019");
        Assert.Equal(AnswerLinks.Submitted(asked.Reference), page.Address);
        page = await page.ClickAsync("the recommendation");
        (await page.ClickAsync("Report progress: Report on the academy")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("March 2019, due in");
        var now = await asked.NowAsync();
        Assert.Equal((Position.Accepted, new DateOnly(2018, 11, 7), new DateOnly(2019, 3, 31)), (now.Position, now.RespondedOn, now.NextDueOn));
        Assert.All((await asked.StoredAsync())!.Items.SelectMany(item => item.Commitments), promise => Assert.Equal(new DateOnly(2018, 11, 7), promise.MadeOn));
    }

    [Fact]
    public async Task OnGet_WithoutADraft_LeadsToTheFirstStep()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await director.GetAsync(AnswerLinks.Check(asked.Reference));

        Assert.Equal(AnswerLinks.Response(asked.Reference), page.Address);
    }

    [Fact]
    public async Task OnGet_Slips_AreWarnedAbout()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, parts: ["In the first year"]);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director, Position.AcceptedInPrinciple, "It hangs on the budget");
        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "March 2018").SubmitAsync();
        page = await page.ClickAsync("Add a promise to (a)");
        await page.Form("Save").Fill("Input.Text", "Say more").Fill("Input.DueInWords", "2 March 2019").SubmitAsync();

        page = await director.GetAsync(AnswerLinks.Check(asked.Reference));

        page.ShouldSay("“In principle” is counted apart").ShouldSay("This answer leaves out part (a).")
            .ShouldSay("(a), “Report on the academy”: March 2018 is before 7 November 2018").ShouldSay("(a), “Say more”: 2 March 2019 is a Saturday.");
    }

    [Fact]
    public async Task OnGet_DatedBeforeTheCommitteeAgreed_AsksWhetherTheYearIsRight()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await director.GetAsync(AnswerLinks.Response(asked.Reference))).Form("Save and continue").Choose("Input.Position", "Accepted")
            .Fill("Input.Reasons", "Yes").FillDate("Input.RespondedOn", "7", "11", "2017").SubmitAsync();
        page = await director.GetAsync(AnswerLinks.Check(asked.Reference));

        page.ShouldSay("The response is dated 7 November 2017, before the committee agreed the recommendation on 7 November 2018: is the year right?");
        (await page.Form(SignOff).SubmitAsync()).ShouldSay("Answer submitted");
    }

    [Fact]
    public async Task OnPost_NotedOnly_StillCountsAsUnanswered()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director, Position.NotedOnly, "We read it");

        var page = await director.GetAsync(AnswerLinks.Check(asked.Reference));
        page.ShouldSay("“Noted only” still counts as unanswered");
        (await page.Form(SignOff).SubmitAsync()).ShouldSay("still counts as unanswered");

        var now = await asked.NowAsync();
        Assert.Equal((Position.NotedOnly, false, new DateOnly(2019, 1, 6)), (now.Position, now.IsAnswered, now.NextDueOn));
    }

    [Fact]
    public async Task OnPost_NothingSaid_IsRefusedAndStaysADraft()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director);

        var page = await (await director.GetAsync(AnswerLinks.Check(asked.Reference))).Form(SignOff).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Add what you will do, or enter your reasons");
        Assert.Equal(ResponseState.Draft, (await asked.StoredAsync())!.State);
    }

    [Fact]
    public async Task OnPost_Twice_SubmitsOnce()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director, reasons: "Yes");
        var check = await director.GetAsync(AnswerLinks.Check(asked.Reference));

        await check.Form(SignOff).SubmitAsync();
        var page = await check.Form(SignOff).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Answer submitted");
        Assert.Equal(1, await tracker.ReadAsync(context => context.Changes.CountAsync(change => change.Happened == "response-submitted")));
    }

    [Fact]
    public async Task OnPost_APromiseThatSomebodyElseChanged_SubmitsNothing()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        using var officer = await tracker.SignInAsync(asked.Officer);
        await asked.AcceptAsync(director);
        var list = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "March 2019").SubmitAsync();
        var check = await director.GetAsync(AnswerLinks.Check(asked.Reference));
        var theirs = await (await officer.GetAsync(list.Address)).ClickAsync("Change the promise");
        await theirs.Form("Save").Fill("Input.DueInWords", "June 2019").SubmitAsync();

        var page = await check.Form(SignOff).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Nothing was submitted").ShouldSay("June 2019");
        Assert.Equal(ResponseState.Draft, (await asked.StoredAsync())!.State);
        (await page.Form(SignOff).SubmitAsync()).ShouldSay("Answer submitted");
    }

    [Fact]
    public async Task OnPost_AnsweredAgain_SupersedesAndBothStayReadable()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        await tracker.Given.ResponseAsync(asked.Recommendation, asked.Director, Asked.SentOn, "March 2019");
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director, Position.NotAccepted, "Circumstances changed");

        var page = await director.GetAsync(AnswerLinks.Check(asked.Reference));
        page.ShouldSay("This takes the place of the answer of 7 November 2018. The promises that it keeps go on as they are.");
        await page.Form(SignOff).SubmitAsync();

        Assert.Equal((Position.NotAccepted, new DateOnly(2019, 3, 31)), ((await asked.NowAsync()).Position, (await asked.NowAsync()).NextDueOn));
        page = await director.GetAsync(AnswerLinks.Response(asked.Reference));
        page.ShouldSay("Answer of 7 November 2018 (superseded): accepted").ShouldSay("Do what was promised for March 2019").ShouldSay("Circumstances changed");
    }

    [Fact]
    public async Task OnPost_OfficerForAPost_MayDraftButNotSign()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(officer, reasons: "Yes");
        var form = (await director.GetAsync(AnswerLinks.Check(asked.Reference))).Form(SignOff);

        var page = await officer.GetAsync(AnswerLinks.Check(asked.Reference));

        page.ShouldSay("Only the holder of the post can sign it off").ShouldNotSay(SignOff);
        var token = (await officer.GetAsync(AnswerLinks.AddItem(asked.Reference))).Form("Save without a promise").ValueOf("__RequestVerificationToken");
        var forged = await officer.PostAsync(
            AnswerLinks.Check(asked.Reference), [new("__RequestVerificationToken", token), new("Input.Seen", form.ValueOf("Input.Seen"))]);
        forged.ShouldHaveStatus(HttpStatusCode.Forbidden);
        Assert.Equal(ResponseState.Draft, (await asked.StoredAsync())!.State);
    }

    [Fact]
    public async Task OnPost_OfficerForAnOutsideBody_SubmitsOnItsBehalf()
    {
        using var tracker = Tracker.Start();
        var asked = (await Asked.OfAsync(tracker)) with
        {
            Recommendation = await tracker.ChangeAsync(async context =>
            {
                var review = await context.Reviews.Include(found => found.Committee).SingleAsync();
                var trust = new ExternalBody("The hospital trust", null, null);
                var made = new Recommendation("CYP-2018-19-R90", review, 90, new RecommendationDetails("Share data", null, trust, null, [], [], []));
                var regime = await context.ResponseRegimes.SingleAsync(found => found.Id == 2);
                made.SendForResponse(new Sending(Asked.SentOn, Asked.SentOn, Asked.SentOn, regime), WorkingDays.For(Nation.EnglandAndWales));
                context.Add(made);
                return made;
            }),
        };
        using var officer = await tracker.SignInAsync(asked.Officer);
        await asked.AcceptAsync(officer, reasons: "By letter");

        var page = await (await officer.GetAsync(AnswerLinks.Check(asked.Reference))).Form(SignOff).SubmitAsync();

        page.ShouldSay("Answer submitted").ShouldSay("Entered on behalf of The hospital trust");
        (await officer.GetAsync($"/recommendations/{asked.Reference}")).ShouldSay("Entered on behalf of The hospital trust by").ShouldNotSay("behalf of the service");
        Assert.True((await asked.StoredAsync())!.EnteredOnBehalf);
    }

    [Fact]
    public async Task OnGetSubmitted_WithoutAnAnswer_IsNotFound()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        (await director.GetAsync(AnswerLinks.Submitted(asked.Reference))).ShouldHaveStatus(HttpStatusCode.NotFound);
    }
}
