using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Tests.Features.Commitments;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees.Meetings;

public sealed class MeetingTests
{
    [Fact]
    public async Task OnGet_Meeting_SaysWhatWasPromisedForItAndWhatIsToBeDecided()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        using var councillor = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(heard.Committee));

        var page = await (await councillor.GetAsync("/committees/CYP")).ClickAsync("25 February 2019");

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Monday 25 February 2019, 09:30, Committee Room 2. Papers public on 15 February 2019.")
            .ShouldSay("No report that you may read was promised for it.")
            .ShouldSay("Ready to close").ShouldSay("Nothing is recorded that you may read.").ShouldNotSay("Record decisions");
    }

    [Fact]
    public async Task OnGet_APromisedReport_IsProposedThenTiedAndNeedsAnotherMeetingWhenThatIsCancelled()
    {
        await using var tracker = Tracker.Start(new DateOnly(2019, 1, 10));
        var dated = await Dated.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(dated.Officer);
        var meeting = await tracker.Given.MeetingAsync(dated.Committee, new(2019, 3, 25));
        await tracker.Given.MeetingAsync(dated.Committee, new(2019, 3, 4));
        var address = CommitteeLinks.Meeting(dated.Committee.Code, meeting.HeldOn);

        var page = await officer.GetAsync(address);
        page.ShouldSay("Reports promised for this time, tied to no meeting").ShouldSay("Report on the academy").ShouldSay("No report that you may read was promised for it.");
        page = await page.ClickAsync("Choose its meeting");
        await page.Form("Save").SubmitAsync();
        page = await officer.GetAsync(address);
        page.ShouldSay("Promised for this meeting").ShouldSay("Report on the academy").ShouldNotSay("tied to no meeting");
        (await officer.GetAsync(CommitteeLinks.Meeting(dated.Committee.Code, new(2019, 3, 4))))
            .ShouldSay("No report that you may read was promised for it.").ShouldNotSay("tied to no meeting");

        await tracker.ChangeAsync(async context =>
        {
            var cancelled = await context.Meetings.Include(one => one.Committee).SingleAsync(one => one.Id == meeting.Id);
            cancelled.Cancel(new(2019, 1, 11), "Snow");
            await context.MovePromisesWithAsync(cancelled, "Snow", await context.People.SingleAsync(one => one.Id == dated.Officer.Id), new(2019, 1, 11), default);
        });
        page = await officer.GetAsync(address);
        page.ShouldSay("This meeting was cancelled").ShouldSay("Reports that need another meeting").ShouldSay("Report on the academy").ShouldNotSay("Promised for this meeting");
        (await page.ClickAsync("Choose its meeting")).ShouldSay("4 March 2019");
    }

    [Fact]
    public async Task OnGet_NextMeeting_SaysWhatToLookAtAgainAndWhoIsInvited()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        await tracker.Given.MeetingAsync(heard.Committee, new(2019, 7, 2));
        using var officer = await tracker.SignInAsync(heard.Officer);
        await (await officer.GetAsync(Heard.Decisions)).Form("Save decisions").Choose("Input.Rows[0].Category", "3")
            .FillDate("Input.Rows[0].NextLookOn", "1", "7", "2019").Choose("Input.Rows[0].Invited", $"{heard.Post.Id}").SubmitAsync();

        (await officer.GetAsync("/committees/CYP")).ShouldSay("To be looked at again at the next meeting").ShouldSay("the committee wanted to look again on 1 July 2019")
            .ShouldSay("Invited to attend: Corporate Director.");
        (await officer.GetAsync("/committees/CYP/meetings/2019-07-02")).ShouldSay("Next look: 1 July 2019. Invited to attend: Corporate Director.");
    }
}
