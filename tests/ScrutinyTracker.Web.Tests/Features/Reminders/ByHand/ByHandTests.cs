using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders.ByHand;

/// <summary>What was promised for March 2019 is chased on 1, 15, 28 and 29 March, unless an officer decides otherwise about one of them.</summary>
public sealed class ByHandTests
{
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);
    private static readonly DateOnly SecondStep = new(2019, 3, 15);
    private const string Why = "The service has rung: it comes on Monday";

    [Fact]
    public async Task HoldBack_ThatOneDoesNotGoOut_AndTheNextDoes()
    {
        using var scene = await AfterTheFirstAsync();
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        (await HoldBackAsync(officer)).ShouldSay("The reminder is held back").ShouldSay("Held back by a scrutiny officer").ShouldSay(Why);
        await scene.SendAsync(SecondStep);
        await scene.SendAsync(new(2019, 3, 18));
        Assert.Single(scene.Mail.Taken);

        await scene.SendAsync(new(2019, 3, 28));
        Assert.Equal(2, scene.Mail.Taken.Count);
    }

    [Fact]
    public async Task HoldBack_IsToldOnTheRecommendation_WithWhoAndWhy()
    {
        using var scene = await AfterTheFirstAsync();
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        await HoldBackAsync(officer);

        (await officer.GetAsync(RecommendationLinks.Recommendation(scene.Recommendation.Reference)))
            .ShouldSay($"2 March 2019: held back by {scene.Officer.Name}, the reminder for 31 March 2019 (14 days before): {Why}");
    }

    [Fact]
    public async Task LetGo_ItGoesOutOnItsDay()
    {
        using var scene = await AfterTheFirstAsync();
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        var held = await HoldBackAsync(officer);
        var page = await held.ClickAsync(held.Document.QuerySelector("a[href$='/let-go']")!.TextContent);
        (await page.Form("Let it go out").Fill("Input.Reason", "It did not come").SubmitAsync()).ShouldSay("no longer held back").ShouldNotSay(Why);
        await scene.SendAsync(SecondStep);

        Assert.Equal(2, scene.Mail.Taken.Count);
    }

    [Fact]
    public async Task LetGo_AfterItsDay_GoesOutWithTheNextRun()
    {
        using var scene = await AfterTheFirstAsync();
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        await HoldBackAsync(officer);
        await scene.SendAsync(SecondStep);
        scene.Tracker.Clock.MoveTo(new(2019, 3, 18));
        using var later = await scene.Tracker.SignInAsync(scene.Officer);

        var coming = (await later.GetAsync(RemindersLinks.Coming)).ShouldSay("Friday 15 March 2019");
        var page = await later.GetAsync(coming.Document.QuerySelector("a[href$='/let-go']")!.GetAttribute("href")!);
        await page.Form("Let it go out").Fill("Input.Reason", "It did not come").SubmitAsync();
        await scene.SendAsync();
        Assert.Equal(2, scene.Mail.Taken.Count);
    }

    [Fact]
    public async Task HoldBack_OnceALaterStepIsReached_IsListedNoLonger()
    {
        using var scene = await AfterTheFirstAsync();
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        await HoldBackAsync(officer);

        await scene.SendAsync(new(2019, 3, 28));
        using var later = await scene.Tracker.SignInAsync(scene.Officer);

        (await later.GetAsync(RemindersLinks.Coming)).ShouldSay("Reminders in the next six weeks").ShouldNotSay("Held back by a scrutiny officer");
    }

    [Fact]
    public async Task HoldBack_FromASecondWindow_SaysWhatBecameOfIt_AndKeepsWhatWasTyped()
    {
        using var scene = await AfterTheFirstAsync();
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        var second = await OpenAsync(officer, "Hold back");

        await HoldBackAsync(officer);
        var refused = await second.Form("Hold it back").Fill("Input.Reason", "Another reason").SubmitAsync();

        refused.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay($"{scene.Officer.Name} held it back on 2 March 2019: {Why}").ShouldSay("Another reason");
        await refused.ClickAsync("Let it go out after all");
        Assert.Equal(1, await scene.Tracker.ReadAsync(context => context.Set<ChasingDecision>().CountAsync()));
    }

    [Fact]
    public async Task HoldBack_WhatWaits_IsShownAsHeldInTheEmail_AndNotOfferedAgain()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        await HoldBackWaitingAsync(scene, officer);

        var email = await officer.GetAsync(RemindersLinks.Email((await scene.OutboxAsync()).Single().Id));
        email.ShouldSay("held back by a scrutiny officer, and left out when the email leaves");
        Assert.Null(email.Document.QuerySelector("a[href^='/reminders/hold-back']"));
    }

    [Fact]
    public async Task HoldBack_WhileItWaitsForTheMailServer_IsLeftOut()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        await HoldBackWaitingAsync(scene, officer);
        await scene.DeliverAsync();

        Assert.Empty(scene.Mail.Taken);
        Assert.Equal("A scrutiny officer held it back before the email left.", Assert.Single(await scene.LedgerAsync()).VoidReason);
    }

    [Fact]
    public async Task SendNow_GoesOutToday_AndNotAgainOnItsDay()
    {
        using var scene = await AfterTheFirstAsync("Monday 4 March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        (await SendNowAsync(officer)).ShouldSay("The reminder goes out with the next emails");
        await scene.DeliverAsync();
        var sent = scene.Mail.Taken[^1];
        Assert.Contains("March 2019", sent.Text, StringComparison.Ordinal);
        Assert.Equal([.. scene.Mail.Taken.Select(mail => mail.MessageId)], [.. scene.Mail.Taken.Select(mail => mail.MessageId).Distinct()]);
        Assert.Equal([scene.Mail.Taken[0].MessageId], sent.InReplyTo);
        Assert.Contains("14 days before” of Sunday 17 March 2019, sent now by a scrutiny officer. If nothing changes, the next is on Thursday 28 March 2019.", sent.Text, StringComparison.Ordinal);

        await scene.SendAsync(SecondStep);
        Assert.Equal(2, scene.Mail.Taken.Count);
    }

    [Fact]
    public async Task SendNow_IsReadAmongWhatWasSent()
    {
        using var scene = await AfterTheFirstAsync("Monday 4 March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        await SendNowAsync(officer);
        await scene.DeliverAsync();

        Assert.All(await scene.OutboxAsync(), email => Assert.Equal(OutboxState.Sent, email.State));
        var rows = (await officer.GetAsync(RemindersLinks.Sent)).Document.QuerySelectorAll("a[href^='/reminders/sent/']");
        Assert.Equal(2, rows.Length);
    }

    [Fact]
    public async Task SendNow_OnADayOff_IsRefused_AndTheReasonIsKept()
    {
        using var scene = await AfterTheFirstAsync();
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        var page = await SendNowAsync(officer);

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Reminders go out on working days only");
        Assert.Equal(Why, page.Form("Send it now").ValueOf("Input.Reason"));
    }

    [Fact]
    public async Task SendNow_FromASecondWindow_IsRefused_AndSentOnce()
    {
        using var scene = await AfterTheFirstAsync("Monday 4 March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        var second = await OpenAsync(officer, "Send now");

        await SendNowAsync(officer);
        var refused = await second.Form("Send it now").Fill("Input.Reason", Why).SubmitAsync();
        await scene.DeliverAsync();

        refused.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This reminder is written already");
        Assert.Equal(2, scene.Mail.Taken.Count);
    }

    [Fact]
    public async Task SendNow_AfterItWasLeftOutOfAnEmailAndLetGo_GoesOut()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        await HoldBackWaitingAsync(scene, officer);
        await scene.DeliverAsync();
        var coming = await officer.GetAsync(RemindersLinks.Coming);
        var page = await officer.GetAsync(coming.Document.QuerySelector("a[href$='/let-go']")!.GetAttribute("href")!);
        await page.Form("Let it go out").Fill("Input.Reason", "It did not come").SubmitAsync();

        (await SendNowAsync(officer)).ShouldSay("The reminder goes out with the next emails");
        await scene.DeliverAsync();

        Assert.Single(scene.Mail.Taken);
    }

    [Fact]
    public async Task SendNow_WhatSpeaksOfSomethingOverdue_BeforeItIs_IsRefused()
    {
        using var scene = await AfterTheFirstAsync("Monday 4 March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        var key = (await scene.LedgerAsync())[0].ObligationKey;

        var page = await officer.GetAsync(RemindersLinks.SendNow(new(2019, 4, 5), key, "7-days-overdue"));
        page = await page.Form("Send it now").Fill("Input.Reason", Why).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This step speaks of something overdue");
        await scene.DeliverAsync();
        Assert.Single(scene.Mail.Taken);
    }

    [Fact]
    public async Task SendNow_DuringAPause_IsRefused()
    {
        using var scene = await AfterTheFirstAsync("Monday 4 March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        await scene.Tracker.ChangeAsync(async context =>
        {
            var by = await context.People.SingleAsync(person => person.Id == scene.Officer.Id);
            ChasingPause.Make(null, new(2019, 3, 4), new(2019, 3, 8), "Election", [], by, FirstOfMarch, DateTime.UnixEpoch, out var pause);
            context.Add(pause!);
        });

        (await SendNowAsync(officer)).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("The chasing is paused");
    }

    [Fact]
    public async Task Reasons_AreReadByTheCommitteesOfficers_AndByNobodyElse()
    {
        using var scene = await AfterTheFirstAsync();
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        await HoldBackAsync(officer);
        var (_, stranger) = await scene.Tracker.Given.CommitteeAsync("ENV");

        foreach (var reader in new[] { scene.Director, stranger })
        {
            using var browser = await scene.Tracker.SignInAsync(reader);
            (await browser.GetAsync(RecommendationLinks.Recommendation(scene.Recommendation.Reference)))
                .ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay(Why).ShouldNotSay("held back");
        }
    }

    [Theory]
    [InlineData("Hold back", "Hold it back")]
    [InlineData("Send now", "Send it now")]
    public async Task ByHand_WithoutAReason_SaysSo(string link, string button)
    {
        using var scene = await AfterTheFirstAsync();
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        (await (await OpenAsync(officer, link)).Form(button).SubmitAsync()).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Enter why");
    }

    [Fact]
    public async Task ByHand_OfAnotherCommittee_OrGone_IsNotFound()
    {
        using var scene = await AfterTheFirstAsync();
        var (_, stranger) = await scene.Tracker.Given.CommitteeAsync("ENV");
        using var other = await scene.Tracker.SignInAsync(stranger);
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        var key = (await scene.LedgerAsync())[0].ObligationKey;
        var address = RemindersLinks.HoldBack(SecondStep, key, "14-days-before");

        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(address)).Status);
        (await officer.GetAsync(RemindersLinks.HoldBack(FirstOfMarch, key, "28-days-before"))).ShouldSay("not to come any more").ShouldSay("It went out on 1 March 2019");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(RemindersLinks.HoldBack(FirstOfMarch, key, "28-days-before"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(RemindersLinks.HoldBack(SecondStep, "occurrence:999", "14-days-before"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(RemindersLinks.HoldBack(SecondStep, key, "soon"))).Status);
    }

    /// <summary>The first of the four has gone out, and it is a later day: a Saturday, unless the test wants another.</summary>
    private static async Task<Scene> AfterTheFirstAsync(string day = "Saturday 2 March 2019")
    {
        var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        await scene.SendAsync();
        scene.Tracker.Clock.MoveTo(DateOnly.ParseExact(day, "dddd d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture));
        return scene;
    }

    /// <summary>The first of the four is in an email that waits.</summary>
    private static async Task HoldBackWaitingAsync(Scene scene, Browser officer)
    {
        await scene.SweepAsync();
        var email = await (await officer.GetAsync(RemindersLinks.Sent)).ClickAsync("1 to be sent");
        var page = await officer.GetAsync(email.Document.QuerySelector("a[href^='/reminders/hold-back']")!.GetAttribute("href")!);
        await page.Form("Hold it back").Fill("Input.Reason", Why).SubmitAsync();
    }

    private static async Task<PageShown> OpenAsync(Browser officer, string link)
    {
        var coming = await officer.GetAsync(RemindersLinks.Coming);
        var preview = await officer.GetAsync(coming.Document.QuerySelector("a[href^='/reminders/preview']")!.GetAttribute("href")!);
        return await officer.GetAsync(preview.Document.QuerySelectorAll("main a").First(one => one.TextContent.StartsWith(link, StringComparison.Ordinal)).GetAttribute("href")!);
    }

    private static async Task<PageShown> HoldBackAsync(Browser officer) =>
        await (await OpenAsync(officer, "Hold back")).Form("Hold it back").Fill("Input.Reason", Why).SubmitAsync();

    private static async Task<PageShown> SendNowAsync(Browser officer) =>
        await (await OpenAsync(officer, "Send now")).Form("Send it now").Fill("Input.Reason", Why).SubmitAsync();
}
