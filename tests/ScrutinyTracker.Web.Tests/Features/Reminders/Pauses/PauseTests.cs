using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Reminders;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders.Pauses;

/// <summary>What was promised for March 2019 is chased on 1, 15, 28 and 29 March, unless there is a pause.</summary>
public sealed class PauseTests
{
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);

    [Fact]
    public async Task Pause_NothingGoesOut_AndTheNewestFollowsOnce()
    {
        using var scene = await PausedAsync("14", "28");

        await scene.SendAsync(new(2019, 3, 15));
        await scene.SendAsync(new(2019, 3, 28));
        Assert.Empty(scene.Mail.Taken);

        await scene.SendAsync(new(2019, 3, 29));
        Assert.Equal("1 thing due — Friday 29 March 2019", Assert.Single(scene.Mail.Taken).Subject);
    }

    [Fact]
    public async Task Pause_WhileAnEmailWaits_IsLookedAtAgainWhenItLeaves()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        await scene.SweepAsync();
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        await PauseAsync(officer, "1", "4");

        await scene.DeliverAsync();
        Assert.Empty(scene.Mail.Taken);
        Assert.Contains("Nobody is chased until 4 March 2019", Assert.Single(await scene.LedgerAsync()).VoidReason, StringComparison.Ordinal);

        await scene.SendAsync(new(2019, 3, 5));
        Assert.Single(scene.Mail.Taken);
    }

    [Fact]
    public async Task Pause_WhileARunSends_CountsForWhatHasNotLeft()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        var given = scene.Tracker.Given;
        var (post, head) = await given.PostAsync("Head of Service");
        var review = await scene.Tracker.ReadAsync(context => context.Reviews.SingleAsync(one => one.Id == scene.Recommendation.ReviewId));
        await given.ResponseAsync(
            await given.RecommendationAsync(review, post, sentOn: new(2018, 10, 1), publishedOn: new(2018, 10, 1)), head, Scene.RespondedOn, "March 2019");
        await scene.SweepAsync();
        scene.Mail.Meanwhile = async _ => await scene.Tracker.ChangeAsync(async context =>
        {
            var by = await context.People.SingleAsync(person => person.Id == scene.Officer.Id);
            ChasingPause.Make(null, FirstOfMarch, new(2019, 3, 8), "Election", [], by, FirstOfMarch, DateTime.UnixEpoch, out var pause);
            context.Add(pause!);
        });

        await scene.DeliverAsync();

        Assert.Single(scene.Mail.Taken);
        Assert.Contains(await scene.LedgerAsync(), line => line.VoidReason?.StartsWith("Nobody is chased until 8 March 2019", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task End_BeforeItsTime_ChasesAgain()
    {
        using var scene = await PausedAsync("14", "28");
        scene.Tracker.Clock.MoveTo(new(2019, 3, 18));
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        var page = await (await officer.GetAsync(RemindersLinks.Pauses)).ClickAsync("End it: CYP Overview and Scrutiny Committee, 14 March 2019 to 28 March 2019");
        (await page.Form("End the pause").SubmitAsync()).ShouldSay("There is none: everybody is chased").ShouldSay("ended on 18 March 2019 by Scrutiny Officer CYP");
        await scene.SendAsync();

        Assert.Single(scene.Mail.Taken);
    }

    [Fact]
    public async Task Pause_OfTheSameDaysAgain_IsRefused_AndOneThatEndsSaysThatAnotherGoesOn()
    {
        using var scene = await PausedAsync("14", "28");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        (await PauseAsync(officer, "15", "28")).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("There is a pause on all of these days already");
        await PauseAsync(officer, "18", "30");
        scene.Tracker.Clock.MoveTo(new(2019, 3, 18));
        using var later = await scene.Tracker.SignInAsync(scene.Officer);

        var page = await (await later.GetAsync(RemindersLinks.Pauses)).ClickAsync("End it: CYP Overview and Scrutiny Committee, 14 March 2019 to 28 March 2019");
        (await page.Form("End the pause").SubmitAsync()).ShouldSay("This pause is over. Another goes on until 30 March 2019");
    }

    [Fact]
    public async Task Coming_NamesThePauseAndWhy()
    {
        using var scene = await PausedAsync("14", "28");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        (await officer.GetAsync(RemindersLinks.Coming)).ShouldSay("Nobody is chased from 14 March 2019 to 28 March 2019, CYP Overview and Scrutiny Committee: Election");
    }

    [Fact]
    public async Task Pause_OfAnotherCommittee_IsNotAnOfficersToMakeOrToEnd()
    {
        using var scene = await PausedAsync("14", "28");
        var (_, stranger) = await scene.Tracker.Given.CommitteeAsync("ENV");
        using var other = await scene.Tracker.SignInAsync(stranger);
        var pause = await scene.Tracker.ReadAsync(context => context.Set<ChasingPause>().SingleAsync());

        (await other.GetAsync(RemindersLinks.Pauses)).ShouldSay("Not yours to end");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(RemindersLinks.EndPause(pause.Id))).Status);
        (await other.GetAsync(RemindersLinks.AddPause)).ShouldNotSay("CYP Overview").ShouldNotSay("Every committee");
    }

    [Theory]
    [InlineData("28", "14", "The last day must be on or after the first")]
    [InlineData("", "14", "First day of the pause")]
    public async Task Pause_ThatCannotBe_SaysHowToMendIt_AndKeepsTheReason(string from, string to, string expected)
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        var page = await PauseAsync(officer, from, to);

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay(expected);
        Assert.Equal("Election", page.Form("Pause the chasing").ValueOf("Input.Reason"));
    }

    [Fact]
    public async Task Administrator_PausesForEveryCommittee()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));

        (await PauseAsync(administrator, "1", "20", "0")).ShouldSay("Every committee");
        await scene.SendAsync();

        Assert.Empty(scene.Mail.Taken);
    }

    private static async Task<Scene> PausedAsync(string from, string to)
    {
        var scene = await Scene.OnAsync(new(2019, 3, 12), "March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        (await PauseAsync(officer, from, to)).ShouldSay("Nobody is chased from");
        return scene;
    }

    private static async Task<Harness.PageShown> PauseAsync(Harness.Browser browser, string from, string to, string? committee = null)
    {
        var form = (await browser.GetAsync(RemindersLinks.AddPause)).Form("Pause the chasing");
        return await form.Choose("Input.Committee", committee ?? "1").FillDate("Input.From", from, "3", "2019").FillDate("Input.To", to, "3", "2019")
            .Fill("Input.Reason", "Election").SubmitAsync();
    }
}
