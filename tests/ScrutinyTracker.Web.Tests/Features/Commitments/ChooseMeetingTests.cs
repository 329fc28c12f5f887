using System.Globalization;
using System.Net;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.Administration;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Commitments;

public sealed class ChooseMeetingTests
{
    private static async Task<(Dated Dated, Meeting Meeting)> TiedAsync(Tracker tracker)
    {
        var dated = await Dated.OfAsync(tracker);
        var meeting = await tracker.Given.MeetingAsync(dated.Committee, new(2019, 3, 15));
        using var director = await tracker.SignInAsync(dated.Director);
        await (await director.GetAsync(dated.MeetingAddress)).Form("Save").SubmitAsync();
        return (dated, meeting);
    }

    [Fact]
    public async Task Get_TheMeetingInThePromisedMonth_IsProposedAndTakesItsPapersDate()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        var meeting = await tracker.Given.MeetingAsync(dated.Committee, new(2019, 3, 15));
        await tracker.Given.MeetingAsync(dated.Committee, new(2019, 5, 14));
        using var director = await tracker.SignInAsync(dated.Director);

        var page = await (await director.GetAsync(RecommendationLinks.Recommendation(dated.Asked.Reference))).ClickAsync("Choose the meeting");
        page.ShouldSay("15 March 2019: papers due on 7 March 2019 (the last in the promised time)").ShouldNotSay("14 May 2019").ShouldNotSay("No meeting:");
        Assert.Equal(meeting.Id.ToString(CultureInfo.InvariantCulture), page.Form("Save").ValueOf("Input.Meeting"));
        page = await page.Form("Save").SubmitAsync();

        page.ShouldSay("Saved. It is due 7 March 2019, with the papers for the meeting of 15 March 2019")
            .ShouldSay("Due 7 March 2019 due in 6 days with the papers for the meeting of 15 March 2019 First promised for March 2019.")
            .ShouldSay("Tied to the meeting of 15 March 2019");
        Assert.Equal((DueDate.Month(2019, 3), 0), ((await dated.NowAsync()).OriginalDue, (await dated.NowAsync()).TimesMoved));
        Assert.Equal(new DateOnly(2019, 3, 7), (await dated.Asked.NowAsync()).NextDueOn);
    }

    [Fact]
    public async Task Moved_TheDateMovesWithItAndSaysWhy()
    {
        using var tracker = Tracker.Start();
        var (dated, meeting) = await TiedAsync(tracker);
        using var administrator = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        await (await administrator.GetAsync(AdministrationLinks.Meeting("CYP", meeting.Id))).Form("Save").FillDate("Input.HeldOn", "12", "4", "2019").SubmitAsync();

        var page = await administrator.GetAsync(RecommendationLinks.Recommendation(dated.Asked.Reference));
        page.ShouldSay("Due 4 April 2019").ShouldSay("First promised for March 2019.")
            .ShouldSay("Moved from 7 March 2019 to 4 April 2019: The meeting of 15 March 2019 was moved to 12 April 2019");
        Assert.Equal(new DateOnly(2019, 4, 4), (await dated.Asked.NowAsync()).NextDueOn);
    }

    [Fact]
    public async Task Cancelled_ThePromisedDateStandsAgain()
    {
        using var tracker = Tracker.Start();
        var (dated, meeting) = await TiedAsync(tracker);
        using var administrator = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        await (await administrator.GetAsync(AdministrationLinks.CancelMeeting("CYP", meeting.Id))).Form("Cancel the meeting").Fill("Input.Reason", "Snow").SubmitAsync();

        (await administrator.GetAsync(RecommendationLinks.Recommendation(dated.Asked.Reference))).ShouldSay("Due March 2019")
            .ShouldSay("Moved from 7 March 2019 to March 2019: The meeting of 15 March 2019 was cancelled: Snow");
        var now = await dated.NowAsync();
        Assert.Equal((DueDate.Month(2019, 3), (int?)null), (now.Due, now.MeetingId));
    }

    [Fact]
    public async Task Untied_ThePromisedDateStandsAgain()
    {
        using var tracker = Tracker.Start();
        var (dated, _) = await TiedAsync(tracker);
        using var officer = await tracker.SignInAsync(dated.Officer);

        var page = await officer.GetAsync(dated.MeetingAddress);
        page = await page.ShouldSay("You are choosing on behalf of").Form("Save").Choose("Input.Meeting", "0").SubmitAsync();

        page.ShouldSay("Saved. It is due March 2019");
        Assert.Null((await dated.NowAsync()).MeetingId);
    }

    [Fact]
    public async Task Granted_AnotherDate_UntiesIt()
    {
        using var tracker = Tracker.Start();
        var (dated, _) = await TiedAsync(tracker);
        using var officer = await tracker.SignInAsync(dated.Officer);
        await dated.AskAsync(officer);

        await (await officer.GetAsync(await dated.DecideAddressAsync())).Form(Dated.Decide).Choose("Input.IsAccepted", "true").SubmitAsync();

        var now = await dated.NowAsync();
        Assert.Equal((DueDate.Month(2019, 5), (int?)null, 1), (now.Due, now.MeetingId, now.TimesMoved));
    }

    [Fact]
    public async Task Get_NoMeetingInTime_SaysWhatToDo()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        await tracker.Given.MeetingAsync(dated.Committee, new(2019, 5, 14));
        using var director = await tracker.SignInAsync(dated.Director);
        using var other = await dated.Asked.AnotherDirectorAsync();

        (await director.GetAsync(dated.MeetingAddress)).ShouldSay("No meeting of CYP Overview and Scrutiny Committee has papers that fall due between today and 31 March 2019. Ask for another date.");
        (await other.GetAsync(dated.MeetingAddress)).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }
}
