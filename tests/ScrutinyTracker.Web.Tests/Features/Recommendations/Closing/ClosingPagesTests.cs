using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Tests.Features.Committees.Meetings;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations.Closing;

public sealed class ClosingPagesTests
{
    [Fact]
    public async Task Propose_ByTheOfficer_IsBeforeTheCommitteeAndCanBeTakenBack()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(heard.Officer);

        var page = await (await officer.GetAsync($"/recommendations/{heard.Reference}")).ClickAsync("Propose to the committee to close it");
        (await page.Form("Propose").SubmitAsync()).ShouldHaveError("Input.InWords", "Enter why it should be closed");
        page = await page.Form("Propose").Choose("Input.Reason", "Superseded").Fill("Input.InWords", "The new strategy covers it").SubmitAsync();

        page.ShouldSay("close it as superseded (proposed on 1 March 2019): The new strategy covers it");
        Assert.Null((await heard.NowAsync()).ClosedOn);
        (await officer.GetAsync(Heard.Decisions)).ShouldSay("Proposed: close it as superseded: The new strategy covers it");
        (await officer.GetAsync("/committees/CYP")).ShouldSay("Ready to close").ShouldSay("Proposed: The new strategy covers it");
        page = await (await page.ClickAsync("Change or take back the proposal")).Form("Take the proposal back").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("close it as superseded (proposed").ShouldSay("No longer proposed for closing");
    }

    [Fact]
    public async Task Reopen_WithAReason_IsFollowedAgainAndTheClosureStays()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        await CloseAsync(heard);
        using var officer = await tracker.SignInAsync(heard.Officer);

        var page = await (await officer.GetAsync($"/recommendations/{heard.Reference}")).ShouldSay("Closed. Achieved: Seen at work").ClickAsync("Open it again");
        (await page.Form("Open it again").SubmitAsync()).ShouldHaveError("Input.Reason", "Enter why it is opened again");
        page = await page.Form("Open it again").Fill("Input.Reason", "It was never built").Choose("Input.Meeting", $"{heard.Meeting.Id}").SubmitAsync();

        page.ShouldSay("Closed on 25 February 2019 (achieved: Seen at work) and opened again on 25 February 2019 by the meeting of 25 February 2019: It was never built")
            .ShouldSay("Opened again on 25 February 2019");
        Assert.Equal((null, null), ((await heard.NowAsync()).ClosedOn, (await heard.NowAsync()).LookBackDueOn));
        (await officer.GetAsync($"/recommendations/{heard.Reference}/reopening")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task LookBack_TwelveMonthsLater_IsDueUntilItIsRecorded()
    {
        await using var tracker = Tracker.Start(new DateOnly(2020, 3, 1));
        var heard = await Heard.OfAsync(tracker);
        await CloseAsync(heard);
        using var officer = await tracker.SignInAsync(heard.Officer);
        (await officer.GetAsync("/committees/CYP")).ShouldSay("What difference did it make?").ShouldSay("Closed on 25 February 2019; to be asked from 25 February 2020.");

        var page = await (await officer.GetAsync("/")).ClickAsync($"Ask what difference {heard.Reference} made");
        (await page.Form("Record").SubmitAsync()).ShouldHaveError("Input.InWords", "Enter what difference it made");
        page = await page.Form("Record").Fill("Input.InWords", "Half as many leave within a year").SubmitAsync();

        page.ShouldSay("What difference it made Half as many leave within a year 1 March 2020");
        Assert.Null((await heard.NowAsync()).LookBackDueOn);
        (await officer.GetAsync("/")).ShouldNotSay("Ask what difference");
        (await officer.GetAsync("/committees/CYP")).ShouldNotSay("What difference did it make?");
    }

    [Fact]
    public async Task LookBack_SetToNever_FallsNeverDue()
    {
        await using var tracker = Tracker.Start(settings: new() { ["Council:LookBackMonths"] = "0" });
        var heard = await Heard.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(heard.Officer);

        await (await officer.GetAsync(Heard.Decisions)).Form("Save decisions").Fill("Input.Rows[0].InWords", "Seen").Choose("Input.Rows[0].Closing", "Achieved").SubmitAsync();

        Assert.Equal((Heard.HeldOn, null), ((await heard.NowAsync()).ClosedOn, (await heard.NowAsync()).LookBackDueOn));
    }

    [Theory]
    [InlineData("closing")]
    [InlineData("reopening")]
    [InlineData("look-back")]
    public async Task Pages_OfWhoeverDoesNotRecordForTheCommittee_AreRefused(string page)
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        if (page != "closing")
            await CloseAsync(heard);
        var (_, stranger) = await tracker.Given.CommitteeAsync("ENV");
        foreach (var person in new[] { stranger, heard.Director })
        {
            using var browser = await tracker.SignInAsync(person);
            (await browser.GetAsync($"/recommendations/{heard.Reference}/{page}")).ShouldHaveStatus(HttpStatusCode.Forbidden);
        }
    }

    private static Task CloseAsync(Heard heard) => heard.Tracker.ChangeAsync(async context =>
    {
        var found = await context.Recommendations.Include(r => r.Commitments).ThenInclude(c => c.Occurrences).SingleAsync(r => r.Id == heard.Recommendation.Id);
        var meeting = await context.Meetings.SingleAsync(one => one.Id == heard.Meeting.Id);
        Assert.True(found.Close(ClosureReason.Achieved, "Seen at work", meeting, lookBackMonths: 12).IsDone);
    });
}
