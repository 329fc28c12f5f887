using System.Net;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees.Rounds;

public sealed class NoChangeTests
{
    [Fact]
    public async Task Director_FromHomeToNoChange_InTwoClicksAndWithWords()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(scene.Officer);
        using var director = await tracker.SignInAsync(scene.Director);
        await scene.OpenedAsync();

        var home = (await director.GetAsync("/")).ShouldSay($"Report on “Do what was promised for May 2019” ({scene.Promised.Reference}) for the meeting of 27 March 2019")
            .ShouldSay("due 19 March 2019: due in 18 days");
        var progress = (await home.ClickAsync($"“Do what was promised for May 2019” ({scene.Promised.Reference}) for the meeting"))
            .ShouldSay("An update is asked for by 19 March 2019, for the meeting of 27 March 2019.");
        Assert.EndsWith("/progress", progress.Address, StringComparison.Ordinal);
        var form = (await progress.ClickAsync("say so")).Form("Report no change");
        Assert.Equal("No change since 8 January 2019.", form.ValueOf("Input.Text"));
        var page = await form.SubmitAsync();

        page.ShouldSay("No change reported. The committee sees it at once").ShouldSay("Came in Do what was promised for May 2019")
            .ShouldSay("No change, said on 1 March 2019: No change since 8 January 2019.").ShouldSay("1 in by the day asked for");
        (await director.GetAsync("/")).ShouldNotSay($"“Do what was promised for May 2019” ({scene.Promised.Reference}) for the meeting");
        (await director.GetAsync(progress.Address)).ShouldNotSay("An update is asked for");
        (await officer.GetAsync($"/recommendations/{scene.Promised.Reference}")).ShouldSay("No change since 8 January 2019.");
        (await officer.GetAsync($"/recommendations/{scene.Promised.Reference}/history")).ShouldSay("No change reported: not started");
    }

    [Fact]
    public async Task OnPost_WhatCameInAlready_OrIsAnAnswer_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(scene.Officer);
        using var director = await tracker.SignInAsync(scene.Director);
        await scene.OpenedAsync();
        var address = (await director.GetAsync(Rounded.Round)).Document.QuerySelectorAll("a[href*='/no-change/']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(2, address.Count);

        await scene.ReportAsync("May 2019");
        (await (await director.GetAsync(address[0])).ShouldSay("This was already reported on since the update was asked for.").Form("Report no change").SubmitAsync())
            .ShouldHaveStatus(HttpStatusCode.BadRequest);
        await scene.ClosedAsync();
        (await (await director.GetAsync(address[1])).Form("Report no change").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.BadRequest)
            .ShouldSay("This monitoring round is closed, and its report stays as it was kept");
        (await (await director.GetAsync(address[1])).Form("Report no change").Fill("Input.Text", "").SubmitAsync())
            .ShouldHaveError("Input.Text", "Enter what the committee will read");
    }

    [Fact]
    public async Task OnPost_AnOfficer_SaysItOnBehalf()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(scene.Officer);
        var round = await scene.OpenedAsync();

        var page = (await round.ClickAsync("say that nothing has changed about Do what was promised for May 2019")).ShouldSay("on behalf of Corporate Director");
        await page.Form("Report no change").SubmitAsync();

        (await officer.GetAsync($"/recommendations/{scene.Promised.Reference}/history")).ShouldSay("on behalf of Corporate Director");
    }
}
