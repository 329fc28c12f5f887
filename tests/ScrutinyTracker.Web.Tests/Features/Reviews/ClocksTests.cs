using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

public sealed class ClocksTests
{
    private const int Executive = 1;
    private const int Health = 2;

    [Fact]
    public async Task Send_ToTwoPlaces_GivesEachItsOwnClock()
    {
        using var tracker = Tracker.Start();
        var (draft, officer, first, second) = await TwoAsync(tracker);
        using var browser = await tracker.SignInAsync(officer);
        var page = await browser.GetAsync(ReviewLinks.Send(draft.Reference));
        page = await Dates(page.Form("Work out the deadline"), Executive).Untick("Input.Recommendations", Digits(second)).SubmitAsync();

        page = await page.Form("Send for response").SubmitAsync();

        page.ShouldSay("One recommendation sent for response. One is not sent yet").ShouldSay("Send for response");
        page = await Dates(page.Form("Work out the deadline"), Health).SubmitAsync();
        page.ShouldSay("The response is due on 7 March 2019").ShouldSay("requested 7 February 2019; 28 days after that day end on 7 March 2019; SI 2013/218 regulation 22");
        await page.Form("Send for response").SubmitAsync();
        var sent = await draft.RecommendationsAsync();
        Assert.Equal([new DateOnly(2019, 4, 7), new DateOnly(2019, 3, 7)], sent.Select(one => one.ResponseDueOn!.Value));
        Assert.Equal([Addressee.Executive, Addressee.NhsBody], sent.Select(one => one.SentTo!.Value));
        Assert.Equal(first, sent[0].Id);
    }

    [Fact]
    public async Task Send_WithoutReceipt_AsksForItAtHomeAndStartsTheClockThen()
    {
        using var tracker = Tracker.Start();
        var (draft, officer, _, _) = await TwoAsync(tracker);
        using var browser = await tracker.SignInAsync(officer);
        var page = await Dates((await browser.GetAsync(ReviewLinks.Send(draft.Reference))).Form("Work out the deadline"), Executive)
            .FillDate("Input.ReceivedOn", "", "", "").SubmitAsync();
        page.ShouldSay("The clock has not started").ShouldSay("two months beginning with the day of receipt, or of the notice if that is later");
        page = await page.Form("Send for response").SubmitAsync();
        page.ShouldSay("Not recorded for 2: the clock has not started");

        page = await browser.GetAsync("/");
        page.ShouldSay("Record when 2 recommendations of A review were received: the clock has not started");
        page = await browser.GetAsync(ReviewLinks.Received(draft.Reference));
        page = await page.Form("Record the receipt").FillDate("Input.ReceivedOn", "20", "2", "2019").SubmitAsync();

        page.ShouldSay("Receipt recorded. The answer is due on 19 April 2019");
        (await browser.GetAsync("/")).ShouldNotSay("Record when");
        Assert.All(await draft.RecommendationsAsync(), one => Assert.Equal(
            "received 20 February 2019; two months beginning with that day end on 19 April 2019; Local Government Act 2000 s.9FE", one.ResponseDueBasis));
    }

    [Fact]
    public async Task Send_WithTheNoticeLater_SaysThatItStartedTheClock()
    {
        using var tracker = Tracker.Start();
        var (draft, officer, _, _) = await TwoAsync(tracker);
        using var browser = await tracker.SignInAsync(officer);

        var page = await Dates((await browser.GetAsync(ReviewLinks.Send(draft.Reference))).Form("Work out the deadline"), Executive)
            .FillDate("Input.NoticeSentOn", "12", "2", "2019").SubmitAsync();

        page.ShouldSay("notice 12 February 2019, later than receipt on 8 February 2019; two months beginning with the day of the notice end on 11 April 2019");
    }

    [Fact]
    public async Task Send_WithACabinet_ShowsItsMeetingsBeforeTheDeadlineWhereverItIsShown()
    {
        using var tracker = Tracker.Start();
        var (draft, officer, _, _) = await TwoAsync(tracker);
        await CabinetAsync(tracker, new(2019, 3, 20), new(2019, 5, 15));
        using var browser = await tracker.SignInAsync(officer);
        var page = await browser.GetAsync(ReviewLinks.Send(draft.Reference));

        page = await Dates(page.Form("Work out the deadline"), Executive).SubmitAsync();

        const string Meets = "Cabinet meets on 20 March 2019 before it; its papers close on 12 March 2019.";
        page.ShouldSay(Meets).ShouldNotSay("15 May 2019");
        await page.Form("Send for response").SubmitAsync();
        var reference = (await draft.RecommendationsAsync())[0].Reference;
        (await browser.GetAsync(RecommendationLinks.Recommendation(reference))).ShouldSay(Meets);
        (await browser.GetAsync(AnswerLinks.Response(reference))).ShouldSay(Meets);
    }

    [Fact]
    public async Task Send_ByARuleThatWasNotInForce_IsRefused()
    {
        using var tracker = Tracker.Start();
        var (draft, officer, _, _) = await TwoAsync(tracker);
        using var browser = await tracker.SignInAsync(officer);
        var form = (await browser.GetAsync(ReviewLinks.Send(draft.Reference))).Form("Work out the deadline");

        var page = await Dates(form, Executive).Forge("Input.RegimeId", "6").SubmitAsync();

        page.ShouldHaveError("Input.RegimeId", "This rule was not in force on the day of the notice. Choose one that was");
        page.ShouldNotSay("SI 2011/697 regulation 3").ShouldSay("Flood risk scrutiny: local default");
    }

    [Fact]
    public async Task Correct_TheReceipt_WorksTheDeadlineAgainAndKeepsWhy()
    {
        using var tracker = Tracker.Start();
        var (draft, browser, sent) = await SentAsync(tracker);
        var page = await browser.GetAsync(ReviewLinks.CorrectSending(draft.Reference, sent.Id));

        page = await page.Form("Correct").FillDate("Input.ReceivedOn", "18", "2", "2019").Fill("Input.Reason", "It lay in the post room").SubmitAsync();

        page.ShouldSay("Corrected. The answer is due on 17 April 2019").ShouldSay("received 18 February 2019; two months beginning with that day end on 17 April 2019")
            .ShouldSay("the deadline by the rule moved from 7 April 2019 to 17 April 2019").ShouldSay("It lay in the post room");
    }

    [Theory]
    [InlineData("Input.Reason", "", "Enter why it is corrected")]
    [InlineData("Input.ReceivedOn.Day", "1", "The day of receipt must be on or after the day on which the recommendations were agreed")]
    public async Task Correct_WithAMistake_IsRefusedBesideIt(string field, string value, string words)
    {
        using var tracker = Tracker.Start();
        var (draft, browser, sent) = await SentAsync(tracker);
        var form = (await browser.GetAsync(ReviewLinks.CorrectSending(draft.Reference, sent.Id))).Form("Correct").Fill("Input.Reason", "Because");

        var page = await form.Fill(field, value).SubmitAsync();

        page.ShouldHaveError(field.Replace(".Day", "", StringComparison.Ordinal), words);
    }

    [Fact]
    public async Task SetDeadline_AnOfficersDate_IsShownBesideTheWorkedOneUntilItIsUndone()
    {
        using var tracker = Tracker.Start();
        var (draft, browser, sent) = await SentAsync(tracker);
        var address = ReviewLinks.SetDeadline(draft.Reference, sent.Id);

        var page = await (await browser.GetAsync(address)).Form("Set the deadline")
            .FillDate("Input.DueOn", "15", "5", "2019").Fill("Input.Reason", "Cabinet meets on 15 May").SubmitAsync();

        const string Sum = "received 8 February 2019; two months beginning with that day end on 7 April 2019; Local Government Act 2000 s.9FE";
        page.ShouldSay("The answer is due on 15 May 2019").ShouldSay("set by an officer: Cabinet meets on 15 May").ShouldSay($"By the rule: {Sum}");
        page = await (await browser.GetAsync(address)).Form("Set the deadline")
            .FillDate("Input.DueOn", "7", "4", "2019").Fill("Input.Reason", "Cabinet was brought forward").SubmitAsync();
        page.ShouldSay("The answer is due on 7 April 2019").ShouldSay($"How the deadline was worked out: {Sum}");
    }

    [Fact]
    public async Task SetDeadline_OnAnOlderVersion_ShowsWhatIsStored()
    {
        using var tracker = Tracker.Start();
        var (draft, browser, sent) = await SentAsync(tracker);
        var mine = await browser.GetAsync(ReviewLinks.SetDeadline(draft.Reference, sent.Id));
        await tracker.ChangeAsync(async context => (await context.Recommendations.SingleAsync(one => one.Id == sent.Id)).OverrideDeadline(new(2019, 6, 1), "Theirs"));

        var page = await mine.Form("Set the deadline").FillDate("Input.DueOn", "15", "5", "2019").Fill("Input.Reason", "Mine").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("1 June 2019");
        Assert.Equal("Mine", page.Form("Set the deadline").ValueOf("Input.Reason"));
    }

    [Fact]
    public async Task Clocks_OfWhatWasNotSent_AreNotFound()
    {
        using var tracker = Tracker.Start();
        var (draft, officer, first, _) = await TwoAsync(tracker);
        using var browser = await tracker.SignInAsync(officer);

        (await browser.GetAsync(ReviewLinks.SetDeadline(draft.Reference, first))).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await browser.GetAsync(ReviewLinks.CorrectSending(draft.Reference, first))).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    private static async Task<(Draft Draft, Person Officer, int First, int Second)> TwoAsync(Tracker tracker)
    {
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        var first = await tracker.Given.RecommendationAsync(draft.Review, post);
        var second = await tracker.Given.RecommendationAsync(draft.Review, post);
        return (draft, officer, first.Id, second.Id);
    }

    private static async Task<(Draft Draft, Browser Browser, Recommendation Sent)> SentAsync(Tracker tracker)
    {
        var (draft, officer, _, _) = await TwoAsync(tracker);
        var browser = await tracker.SignInAsync(officer);
        var page = await Dates((await browser.GetAsync(ReviewLinks.Send(draft.Reference))).Form("Work out the deadline"), Executive).SubmitAsync();
        await page.Form("Send for response").SubmitAsync();
        return (draft, browser, (await draft.RecommendationsAsync())[0]);
    }

    private static PageForm Dates(PageForm form, int regime) => form
        .FillDate("Input.AgreedOn", "6", "2", "2019").FillDate("Input.NoticeSentOn", "7", "2", "2019").FillDate("Input.ReceivedOn", "8", "2", "2019")
        .Choose("Input.RegimeId", Digits(regime));

    private static Task<Committee> CabinetAsync(Tracker tracker, params DateOnly[] meetings) => tracker.ChangeAsync(context =>
    {
        var cabinet = new Committee("CAB", "Cabinet", kind: CommitteeKind.Executive);
        context.AddRange(meetings.Select(day => new Meeting(cabinet, day, null, null, WorkingDays.For(Nation.EnglandAndWales))));
        return Task.FromResult(cabinet);
    });

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
