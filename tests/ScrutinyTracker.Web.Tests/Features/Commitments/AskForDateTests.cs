using System.Net;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Commitments;

public sealed class AskForDateTests
{
    [Fact]
    public async Task Post_AnotherDate_IsSaidBackAndChangesNothingYet()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);

        var page = await director.GetAsync(RecommendationLinks.Recommendation(dated.Asked.Reference));
        page = await page.ClickAsync("Ask for another date");
        page.ShouldSay("Due now March 2019, due in 30 days").ShouldSay("scrutiny officer decides");
        page = await page.Form(Dated.Ask).Fill("Input.DueInWords", "in six months").Fill("Input.Reason", "The data are late").SubmitAsync();

        page.ShouldSay("Asked for 1 September 2019. The committee’s scrutiny officer decides. Until then it stays due March 2019")
            .ShouldSay("1 September 2019 asked for in place of March 2019, not yet decided, asked by")
            .ShouldSay("The data are late").ShouldSay("Due March 2019 due in 30 days").ShouldNotSay("Ask for another date").ShouldNotSay("Decide about the date");
        Assert.Equal(new DateOnly(2019, 3, 31), (await dated.Asked.NowAsync()).NextDueOn);
    }

    [Theory]
    [InlineData("", "The data are late", "Input.DueInWords", "Enter the new date")]
    [InlineData("May 2019", "", "Input.Reason", "Enter why another date is needed")]
    [InlineData("February 2019", "The data are late", "Input.DueInWords", "The new date must be today or in the future")]
    [InlineData("March 2019", "The data are late", "Input.DueInWords", "This is the date as it is now. Enter another date")]
    [InlineData("every March and September", "The data are late", "Input.DueInWords", "Enter one date. What repeats is asked for date by date")]
    [InlineData("Q2 2019", "The data are late", "Input.Which", "“Q2 2019” can mean April to June 2019 or, in the financial year 2019/20, July to September 2019. Write the months, or Q2 2019/20.")]
    [InlineData("after twelve months in operation", "The data are late", "Input.StartsOn", "This counts from “in operation”. Enter the date on which that begins")]
    [InlineData("soon-ish", "The data are late", "Input.DueInWords", "We could not read “soon-ish” as a date. Write, for example, 28 February 2019, March 2019, or every March and September from March 2019.")]
    public async Task Post_WhatCannotBeAsked_IsRefusedBesideItsQuestion(string words, string reason, string field, string error)
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);

        var page = await dated.AskAsync(director, words, reason);

        page.ShouldHaveError(field, error);
        Assert.Equal((words, reason), (page.Form(Dated.Ask).ValueOf("Input.DueInWords"), page.Form(Dated.Ask).ValueOf("Input.Reason")));
        Assert.Empty((await dated.NowAsync()).Changes);
    }

    [Fact]
    public async Task Post_WhatCountsFromAnEvent_CountsFromTheDateGiven()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);

        var page = await dated.AskAsync(director, "after twelve months in operation");
        page = await page.Form(Dated.Ask).FillDate("Input.StartsOn", "1", "June", "2018").SubmitAsync();

        page.ShouldSay("Asked for 1 June 2019");
    }

    [Fact]
    public async Task Post_TwiceOrFromAnOldPage_IsRefusedWithWords()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        var old = await director.GetAsync(dated.AskAddress);
        await dated.AskAsync(director);

        var page = await old.Form(Dated.Ask).Fill("Input.DueInWords", "June 2019").Fill("Input.Reason", "Later still").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Another date has already been asked for and is not decided yet");
        Assert.Equal("Later still", page.Form(Dated.Ask).ValueOf("Input.Reason"));
        page = await page.Form(Dated.Ask).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Another date has already been asked for");
        Assert.Single((await dated.NowAsync()).Changes);
    }

    [Fact]
    public async Task PostTakeBack_Undecided_StaysAndIsInTheHistory()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        (await dated.AskAsync(director)).ShouldSay("Take back the request for another date");
        var old = await director.GetAsync(dated.AskAddress);
        old.ShouldSay("May 2019 was asked for by").ShouldSay("The data are late");

        var page = await old.Form("Take back the request").SubmitAsync();

        page.ShouldSay("Taken back. It stays due March 2019").ShouldNotSay("not yet decided")
            .ShouldSay("Took back the request to move the due date from March 2019 to May 2019");
        Assert.Empty((await dated.NowAsync()).Changes);
        (await old.Form("Take back the request").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.Conflict);
        (await dated.AskAsync(director, "June 2019")).ShouldSay("Asked for June 2019");
    }

    [Fact]
    public async Task PostTakeBack_AfterTheDecision_IsTooLate()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        using var officer = await tracker.SignInAsync(dated.Officer);
        await dated.AskAsync(director);
        var old = await director.GetAsync(dated.AskAddress);
        await (await officer.GetAsync(await dated.DecideAddressAsync())).Form(Dated.Decide).Choose("Input.IsAccepted", "true").SubmitAsync();

        (await old.Form("Take back the request").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.Conflict);
        Assert.Single((await dated.NowAsync()).Changes);
    }

    [Fact]
    public async Task Post_Officer_IsMarkedAsOnBehalf()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(dated.Officer);

        (await officer.GetAsync(dated.AskAddress)).ShouldSay("You are asking on behalf of Corporate Director of Children's Services");
        var page = await dated.AskAsync(officer);

        page.ShouldNotSay("on behalf of the service").ShouldSay("on behalf of Corporate Director of Children's Services");
        Assert.True((await dated.NowAsync()).Changes.Single().AskedOnBehalf);
    }

    [Fact]
    public async Task Get_OnlyWhoReportsOrTheOfficer_SeesTheForm()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var other = await dated.Asked.AnotherDirectorAsync();
        using var councillor = await dated.Asked.SomebodyAsync(Role.Councillor);
        using var director = await tracker.SignInAsync(dated.Director);

        (await other.GetAsync(dated.AskAddress)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await councillor.GetAsync(dated.AskAddress)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await director.GetAsync(dated.AskAddress.Replace("/ask", "9999/ask", StringComparison.Ordinal))).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_WhatIsDelivered_SaysThatNothingCanBeAsked()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        await (await director.GetAsync(ScrutinyTracker.Web.Features.Commitments.CommitmentLinks.Progress(dated.Asked.Reference, dated.CommitmentId))).Form("Report progress")
            .Choose("Input.Claim", nameof(ProgressClaim.Delivered)).FillDate("Input.DeliveredOn", "1", "3", "2019").Fill("Input.Text", "Done").SubmitAsync();

        var page = await dated.AskAsync(director);

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This has already been reported as delivered. No other date can be asked for.");
    }
}
