using System.Net;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees.Rounds;

public sealed class RoundAccessTests
{
    [Fact]
    public async Task Pages_AnExemptRowFrozen_TellNothingOfItToOthers()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        var (elsewhere, _) = await tracker.Given.CommitteeAsync("ENV");
        using var officer = await tracker.SignInAsync(scene.Officer);
        using var member = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(scene.Committee));
        string[] addresses = [Rounded.Meeting, $"{Rounded.Meeting}/changes", Rounded.Round, $"{Rounded.Round}/export.csv", "/"];
        using var outsider = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(elsewhere));
        using var otherDirector = await tracker.SignInAsync(scene.OtherDirector);
        await scene.OpenedAsync();
        var before = await SeenAsync(outsider);
        await scene.ClosedAsync();
        var exempt = await scene.ExemptAsync();

        await scene.OpenedAsync();
        var noChange = (await officer.GetAsync($"{Rounded.Meeting}/rounds/2")).Document.QuerySelectorAll("a[href*='/no-change/']").Select(link => link.GetAttribute("href")!).Last();
        addresses = [.. addresses.Select(address => address.Replace("rounds/1", "rounds/2", StringComparison.Ordinal))];

        Assert.Equal(before[2].Replace("Monitoring round for", "Monitoring round 2 for", StringComparison.Ordinal), (await SeenAsync(outsider))[2]);
        Assert.Equal(before[3], (await SeenAsync(outsider))[3]);
        Assert.All(await SeenAsync(outsider), NothingOfIt);
        Assert.All(await SeenAsync(otherDirector), NothingOfIt);
        (await member.GetAsync($"{Rounded.Meeting}/rounds/2")).ShouldSay(exempt.Reference).ShouldSay("4 not in yet");
        (await otherDirector.GetAsync(noChange)).ShouldHaveStatus(HttpStatusCode.NotFound);
        await scene.ClosedAsync(2);
        Assert.All(await SeenAsync(outsider), NothingOfIt);
        (await member.GetAsync($"{Rounded.Meeting}/rounds/2")).ShouldSay(exempt.Reference);

        async Task<List<string>> SeenAsync(Browser browser)
        {
            var seen = new List<string>();
            foreach (var address in addresses)
                seen.Add(address.EndsWith("csv", StringComparison.Ordinal) ? (await browser.GetAsync(address)).Html : (await browser.GetAsync(address)).Text);
            return seen;
        }

        void NothingOfIt(string text)
        {
            Assert.DoesNotContain(exempt.Reference, text, StringComparison.Ordinal);
            Assert.DoesNotContain("quillwort", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Pages_WhoMay_TheCommitteesOfficerAlone()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        var (_, otherOfficer) = await tracker.Given.CommitteeAsync("ENV");
        using var officer = await tracker.SignInAsync(scene.Officer);
        await scene.OpenedAsync();
        using var other = await tracker.SignInAsync(otherOfficer);
        using var councillor = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(scene.Committee));
        using var director = await tracker.SignInAsync(scene.Director);
        using var otherDirector = await tracker.SignInAsync(scene.OtherDirector);
        var noChange = (await director.GetAsync(Rounded.Round)).Document.QuerySelector("a[href*='/no-change/']")!.GetAttribute("href")!;

        foreach (var somebody in new[] { other, councillor, director })
        {
            (await somebody.GetAsync($"{Rounded.Meeting}/rounds/open")).ShouldHaveStatus(HttpStatusCode.Forbidden);
            (await somebody.GetAsync($"{Rounded.Round}/close")).ShouldHaveStatus(HttpStatusCode.Forbidden);
            (await somebody.GetAsync(Rounded.Round)).ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("Close the round");
        }
        foreach (var somebody in new[] { other, councillor, otherDirector })
            (await somebody.GetAsync(noChange)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await officer.GetAsync($"{Rounded.Meeting}/rounds/7")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await officer.GetAsync($"{Rounded.Round}/no-change/98765")).ShouldHaveStatus(HttpStatusCode.NotFound);
        using var contributor = await tracker.SignInAsync(await tracker.Given.PersonAsync("Contributor", Role.Contributor));
        (await contributor.GetAsync(noChange)).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Home_OfTheOfficer_LeadsToTheOpenRound()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(scene.Officer);
        await scene.OpenedAsync();

        var page = await (await officer.GetAsync("/")).ClickAsync("See what came in for the meeting of 27 March 2019");

        Assert.Equal(Rounded.Round, page.Address);
        await scene.ClosedAsync();
        (await officer.GetAsync("/")).ShouldNotSay("See what came in");
    }
}
