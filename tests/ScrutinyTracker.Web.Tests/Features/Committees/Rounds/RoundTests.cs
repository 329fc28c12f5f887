using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees.Rounds;

public sealed class RoundTests
{
    [Fact]
    public async Task Round_FromOpeningToItsReport_SaysWhatCameInLateOrNotAtAll()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);

        var form = await (await scene.GetAsync(scene.Officer, Rounded.Meeting)).ClickAsync("Open a monitoring round");
        form.ShouldSay("2 open recommendations will be kept as they stand now.").ShouldSay("The papers become public on 19 March 2019.");
        var page = await form.Form(Rounded.Open).SubmitAsync();
        tracker.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(Rounded.Round, page.Address);
        page.ShouldSay("Updates are asked for by 19 March 2019").ShouldSay("0 in by the day asked for").ShouldSay("3 not in yet")
            .ShouldSay("Awaited Do what was promised for May 2019 Due May 2019 when it was asked.").ShouldSay("Awaited The answer to: Publish the figures");

        await scene.ReportAsync("May 2019");
        tracker.Clock.MoveTo(Rounded.LateDay);
        await scene.ReportAsync("10 March 2019", "NotStarted", "Nobody is there to do it.");
        (await scene.GetAsync(scene.Officer, Rounded.Round)).ShouldSay("1 in by the day asked for").ShouldSay("1 in late").ShouldSay("1 not in yet")
            .ShouldSay("Came in Do what was promised for May 2019").ShouldSay("On track, first reported on 1 March 2019: It goes well.")
            .ShouldSay("Came in late Do what was promised for 10 March 2019").ShouldSay("Not in yet The answer to: Publish the figures");

        var closed = await scene.ClosedAsync();
        closed.ShouldSay("Closed on 20 March 2019 by Scrutiny Officer CYP; this report stays as it was then.").ShouldNotSay("Close the round");
        var (report, file) = ((await scene.GetAsync(scene.Officer, Rounded.Round)).Text, (await scene.GetAsync(scene.Officer, $"{Rounded.Round}/export.csv")).Html);
        tracker.Clock.MoveTo(new(2019, 3, 21));
        await scene.AnswerAsync();
        await scene.ReportAsync("May 2019", words: "Something else by now.");
        Assert.Equal(report, (await scene.GetAsync(scene.Officer, Rounded.Round)).Text);
        Assert.Equal(file, (await scene.GetAsync(scene.Officer, $"{Rounded.Round}/export.csv")).Html);
        Assert.Contains("Publish the figures", file, StringComparison.Ordinal);
        Assert.Contains("Not in", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnPost_OpenOneThatCannotBe_SaysHowToMendIt()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        var form = await scene.GetAsync(scene.Officer, $"{Rounded.Meeting}/rounds/open");

        (await form.Form(Rounded.Open).FillDate("Input.UpdatesBy", "20", "3", "2019").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.BadRequest)
            .ShouldHaveError("Input.UpdatesBy", "Updates must be asked for by the day on which the meeting’s papers become public, or before it");
        (await form.Form(Rounded.Open).FillDate("Input.UpdatesBy", "28", "2", "2019").SubmitAsync()).ShouldSay("must be today or in the future");
        (await form.Form(Rounded.Open).FillDate("Input.UpdatesBy", "12", "3", "2019").SubmitAsync()).ShouldSay("Updates are asked for by 12 March 2019");
        (await form.Form(Rounded.Open).FillDate("Input.UpdatesBy", "13", "3", "2019").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.BadRequest)
            .ShouldSay("A monitoring round is already open for this meeting. Close that one first");
        (await (await scene.GetAsync(scene.Officer, "/committees/CYP/meetings/2019-01-15/rounds/open")).Form(Rounded.Open).SubmitAsync()).ShouldHaveStatus(HttpStatusCode.BadRequest)
            .ShouldSay("This meeting has been held. Open the round for a meeting that is still to come");
        (await scene.GetAsync(scene.Officer, "/committees/CYP/meetings/2019-01-15")).ShouldNotSay("Open a monitoring round");
    }

    [Fact]
    public async Task Round_TheSecondOfAMeeting_CountsOnlyWhatCameSinceItsOwnOpening()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        await scene.OpenedAsync();
        await scene.ReportAsync("May 2019");
        await scene.ClosedAsync();

        var second = await scene.OpenedAsync();

        Assert.Equal($"{Rounded.Meeting}/rounds/2", second.Address);
        second.ShouldSay("Monitoring round 2 for the meeting of 27 March 2019").ShouldSay("0 in by the day asked for")
            .ShouldSay("Last said before: On track on 1 March 2019: It goes well.");
        await scene.ReportAsync("May 2019", words: "Done soon.");
        (await scene.GetAsync(scene.Officer, $"{Rounded.Meeting}/rounds/2")).ShouldSay("1 in by the day asked for").ShouldSay("Done soon.");
        (await scene.GetAsync(scene.Officer, Rounded.Round)).ShouldSay("It goes well.").ShouldNotSay("Done soon.");
        (await scene.GetAsync(scene.Officer, Rounded.Meeting)).ShouldSay("Monitoring round: closed on 1 March 2019.").ShouldSay("Monitoring round 2: updates are asked for by 19 March 2019.");
    }

    [Fact]
    public async Task Round_ARecommendationClosedMeanwhile_IsNoLongerAskedFor()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        await scene.OpenedAsync();

        await scene.CloseRecommendationAsync(scene.Promised);

        (await scene.GetAsync(scene.Officer, Rounded.Round)).ShouldSay("1 not in yet").ShouldSay("No longer asked for Do what was promised for May 2019");
        (await scene.GetAsync(scene.Director, "/")).ShouldSay("You have nothing to do now.");
        (await scene.ClosedAsync()).ShouldSay("No longer asked for since 15 January 2019.").ShouldSay("1 not in");
    }

    [Fact]
    public async Task Round_ThePostGetsANewHolder_WhoIsAskedFromThenOn()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        await scene.OpenedAsync();
        (await scene.GetAsync(scene.Officer, Rounded.Round)).ShouldSay("Held by Corporate Director holder.");
        var successor = await tracker.Given.PersonAsync("A new holder", Domain.Access.Role.Director);
        await tracker.ChangeAsync(async context => (await context.Posts.Include(post => post.Holdings).ThenInclude(holding => holding.Person)
            .SingleAsync(post => post.Id == scene.Post.Id)).Appoint(await context.People.SingleAsync(person => person.Id == successor.Id), new(2019, 3, 5)));
        tracker.Clock.MoveTo(new(2019, 3, 5));

        (await scene.GetAsync(scene.Officer, Rounded.Round)).ShouldSay("Held by Corporate Director holder when it was asked, A new holder now.");
        (await scene.GetAsync(successor, "/")).ShouldSay($"Report on “Do what was promised for May 2019” ({scene.Promised.Reference}) for the meeting of 27 March 2019");
        (await scene.GetAsync(scene.Director, "/")).ShouldNotSay("for the meeting of 27 March 2019");
        await scene.ReportAsync("May 2019", by: successor);
        (await scene.GetAsync(scene.Officer, Rounded.Round)).ShouldSay("first reported on 5 March 2019");
    }

    [Fact]
    public async Task OnGet_ManyMoreRecommendations_AsksNoMoreOfTheDatabase()
    {
        var counter = new QueryCounter();
        await using var tracker = Tracker.Start(services: counter.AddTo);
        var scene = await Rounded.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(scene.Officer);
        await scene.OpenedAsync();
        var (few, meeting) = (await counter.CountAsync(officer, Rounded.Round), await counter.CountAsync(officer, Rounded.Meeting));
        await scene.ClosedAsync();
        await tracker.Given.MoreRecommendationsAsync(40);
        await scene.OpenedAsync();

        Assert.Equal(few, await counter.CountAsync(officer, $"{Rounded.Meeting}/rounds/2"));
        Assert.Equal(meeting, await counter.CountAsync(officer, Rounded.Meeting));
    }
}
