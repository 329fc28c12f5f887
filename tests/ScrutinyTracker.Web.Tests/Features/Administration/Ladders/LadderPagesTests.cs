using System.Net;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Administration;
using ScrutinyTracker.Web.Tests.Features.Reminders;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration.Ladders;

public sealed class LadderPagesTests
{
    private static readonly string OfPromises = AdministrationLinks.Ladder(ObligationKind.Commitment, null);
    private static readonly string OfPromisesHere = AdministrationLinks.Ladder(ObligationKind.Commitment, "CYP");

    [Fact]
    public async Task Settle_ForEveryCommittee_CountsFromTheNextRunOn()
    {
        using var scene = await Scene.OnAsync(new(2019, 3, 1), "1 April 2019");
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await administrator.GetAsync(OfPromises)).Form("Save").Fill("Input.DaysBefore", "10, 20").SubmitAsync();
        page.ShouldSay("20 and 10 days before; on the day").ShouldSay("Administrator, 1 March 2019");
        await scene.SendAsync(new(2019, 3, 4));
        Assert.Empty(scene.Mail.Taken);

        await scene.SendAsync(new(2019, 3, 12));
        Assert.Single(scene.Mail.Taken);
    }

    [Fact]
    public async Task Settle_ForOneCommittee_CountsThereUntilItIsAsForAllAgain()
    {
        using var scene = await Scene.OnAsync(new(2019, 3, 1), "1 April 2019");
        var person = await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator);
        using var administrator = await scene.Tracker.SignInAsync(person);

        await (await administrator.GetAsync(OfPromisesHere)).Form("Save").Choose("Input.AsAbove", "false").Fill("Input.DaysBefore", "5").SubmitAsync();
        await scene.SendAsync(new(2019, 3, 19));
        Assert.Empty(scene.Mail.Taken);

        using var later = await scene.Tracker.SignInAsync(person);
        await (await later.GetAsync(OfPromisesHere)).Form("Save").Choose("Input.AsAbove", "true").SubmitAsync();
        await scene.SendAsync(new(2019, 3, 19));
        Assert.Single(scene.Mail.Taken);
    }

    [Fact]
    public async Task Settle_AsForEveryCommitteeWithOtherDaysTyped_AsksWhichIsMeant()
    {
        using var scene = await Scene.OnAsync(new(2019, 3, 1));
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await administrator.GetAsync(OfPromisesHere)).Form("Save").Choose("Input.AsAbove", "true").Fill("Input.DaysBefore", "5").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("You entered other steps, and chose those of every committee");
        Assert.Equal("5", page.Form("Save").ValueOf("Input.DaysBefore"));
    }

    [Theory]
    [InlineData("Input.DaysBefore", "two weeks", "Enter whole numbers with commas between")]
    [InlineData("Input.DaysBefore", "400", "Enter whole numbers from 1 to 365")]
    [InlineData("Input.EveryDaysOverdue", "x", "Enter a whole number from 1 to 365")]
    [InlineData("Input.LineManager", "21", "each only once")]
    public async Task Settle_WhatCannotBe_SaysHowToMendIt(string field, string typed, string expected)
    {
        using var scene = await Scene.OnAsync(new(2019, 3, 1));
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await administrator.GetAsync(OfPromises)).Form("Save").Fill(field, typed).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay(expected);
        Assert.Equal(typed, page.Form("Save").ValueOf(field));
    }

    [Fact]
    public async Task Settle_AfterSomebodyElseDid_Is409AndKeepsTheNumbers()
    {
        using var scene = await Scene.OnAsync(new(2019, 3, 1));
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var mine = (await administrator.GetAsync(OfPromises)).Form("Save").Fill("Input.DaysBefore", "9");

        await (await administrator.GetAsync(OfPromises)).Form("Save").Fill("Input.DaysBefore", "11").SubmitAsync();
        var page = await mine.SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("9 days before").ShouldSay("11 days before");
        Assert.Equal("9", page.Form("Save").ValueOf("Input.DaysBefore"));
    }

    [Fact]
    public async Task Address_OfNoKindOrCommittee_Is404()
    {
        using var scene = await Scene.OnAsync(new(2019, 3, 1));
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"{AdministrationLinks.Ladders}/nothing")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"{OfPromises}?committee=NONE")).Status);
    }
}
