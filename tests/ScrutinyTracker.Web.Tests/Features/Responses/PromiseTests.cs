using System.Globalization;
using System.Net;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

public sealed class PromiseTests
{
    private static async Task<Commitment> StoredAsync(Asked asked) => (await asked.StoredAsync())!.Items.Single().Commitments.Single();

    [Theory]
    [InlineData("March 2019", "March 2019. We will treat this as due on 31 March 2019.", new[] { "March 2019" })]
    [InlineData("28 February 2019", "28 February 2019.", new[] { "28 February 2019" })]
    [InlineData("every March and September from March 2019", "Every March and September from March 2019. The first is due on 31 March 2019",
        new[] { "March 2019", "September 2019", "March 2020" })]
    [InlineData("ongoing", "No date given. This will be shown as a promise without a date.", new string[0])]
    [InlineData("", "No date given. This will be shown as a promise without a date.", new string[0])]
    public async Task OnPostAdd_WordsThatAreUnderstood_AreSaidBackAndKept(string words, string saidBack, string[] dates)
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director);

        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", words).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Saved.").ShouldSay(saidBack);
        var stored = await StoredAsync(asked);
        Assert.Equal(words.Length == 0 ? null : words, stored.DueInWords);
        Assert.Equal(dates, stored.Occurrences.OrderBy(occurrence => occurrence.Sequence).Take(3).Select(occurrence => $"{occurrence.Due}"));
        Assert.Equal(asked.Post.Id, stored.ResponsiblePostId);
    }

    [Theory]
    [InlineData("31 February 2019", "February 2019 has 28 days")]
    [InlineData("13/2019", "13")]
    [InlineData("1/2/19", "four figures")]
    [InlineData("when the moon is full", "We could not read")]
    public async Task OnPostAdd_WordsThatAreNotADate_AreRefusedAndKept(string words, string said)
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", words).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay(said);
        Assert.Contains(page.Document.QuerySelectorAll(".govuk-error-summary__list a"), link => link.GetAttribute("href") == "#Input_DueInWords");
        Assert.Equal(words, page.Form("Save").ValueOf("Input.DueInWords"));
        Assert.Equal("Report on the academy", page.Form("Save").ValueOf("Input.Text"));
        Assert.Empty((await asked.StoredAsync())!.Items.Single().Commitments);
    }

    [Fact]
    public async Task OnPostAdd_WordsWithTwoMeanings_AskWhichAndTakeTheAnswer()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "2018/19").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("can mean the financial year");
        page = await page.Form("Save").Choose("Input.Which", "2019-03-31").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("2018/19");
        Assert.Equal(DueDate.FinancialYear(2018), (await StoredAsync(asked)).Occurrences.Single().Due);
    }

    [Fact]
    public async Task OnPostAdd_DateInBoxes_WinsOverTheWords()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        await (await asked.PromiseFormAsync(director)).FillDate("Input.DueOn", "28", "2", "2019").Choose("Input.IsReport", "true").SubmitAsync();

        var stored = await StoredAsync(asked);
        Assert.Equal(DueDate.Day(new DateOnly(2019, 2, 28)), stored.Occurrences.Single().Due);
        Assert.Equal(asked.Committee.Id, stored.ReportToId);
    }

    [Theory]
    [InlineData("28", HttpStatusCode.OK)]
    [InlineData("1", HttpStatusCode.BadRequest)]
    public async Task OnPostAdd_WordsAndADate_MustAgree(string day, HttpStatusCode status)
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "28 February 2019").FillDate("Input.DueOn", day, "2", "2019").SubmitAsync();

        page.ShouldHaveStatus(status);
        if (status == HttpStatusCode.BadRequest)
            page.ShouldHaveError("Input.DueOn", "The words say 28 February 2019. Give either words or a date, or make them agree");
    }

    [Fact]
    public async Task OnPostAdd_WhatReadsLikeAReport_IsProposedWithTheMeetingAndThePersonDecides()
    {
        using var tracker = Tracker.Start(new DateOnly(2018, 11, 20));
        var asked = await Asked.OfAsync(tracker);
        var meeting = await tracker.Given.MeetingAsync(asked.Committee, new(2019, 3, 25));
        await tracker.Given.MeetingAsync(asked.Committee, new(2019, 4, 29));
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director);

        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.Text", "The service will report to the committee").Fill("Input.DueInWords", "March 2019").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This reads like a report to CYP Overview and Scrutiny Committee")
            .ShouldSay("25 March 2019: papers due on 15 March 2019").ShouldNotSay("29 April 2019");
        Assert.Equal(("true", $"{meeting.Id}"), (page.Form("Save").ValueOf("Input.IsReport"), page.Form("Save").ValueOf("Input.MeetingId")));
        page = await page.Form("Save").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("A report to CYP Overview and Scrutiny Committee, at its meeting of 25 March 2019.");
        await (await director.GetAsync(AnswerLinks.Check(asked.Reference))).Form("Sign off and submit").SubmitAsync();

        var date = (await StoredAsync(asked)).Occurrences.Single();
        Assert.Equal((DueDate.Month(2019, 3), DueDate.Day(new(2019, 3, 15)), meeting.Id, 0), (date.OriginalDue, date.Due, date.MeetingId, date.TimesMoved));
    }

    [Fact]
    public async Task OnPostAdd_AReportWithoutAMeeting_SaysSo()
    {
        using var tracker = Tracker.Start(new DateOnly(2018, 11, 20));
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director);

        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.Text", "Report back").Fill("Input.DueInWords", "March 2019").SubmitAsync();
        page = await page.Form("Save").SubmitAsync();

        page.ShouldSay("It is tied to no meeting of CYP Overview and Scrutiny Committee. When the meeting is in the diary, it can be tied to it");
        (await director.GetAsync(AnswerLinks.Check(asked.Reference))).ShouldSay("“Report back” is tied to no meeting of CYP Overview and Scrutiny Committee yet.");
        Assert.Equal(asked.Committee.Id, (await StoredAsync(asked)).ReportToId);
    }

    [Theory]
    [InlineData("by 2020", "2019-12-31", "by 31 December 2019, or before it ends, by 31 December 2020")]
    [InlineData("in 2020", "2021-03-31", "the calendar year, to 31 December 2020, or the financial year 2020/21")]
    public async Task OnPostAdd_ABareYear_IsAskedAbout(string words, string which, string said)
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", words).SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay(said);
        (await page.Form("Save").Choose("Input.Which", which).SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);

        Assert.Equal(which, $"{(await StoredAsync(asked)).Occurrences.Single().Due.On:yyyy-MM-dd}");
    }

    [Fact]
    public async Task OnPostAdd_FromPublication_WaitsForItAndThenHasItsDate()
    {
        using var tracker = Tracker.Start(new DateOnly(2018, 12, 10));
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        using var officer = await tracker.SignInAsync(asked.Officer);
        await asked.AcceptAsync(director);
        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "six months from publication").SubmitAsync();
        page.ShouldSay("This counts from the publication of the report, which is not recorded yet.");
        page = await director.GetAsync(AnswerLinks.Check(asked.Reference));
        page.ShouldSay("“six months from publication” counts from the publication of the report, which is not recorded yet");
        (await page.Form("Sign off and submit").SubmitAsync()).ShouldSay("What is promised has no date, so no reminder will come.");
        (await officer.GetAsync(RecommendationLinks.Recommendation(asked.Reference))).ShouldSay("No date yet It counts from the publication of the report.");

        await (await officer.GetAsync(ReviewLinks.Publish(asked.Review.Reference))).Form("Publish").FillDate("Input.On", "10", "12", "2018").SubmitAsync();

        Assert.Equal(DueDate.Day(new(2019, 6, 10)), (await StoredAsync(asked)).Occurrences.Single().Due);
        Assert.Equal(new DateOnly(2019, 6, 10), (await asked.NowAsync()).NextDueOn);
        (await officer.GetAsync(RecommendationLinks.History(asked.Reference))).ShouldSay("10 June 2019: Report on the academy");
    }

    [Fact]
    public async Task OnPost_AnotherDateOfTheResponse_CountsRelativeDatesAgainAndTheHistorySaysSo()
    {
        using var tracker = Tracker.Start(new DateOnly(2018, 12, 10));
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director);
        await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "in six months").SubmitAsync();

        await (await director.GetAsync(AnswerLinks.Response(asked.Reference))).Form("Save and continue").FillDate("Input.RespondedOn", "7", "12", "2018").SubmitAsync();

        Assert.Equal(DueDate.Day(new(2019, 6, 7)), (await StoredAsync(asked)).Occurrences.Single().Due);
        (await director.GetAsync(RecommendationLinks.History(asked.Reference))).ShouldSay("Due date of “in six months”").ShouldSay("7 June 2019");
    }

    [Fact]
    public async Task OnPostAdd_AWholeBookInEachBox_IsRefusedAndKept()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var text = new string('x', 100_000);

        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.Text", text).Fill("Input.DueInWords", text).SubmitAsync();

        page.ShouldHaveError("Input.Text", "What you will do must be 20,000 characters or fewer")
            .ShouldHaveError("Input.DueInWords", "By when must be 500 characters or fewer");
        Assert.Equal(text, page.Form("Save").ValueOf("Input.Text"));
    }

    [Fact]
    public async Task OnPostAdd_ADateThatIsNone_IsNamedInASentence()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await asked.PromiseFormAsync(director)).FillDate("Input.DueOn", "31", "2", "2019").SubmitAsync();

        page.ShouldHaveError("Input.DueOn", "The date must be a real date: February 2019 has 28 days");
    }

    [Theory]
    [InlineData("")]
    [InlineData("999999")]
    public async Task OnPostAdd_APostThatWasNotOffered_IsRefused(string post)
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await asked.PromiseFormAsync(director)).Forge("Input.ResponsiblePostId", post).SubmitAsync();

        page.ShouldHaveError("Input.ResponsiblePostId", "Choose who is responsible");
    }

    [Fact]
    public async Task OnPostEdit_NewWords_ChangeTheDates()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "March 2019").SubmitAsync();

        page = await page.ClickAsync("Change the promise");
        Assert.Equal("March 2019", page.Form("Save").ValueOf("Input.DueInWords"));
        page = await page.Form("Save").Fill("Input.DueInWords", "June 2019").SubmitAsync();

        page.ShouldSay("We read “June 2019” as: June 2019.");
        Assert.Equal(DueDate.Month(2019, 6), (await StoredAsync(asked)).Occurrences.Single().Due);
    }

    [Fact]
    public async Task OnPostEdit_Stale_KeepsBothAndOverwritesNothing()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var list = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "March 2019").SubmitAsync();
        var stale = await list.ClickAsync("Change the promise");
        await (await list.ClickAsync("Change the promise")).Form("Save").Fill("Input.DueInWords", "June 2019").SubmitAsync();

        var page = await stale.Form("Save").Fill("Input.DueInWords", "July 2019").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("June 2019");
        Assert.Equal("July 2019", page.Form("Save").ValueOf("Input.DueInWords"));
        Assert.Equal("June 2019", (await StoredAsync(asked)).DueInWords);
    }

    [Fact]
    public async Task OnPostRemove_APromise_LeavesItsItem()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var page = await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "March 2019").SubmitAsync();

        await (await page.ClickAsync("Change the promise")).Form("Remove this promise").SubmitAsync();

        Assert.Empty((await asked.StoredAsync())!.Items.Single().Commitments);
        Assert.Empty(await tracker.ReadAsync(context => Task.FromResult(context.Commitments.ToList())));
    }

    [Fact]
    public async Task OnGetEdit_AnotherRecommendationsPromise_IsNotFound()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await (await asked.PromiseFormAsync(director)).SubmitAsync();
        var id = (await StoredAsync(asked)).Id;
        var other = await tracker.Given.RecommendationAsync(asked.Review, asked.Post, "Visit the teams", Asked.SentOn);

        (await director.GetAsync(AnswerLinks.Commitment(asked.Reference, id))).ShouldHaveStatus(HttpStatusCode.OK);
        (await director.GetAsync(AnswerLinks.Commitment(other.Reference, id))).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.EndsWith(id.ToString(CultureInfo.InvariantCulture), AnswerLinks.Commitment(other.Reference, id), StringComparison.Ordinal);
    }
}
