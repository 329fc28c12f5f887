using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees.Meetings;

public sealed class RecordDecisionsTests
{
    private const string Save = "Save decisions";

    [Fact]
    public async Task OnPost_ManyAtOnce_RecordsEachByItself()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        var other = await heard.AnotherAsync();
        using var officer = await tracker.SignInAsync(heard.Officer);
        var page = await officer.GetAsync(Heard.Decisions);
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(heard.Reference).ShouldSay(other).ShouldSay("Ready to close")
            .ShouldSay("Delivered, reported on 20 February 2019: The report is on the shared drive");

        page = await page.Form(Save)
            .Choose("Input.Rows[0].Category", "2").Fill("Input.Rows[0].InWords", "Better than feared").Fill("Input.Rows[0].Minute", "14")
            .FillDate("Input.Rows[0].NextLookOn", "1", "7", "2019").Choose("Input.Rows[0].Invited", $"{heard.Post.Id}")
            .Choose("Input.Rows[1].Category", "3").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Contains("2 decisions recorded", page.Html, StringComparison.Ordinal);
        var now = await heard.NowAsync();
        Assert.Equal((AssessmentMeaning.AcceptableProgressContinue, new DateOnly(2019, 7, 1), heard.Post.Id), (now.Assessment, now.NextLookOn!.Value, now.InvitedPostId!.Value));
        (await officer.GetAsync("/committees/CYP/meetings/2019-02-25"))
            .ShouldSay($"{heard.Reference}, minute 14:")
            .ShouldSay("Acceptable progress, continue: Better than feared To be looked at again on 1 July 2019. Invited to attend: Corporate Director.");
        (await officer.GetAsync($"/recommendations/{heard.Reference}")).ShouldSay("To be looked at again on 1 July 2019. Invited to attend: Corporate Director.");
    }

    [Fact]
    public async Task OnPost_DecisionsThatContradictEachOther_AreRefusedWithWhatWouldMendThem()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(heard.Officer);
        var key = $"date-{(await heard.NowAsync()).Commitments.Single().Occurrences.Single().Id}";
        PageForm Again(PageShown page) => page.Form(Save).Fill("Input.Rows[0].InWords", "As minuted");

        var page = await Again(await officer.GetAsync(Heard.Decisions)).Choose("Input.Rows[0].Category", "2").Choose("Input.Rows[0].Closing", "Achieved").SubmitAsync();
        page.ShouldHaveError("Input.Rows[0].Closing", "This assessment goes on with it. Choose one that ends it or “Not looked at”, or choose “It stays open”");
        page = await Again(page).Choose("Input.Rows[0].Category", "").FillDate("Input.Rows[0].NextLookOn", "1", "7", "2019").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.BadRequest);
        page = await Again(page).Choose("Input.Rows[0].Category", "1").SubmitAsync();
        page.ShouldHaveError("Input.Rows[0].Closing", "What is closed is not looked at again. Take out the next look and the invitation, or do not close it");
        page = await Again(page).FillDate("Input.Rows[0].NextLookOn", "", "", "").Choose("Input.Rows[0].NotAccepted", key).SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("It cannot be achieved while the committee does not accept a delivery");
        Assert.Null((await heard.NowAsync()).ClosedOn);
        page = await Again(page).Untick("Input.Rows[0].NotAccepted", key).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal(ClosureReason.Achieved, (await heard.NowAsync()).ClosureReason);
    }

    [Fact]
    public async Task Keep_WhatIsTypedIntoARow_StandsInItAgain()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(heard.Officer);
        await (await officer.GetAsync(Heard.Decisions)).Form(Save).Fill("Input.Rows[0].InWords", "As minuted").Choose("Input.Rows[0].Closing", "Withdrawn").KeepAsync();

        var page = await officer.GetAsync(Heard.Decisions);

        Assert.Equal(("As minuted", "Withdrawn"), (page.Form(Save).ValueOf("Input.Rows[0].InWords"), page.Form(Save).ValueOf("Input.Rows[0].Closing")));
        Assert.NotNull(page.Document.QuerySelector("details[open] [name='Input.Rows[0].Closing']"));
        page = await page.Form(Save).SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK);
        (await officer.GetAsync(Heard.Decisions)).ShouldNotSay("not saved");
    }

    [Fact]
    public async Task OnPost_NotAccepted_IsDisputedEverywhere()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(heard.Officer);
        var form = (await officer.GetAsync(Heard.Decisions)).Form(Save);
        var key = $"date-{(await heard.NowAsync()).Commitments.Single().Occurrences.Single().Id}";

        var refused = await form.Choose("Input.Rows[0].NotAccepted", key).SubmitAsync();
        refused.ShouldHaveError("Input.Rows[0].InWords", "Enter why the committee does not accept the claim");
        var page = await refused.Form(Save).Fill("Input.Rows[0].InWords", "Nobody has seen it").Fill("Input.Rows[0].Minute", "15").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK);

        var now = await heard.NowAsync();
        Assert.Equal((true, new DateOnly(2019, 2, 28), TimelinessKind.Overdue), (now.IsDisputed, now.NextDueOn!.Value, now.TimelinessOn(tracker.Clock.Today).Kind));
        using var councillor = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(heard.Committee));
        (await councillor.GetAsync($"/recommendations/{heard.Reference}"))
            .ShouldSay("What the service claims Delivered on 20 February 2019 (due February 2019) The report is on the shared drive")
            .ShouldSay("What the committee makes of it Disputed Not accepted, meeting of 25 February 2019, minute 15 Nobody has seen it")
            .ShouldSay("the committee does not accept one delivery that the service claims")
            .ShouldSay("Disputed: the committee does not accept that this was delivered on 20 February 2019");
        (await councillor.GetAsync("/committees/CYP")).ShouldSay("said to have been delivered on 20 February 2019, which the committee does not accept");
        (await councillor.GetAsync("/recommendations?disputed=yes")).ShouldSay("1 recommendation").ShouldSay("Disputed");
        using var director = await tracker.SignInAsync(heard.Director);
        (await director.GetAsync("/")).ShouldSay("Report on “Do what was promised for February 2019”").ShouldSay("overdue by 1 day");
    }

    [Fact]
    public async Task OnPost_DisputedBefore_CanBeAcceptedNow()
    {
        await using var tracker = Tracker.Start(new DateOnly(2019, 4, 1));
        var heard = await Heard.OfAsync(tracker);
        await tracker.Given.MeetingAsync(heard.Committee, new(2019, 3, 25));
        using var officer = await tracker.SignInAsync(heard.Officer);
        var key = $"date-{(await heard.NowAsync()).Commitments.Single().Occurrences.Single().Id}";
        await (await officer.GetAsync(Heard.Decisions)).Form(Save).Choose("Input.Rows[0].NotAccepted", key).Fill("Input.Rows[0].InWords", "Unseen").SubmitAsync();

        await (await officer.GetAsync("/committees/CYP/meetings/2019-03-25/decisions")).Form(Save).Choose("Input.Rows[0].Accepted", key).SubmitAsync();

        var now = await heard.NowAsync();
        Assert.Equal((false, null, new DateOnly(2019, 2, 20)), (now.IsDisputed, now.NextDueOn, now.Commitments.Single().Occurrences.Single().DeliveredOn!.Value));
        Assert.Equal([false, true], now.Verdicts.OrderBy(verdict => verdict.Id).Select(verdict => verdict.IsAccepted));
    }

    [Fact]
    public async Task OnPost_TheSameScreenTwice_IsRecordedOnce()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(heard.Officer);
        var page = await officer.GetAsync(Heard.Decisions);
        PageForm Filled() => page.Form(Save).Choose("Input.Rows[0].Category", "1").Fill("Input.Rows[0].InWords", "Seen at work").Choose("Input.Rows[0].Closing", "Achieved");

        await Filled().SubmitAsync();
        var second = await Filled().SubmitAsync();

        second.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Contains("All of this is recorded already", second.Html, StringComparison.Ordinal);
        var now = await heard.NowAsync();
        Assert.Equal((1, 1, new DateOnly(2020, 2, 25)), (now.Assessments.Count, now.Closures.Count, now.LookBackDueOn!.Value));
        Assert.Equal((Heard.HeldOn, ClosureReason.Achieved, "Seen at work"), (now.ClosedOn!.Value, now.ClosureReason!.Value, now.ClosureWords));
    }

    [Fact]
    public async Task OnPost_OneRowWrong_SavesTheOtherAndKeepsWhatWasTyped()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        await heard.AnotherAsync();
        using var officer = await tracker.SignInAsync(heard.Officer);

        var page = await (await officer.GetAsync(Heard.Decisions)).Form(Save)
            .Choose("Input.Rows[0].Category", "2").Fill("Input.Rows[1].InWords", "Words without an assessment").SubmitAsync();

        page.ShouldHaveError("Input.Rows[1].Category", "Choose the committee’s assessment. One that is recorded can be corrected, not taken away").ShouldSay("Saved");
        Assert.Equal("Words without an assessment", page.Form(Save).ValueOf("Input.Rows[1].InWords"));
        Assert.Single((await heard.NowAsync()).Assessments);
        (await page.Form(Save).Choose("Input.Rows[1].Category", "4").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal(2, await tracker.ReadAsync(context => context.Set<Assessment>().CountAsync()));
    }

    [Fact]
    public async Task OnPost_RowChangedBySomeoneElse_ComesBackWithBoth()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(heard.Officer);
        var mine = (await officer.GetAsync(Heard.Decisions)).Form(Save).Choose("Input.Rows[0].Category", "2").Fill("Input.Rows[0].InWords", "My words");
        await (await officer.GetAsync(Heard.Decisions)).Form(Save).Choose("Input.Rows[0].Category", "3").Fill("Input.Rows[0].InWords", "Their words").SubmitAsync();

        var page = await mine.SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("You changed it in another window").ShouldSay("In this window My words As you saved it in the other Their words");
        Assert.Equal("My words", page.Form(Save).ValueOf("Input.Rows[0].InWords"));
        (await page.Form(Save).SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);
        var said = Assert.Single((await heard.NowAsync()).Assessments);
        Assert.Equal("My words", said.InWords);
        (await officer.GetAsync($"/recommendations/{heard.Reference}")).ShouldSay("Committee's judgement put right: Acceptable progress, continue");
    }

    [Fact]
    public async Task OnPost_Nothing_SaysSo()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(heard.Officer);

        (await (await officer.GetAsync(Heard.Decisions)).Form(Save).SubmitAsync()).ShouldHaveStatus(HttpStatusCode.BadRequest)
            .ShouldSay("Record what the meeting decided about at least one recommendation");
    }

    [Theory]
    [InlineData("2019-02-24", false, "The meeting has not been held yet")]
    [InlineData("2019-03-01", true, "The meeting was cancelled, so it decided nothing")]
    public async Task OnPost_OfAMeetingThatDecidedNothing_RecordsNothing(string today, bool cancelled, string why)
    {
        await using var tracker = Tracker.Start(DateOnly.Parse(today, CultureInfo.InvariantCulture));
        var heard = await Heard.OfAsync(tracker);
        if (cancelled)
            await tracker.ChangeAsync(async context => (await context.Meetings.Include(meeting => meeting.Committee).SingleAsync()).Cancel(tracker.Clock.Today, "Snow"));
        using var officer = await tracker.SignInAsync(heard.Officer);

        var page = (await officer.GetAsync(Heard.Decisions)).ShouldSay(why);
        (await page.Form(Save).Choose("Input.Rows[0].Category", "1").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay(why);

        Assert.Empty((await heard.NowAsync()).Assessments);
    }

    [Fact]
    public async Task OnGet_FewOrMany_TakesTheSameNumberOfQueries()
    {
        var counter = new QueryCounter();
        await using var tracker = Tracker.Start(services: counter.AddTo);
        var heard = await Heard.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(heard.Officer);
        var (record, meeting) = (await counter.CountAsync(officer, Heard.Decisions), await counter.CountAsync(officer, "/committees/CYP/meetings/2019-02-25"));

        for (var i = 0; i < 3; i++)
            await heard.AnotherAsync();

        Assert.Equal((record, meeting), (await counter.CountAsync(officer, Heard.Decisions), await counter.CountAsync(officer, "/committees/CYP/meetings/2019-02-25")));
    }

    [Fact]
    public async Task OnGet_ByTheCommitteesOwnScale_OffersItsCategories()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        await tracker.ChangeAsync(async context =>
            (await context.Committees.Include(c => c.Scale).SingleAsync()).ChooseScale(await context.AssessmentScales.SingleAsync(scale => scale.Id == 2)));
        using var officer = await tracker.SignInAsync(heard.Officer);

        var page = await officer.GetAsync(Heard.Decisions);
        page.ShouldSay("5 Not achieved: progress not acceptable, continue").ShouldNotSay("Acceptable progress, continue");
        await page.Form(Save).Choose("Input.Rows[0].Category", "7").SubmitAsync();

        Assert.Equal(AssessmentMeaning.StopMonitoring, (await heard.NowAsync()).Assessment);
    }

    [Fact]
    public async Task OnGet_AnotherCommitteesOfficer_IsRefused()
    {
        await using var tracker = Tracker.Start();
        await Heard.OfAsync(tracker);
        var (_, stranger) = await tracker.Given.CommitteeAsync("ENV");
        using var browser = await tracker.SignInAsync(stranger);

        (await browser.GetAsync(Heard.Decisions)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await browser.GetAsync("/committees/CYP/meetings/2019-02-25")).ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("Record decisions");
        (await browser.GetAsync("/committees/CYP/meetings/2019-02-26")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await browser.GetAsync("/committees/CYP/meetings/soon")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }
}
