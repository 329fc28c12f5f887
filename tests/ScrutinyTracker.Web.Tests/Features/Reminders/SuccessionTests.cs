using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>People and bodies change while things are owed: nothing is lost, and nobody wrong is written to. Through the pages.</summary>
public sealed class SuccessionTests
{
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);
    private static readonly DateOnly AWeekLate = new(2019, 3, 8);

    [Fact]
    public async Task HolderChanges_BetweenTwoReminders_TheSecondGoesToTheNewOne()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SendAsync();
        scene.Tracker.Clock.MoveTo(new(2019, 3, 4));
        var (administrator, next) = await AdministratorAndNextAsync(scene);

        await (await administrator.GetAsync($"/administration/posts/{scene.Post.Id}/holder")).Form("Change the holder")
            .Choose("Input.PersonId", $"{next.Id}").FillDate("Input.From", "4", "3", "2019").SubmitAsync();
        await scene.SendAsync();
        await scene.SendAsync(AWeekLate);

        Assert.Equal([scene.Director.Email, next.Email], scene.ToOthers.Select(mail => mail.To.Address));
        (await (await scene.Tracker.SignInAsync(next)).GetAsync("/")).ShouldSay("Report on");
        (await (await scene.Tracker.SignInAsync(scene.Director)).GetAsync("/")).ShouldSay("You have nothing to do now");
    }

    [Fact]
    public async Task DirectorLeaves_WithTwelve_AllGoToTheNextAndNoneToWhoLeft()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        for (var more = 2; more <= 12; more++)
            await scene.PromiseAsync("1 March 2019");
        await scene.SendAsync();
        Assert.Equal(12, (await scene.LedgerAsync()).Count);
        scene.Tracker.Clock.MoveTo(new(2019, 3, 4));
        var (administrator, next) = await AdministratorAndNextAsync(scene);

        var page = await (await administrator.GetAsync($"/administration/people/{scene.Director.Id}/hand-on")).Form("Hand it on")
            .Choose("Input.Pieces[0].To", $"{next.Id}").SubmitAsync();
        page.ShouldSay("Handed on, and deactivated");
        Assert.Equal(0, (await scene.SendAsync()).Written);
        var (written, _) = await scene.SendAsync(AWeekLate);

        Assert.Equal(12 + 1, written);
        Assert.Equal([scene.Director.Email, next.Email], scene.ToOthers.Select(mail => mail.To.Address));
        Assert.Equal(12, (await scene.LedgerAsync()).Where(line => line.SendOn == AWeekLate && line.RecommendationId != null).Select(line => line.RecommendationId).Distinct().Count());
        (await WithoutHomeAsync(scene)).ShouldSay("Everything open has somebody who sees to it");
        (await (await scene.Tracker.SignInAsync(next)).GetAsync($"/recommendations/{scene.Recommendation.Reference}")).ShouldSay("Do what was promised for 1 March 2019");
    }

    [Fact]
    public async Task DirectorLeaves_WithTwelveForNobody_AllTwelveAreKnownToHaveNoHome()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        for (var more = 2; more <= 12; more++)
            await scene.PromiseAsync("1 March 2019");
        await scene.SweepAsync();
        var (administrator, next) = await AdministratorAndNextAsync(scene);

        await (await administrator.GetAsync($"/administration/people/{scene.Director.Id}/hand-on")).Form("Hand it on").Choose("Input.Pieces[0].To", "0").SubmitAsync();
        await scene.DeliverAsync();
        await scene.SendAsync();
        Assert.Empty(scene.Mail.Taken);
        (await (await administrator.GetAsync("/")).ClickAsync("Find a home for 12 recommendations")).ShouldSay("Nobody holds the post Corporate Director");
        await (await administrator.GetAsync($"/administration/posts/{scene.Post.Id}/holder")).Form("Change the holder")
            .Choose("Input.PersonId", $"{next.Id}").FillDate("Input.From", "1", "3", "2019").SubmitAsync();
        await scene.SendAsync();

        Assert.Equal(next.Email, Assert.Single(scene.Mail.Taken).To.Address);
        (await WithoutHomeAsync(scene)).ShouldSay("Everything open has somebody who sees to it");
    }

    [Fact]
    public async Task CommitteeIsMerged_WithForty_AllGoOverInOneStepUnderTheirReferences()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch);
        var given = scene.Tracker.Given;
        await given.MoreRecommendationsAsync(39);
        var (people, officer) = await given.CommitteeAsync("PEO", "People Overview and Scrutiny Committee");
        var closed = await ClosedAsync(scene);
        var references = await scene.Tracker.ReadAsync(context => context.Recommendations.Where(r => r.ClosedOn == null).OrderBy(r => r.Id).Select(r => r.Reference).ToListAsync());
        await scene.SendAsync();
        var (mails, lines) = (scene.Mail.Taken.Count, (await scene.LedgerAsync()).Count);
        var (administrator, _) = await AdministratorAndNextAsync(scene);

        var page = await (await administrator.GetAsync("/administration/committees/CYP/end")).ShouldSay("40 recommendations are open").Form("End the committee")
            .Choose("Input.SuccessorId", $"{people.Id}").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("40 recommendations went over");
        await scene.SendAsync();
        Assert.Equal((mails, lines), (scene.Mail.Taken.Count, (await scene.LedgerAsync()).Count));
        await scene.SendAsync(AWeekLate);
        Assert.All(scene.ToOthers, mail => Assert.Equal(scene.Director.Email, mail.To.Address));
        await NothingIsLostAsync(scene, references, closed, people.Id);

        var theirs = await scene.Tracker.SignInAsync(officer);
        (await theirs.GetAsync("/committees/PEO")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("40 recommendations with something late");
        (await theirs.GetAsync("/recommendations?committee=PEO")).ShouldSay("of 40");
        (await theirs.GetAsync($"/recommendations/{references[0]}/history")).ShouldSay("Followed by People Overview and Scrutiny Committee");
        (await theirs.GetAsync($"/recommendations/{references[0]}/response")).ShouldHaveStatus(HttpStatusCode.OK);
        var before = await scene.Tracker.SignInAsync(scene.Officer);
        (await before.GetAsync("/committees/CYP")).ShouldSay("This committee ended on 1 March 2019").ShouldSay("What was open is followed by People");
        (await before.GetAsync($"/recommendations/{references[0]}")).ShouldHaveStatus(HttpStatusCode.OK);
        (await before.GetAsync($"/recommendations/{references[0]}/response")).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    private static async Task NothingIsLostAsync(Scene scene, IReadOnlyList<string> references, int closed, int successor) => await scene.Tracker.ReadAsync(async context =>
    {
        Assert.Equal(references, await context.Recommendations.Where(r => r.CommitteeId == successor).OrderBy(r => r.Id).Select(r => r.Reference).ToListAsync());
        Assert.Equal(closed, await context.Recommendations.Where(r => r.CommitteeId != successor).Select(r => r.Id).SingleAsync());
        var lines = await context.Changes.Where(change => change.Happened == "committee-succeeded" && change.RecommendationId != null).ToListAsync();
        Assert.Equal(40, lines.Count);
        Assert.Single(lines.Select(line => line.AtUtc).Distinct());
        Assert.Equal(1, await context.Changes.CountAsync(change => change.Happened == "committee-ended"));
        return true;
    });

    private static async Task<PageShown> WithoutHomeAsync(Scene scene) =>
        await (await scene.Tracker.SignInAsync(scene.Officer)).GetAsync("/recommendations/without-a-home");

    private static async Task<int> ClosedAsync(Scene scene)
    {
        var committee = await scene.Tracker.ReadAsync(context => context.Committees.SingleAsync(one => one.Code == "CYP"));
        var draft = await scene.Tracker.Given.RecommendationAsync(await scene.Tracker.Given.ReviewAsync(committee), scene.Post);
        await scene.Tracker.ChangeAsync(async context =>
            (await context.Recommendations.Include(r => r.Closures).SingleAsync(r => r.Id == draft.Id)).Withdraw(new(2019, 2, 1), "Not agreed"));
        return draft.Id;
    }

    private static async Task<(Browser Administrator, Domain.People.Person Next)> AdministratorAndNextAsync(Scene scene) => (
        await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator)),
        await scene.Tracker.Given.PersonAsync("Next director", Role.Director));
}
