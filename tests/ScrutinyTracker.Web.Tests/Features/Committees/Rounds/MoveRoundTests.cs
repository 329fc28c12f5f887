using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees.Rounds;

public sealed class MoveRoundTests
{
    [Fact]
    public async Task Move_WhenTheMeetingIsCancelled_GoesOnForTheNextWithWhatCameIn()
    {
        await using var tracker = Tracker.Start();
        var rounded = await Rounded.OfAsync(tracker);
        await rounded.OpenedAsync();
        await rounded.ReportAsync("May 2019");
        await tracker.Given.MeetingAsync(rounded.Committee, new(2019, 5, 22));
        await tracker.ChangeAsync(async context =>
            (await context.Meetings.Include(meeting => meeting.Committee).SingleAsync(meeting => meeting.HeldOn == Rounded.MeetingOn)).Cancel(tracker.Clock.Today, "No quorum"));

        var page = await (await rounded.GetAsync(rounded.Officer, "/")).ClickAsync("Move the round for the meeting of 27 March 2019, which was cancelled");
        page = await page.Form("Move the round").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("The round goes on for the meeting of 22 May 2019. Updates are asked for by 14 May 2019");
        Assert.Equal("/committees/CYP/meetings/2019-05-22/rounds/1", page.Address);
        page.ShouldSay("It goes well.").ShouldNotSay("This meeting was cancelled");
        (await rounded.GetAsync(rounded.Officer, $"{Rounded.Round}/move")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Open_OfWhatWasAcceptedWithoutAPromise_AsksWhatWillBeDone()
    {
        await using var tracker = Tracker.Start();
        var rounded = await Rounded.OfAsync(tracker);
        await tracker.Given.ResponseAsync(rounded.Unanswered, rounded.OtherDirector, tracker.Clock.Today);

        (await rounded.OpenedAsync()).ShouldSay("What will be done, and by when, about: Publish the figures");

        var page = await rounded.GetAsync(rounded.OtherDirector, "/");
        page.ShouldSay("Say what will be done, and by when, about “Publish the figures”");
        await tracker.Given.ResponseAsync(rounded.Unanswered, rounded.OtherDirector, tracker.Clock.Today, "June 2019");
        (await rounded.GetAsync(rounded.OtherDirector, "/")).ShouldNotSay("Say what will be done");
    }

    [Fact]
    public async Task Open_APromiseOfPostsThatWereAskedTogether_IsAskedOfEachOfThem()
    {
        await using var tracker = Tracker.Start();
        var rounded = await Rounded.OfAsync(tracker);
        var (joint, holder) = await tracker.Given.PostAsync("Head of Procurement");
        await tracker.ChangeAsync(async context =>
        {
            var asked = await context.Recommendations.Include(one => one.LeadPost).Include(one => one.JointPosts).Include(one => one.Parts).Include(one => one.Findings)
                .SingleAsync(one => one.Id == rounded.Promised.Id);
            asked.Edit(asked.Details with { JointPosts = [await context.Posts.SingleAsync(post => post.Id == joint.Id)] }, "They report together");
        });
        await rounded.OpenedAsync();

        (await rounded.GetAsync(holder, "/")).ShouldSay("Report on “Do what was promised for May 2019”");
        (await rounded.GetAsync(holder, Rounded.Round)).ShouldSay("say that nothing has changed");
    }
}
