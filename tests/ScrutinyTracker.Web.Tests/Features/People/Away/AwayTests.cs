using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Features.Administration;
using ScrutinyTracker.Web.Features.People;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Features.Reminders;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.People.Away;

/// <summary>What was promised for March 2019 is chased on 1, 15, 28 and 29 March; the director is away from the 10th to the 20th.</summary>
public sealed class AwayTests
{
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);

    [Fact]
    public async Task Away_TheDeputyIsWrittenTo_AndKnowsWhy()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        var deputy = await AwayAsync(scene);

        await scene.SendAsync(FirstOfMarch);
        await scene.SendAsync(new(2019, 3, 15));
        await scene.SendAsync(new(2019, 3, 28));

        Assert.Equal([scene.Director.Email, deputy.Email, scene.Director.Email], scene.Mail.Taken.Select(mail => mail.To.Address));
        Assert.Contains("You stand in for Corporate Director holder until 20 March 2019.", scene.Mail.Taken[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("stand in", scene.Mail.Taken[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Away_TheDeputyMayDoIt_OnThoseDaysOnly()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch);
        var deputy = await AwayAsync(scene);
        using var browser = await scene.Tracker.SignInAsync(deputy);
        var answer = AnswerLinks.Response(scene.Recommendation.Reference);
        var statuses = new List<HttpStatusCode>();
        foreach (var day in new DateOnly[] { new(2019, 3, 9), new(2019, 3, 10), new(2019, 3, 20), new(2019, 3, 21) })
        {
            scene.Tracker.Clock.MoveTo(day);
            using var now = await scene.Tracker.SignInAsync(deputy);
            statuses.Add((await now.GetAsync(answer)).Status);
        }

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden], statuses);
    }

    [Fact]
    public async Task Away_BeginsWhileAnEmailWaits_TheDeputyGetsIt()
    {
        using var scene = await Scene.OnAsync(new(2019, 3, 15), "March 2019");
        await scene.SweepAsync();
        var deputy = await AwayAsync(scene, "15");

        await scene.DeliverAsync();
        Assert.Empty(scene.Mail.Taken);
        await scene.SendAsync();

        Assert.Equal(deputy.Email, Assert.Single(scene.Mail.Taken).To.Address);
    }

    [Fact]
    public async Task Back_BeforeTheDay_TheEmailsGoToThePersonAgain()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        await AwayAsync(scene);
        using var director = await scene.Tracker.SignInAsync(scene.Director);

        var page = await (await director.GetAsync(PeopleLinks.Away())).ClickAsync("End it: 10 March 2019 to 20 March 2019");
        (await page.Form("End these days").SubmitAsync()).ShouldSay("No days away are recorded").ShouldSay("taken back: Head of Service was to stand in");
        await scene.SendAsync(new(2019, 3, 15));

        Assert.Equal(scene.Director.Email, Assert.Single(scene.Mail.Taken).To.Address);
    }

    [Fact]
    public async Task Administrator_NamesADeputyForSomebodyIll_AndNobodyElseDoes()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        var deputy = await scene.Tracker.Given.PersonAsync("Head of Service", Role.Director);
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        using var head = await scene.Tracker.SignInAsync(deputy);

        (await NameAsync(administrator, deputy, "1", "8", scene.Director.Id)).ShouldSay("When Corporate Director holder is away").ShouldSay("Head of Service");
        (await head.GetAsync(PeopleLinks.Away())).ShouldSay("You stand in for").ShouldSay("1 March 2019 to 8 March 2019");

        foreach (var browser in new[] { officer, head })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(PeopleLinks.Away(scene.Director.Id))).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(PeopleLinks.Back(1))).Status);
        }
    }

    [Fact]
    public async Task Administrator_OfSomebodyWhoHasNoWorkHere_FindsNothing()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        var committee = await scene.Tracker.ReadAsync(context => context.Committees.SingleAsync());
        var chair = await scene.Tracker.Given.CouncillorAsync(committee, MemberCapacity.Chair);
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync(PeopleLinks.Away(chair.Id))).Status);
        (await administrator.GetAsync(AdministrationLinks.Person(chair.Id))).ShouldNotSay("Days away");
        (await administrator.GetAsync(AdministrationLinks.Person(scene.Director.Id))).ShouldSay("Days away");
    }

    [Theory]
    [InlineData("20", "10", "The last day away must be on or after the first")]
    [InlineData("", "10", "First day away")]
    public async Task Away_ThatCannotBe_SaysHowToMendIt(string from, string to, string expected)
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        var deputy = await scene.Tracker.Given.PersonAsync("Head of Service", Role.Director);
        using var director = await scene.Tracker.SignInAsync(scene.Director);

        var page = await NameAsync(director, deputy, from, to);

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay(expected);
        Assert.Equal($"{deputy.Id}", page.Form("Name the deputy").ValueOf("Input.Deputy"));
    }

    private static async Task<Person> AwayAsync(Scene scene, string from = "10")
    {
        var deputy = await scene.Tracker.Given.PersonAsync("Head of Service", Role.Director);
        using var director = await scene.Tracker.SignInAsync(scene.Director);
        (await NameAsync(director, deputy, from, "20")).ShouldSay("Head of Service stands in from");
        return deputy;
    }

    private static async Task<PageShown> NameAsync(Browser browser, Person deputy, string from, string to, int? of = null) =>
        await (await browser.GetAsync(PeopleLinks.AddAway(of))).Form("Name the deputy")
            .FillDate("Input.From", from, "3", "2019").FillDate("Input.To", to, "3", "2019").Choose("Input.Deputy", $"{deputy.Id}").SubmitAsync();
}
