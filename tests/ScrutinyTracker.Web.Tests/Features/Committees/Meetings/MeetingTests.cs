using System.Net;
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
            .ShouldSay("Do what was promised for February 2019 Corporate Director: due February 2019")
            .ShouldSay("Ready to close").ShouldSay("Nothing is recorded that you may read.").ShouldNotSay("Record decisions");
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
