using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

public sealed class RemindersPagesTests
{
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);

    [Fact]
    public async Task Coming_AsTheOfficer_SaysWhomWhenAndWhatIsMostUrgent()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "4 March 2019", "March 2019");
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);

        var page = await browser.GetAsync("/reminders");

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Friday 1 March 2019").ShouldSay("Monday 4 March 2019").ShouldSay(scene.Director.Name)
            .ShouldSay("2 things").ShouldSay($"{scene.Recommendation.Reference}, due 4 March 2019: due in 3 days").ShouldSay("Reminders have not been worked out yet.");
    }

    [Fact]
    public async Task Coming_WhenNobodyHoldsThePost_SaysSo()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "4 March 2019");
        await scene.VacateAsync(new(2019, 2, 28));
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);

        (await browser.GetAsync("/reminders")).ShouldSay("Nobody holds this post and it has no mailbox: Corporate Director");
        await scene.SendAsync();

        (await browser.GetAsync("/reminders/never-received")).ShouldSay("Nobody held the post, and it has no mailbox");
    }

    [Fact]
    public async Task Preview_OfAComingDay_IsTheEmailThatIsSentThen()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "4 March 2019");
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);

        var preview = await (await browser.GetAsync("/reminders")).ClickAsync("Monday 4 March 2019");
        await scene.SendAsync();
        await scene.SendAsync(new(2019, 3, 4));

        Assert.Equal(2, scene.Mail.Taken.Count);
        preview.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(PageShown.Fold(scene.Mail.Taken[1].Text));
    }

    [Theory]
    [InlineData("/reminders/preview?on=2019-03-02&to=person:1")]
    [InlineData("/reminders/preview?on=2019-02-31&to=person:1")]
    [InlineData("/reminders/preview?on=9999-12-31&to=person:1")]
    [InlineData("/reminders/preview")]
    [InlineData("/reminders/preview/message?on=2019-03-02&to=person:1")]
    [InlineData("/reminders/sent/1")]
    [InlineData("/reminders/sent/1/message")]
    [InlineData("/reminders/sent/1/file")]
    public async Task Page_OfAnEmailThatIsNot_IsNotFound(string address)
    {
        using var scene = await Scene.OnAsync(FirstOfMarch);
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);

        (await browser.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Sent_AsTheOfficer_LeadsToTheEmailAsItWasSent()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SendAsync();
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);

        var list = await browser.GetAsync("/reminders/sent");
        var page = await list.ShouldSay("Accepted by the mail server").ShouldSay("250 Taken").ClickAsync("1 thing due today — Friday 1 March 2019");
        var message = await browser.GetAsync($"{page.Address}/message");
        var file = await browser.GetAsync($"{page.Address}/file");

        page.ShouldSay("on the day").ShouldSay("250 Taken").ShouldSay(PageShown.Fold(Assert.Single(scene.Mail.Taken).Text));
        Assert.Equal(scene.Mail.Taken[0].Html, message.Html);
        Assert.StartsWith("sandbox ", string.Join(' ', message.Response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("message/rfc822", file.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(scene.Mail.Taken[0].MessageId, file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_IntoTheMailFolder_DoesNotSpeakOfAMailServer()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        scene.Mail.Answer = _ => new(MailVerdict.Accepted, "Written to message.eml");
        await scene.SendAsync();
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);

        (await browser.GetAsync("/reminders/sent")).ShouldSay("Written to the mail folder").ShouldNotSay("Accepted by the mail server");
    }

    [Fact]
    public async Task NeverReceived_AfterARefusal_HasTheServersWords()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        scene.Mail.Answer = _ => new(MailVerdict.RefusedForGood, "550 There is no such mailbox");
        await scene.SendAsync();
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);

        (await browser.GetAsync("/reminders/never-received")).ShouldSay("550 There is no such mailbox").ShouldSay(scene.Director.Email);
    }

    [Fact]
    public async Task Coming_WithTheMailServerDown_SaysSoAtTheTop()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        scene.Mail.Answer = _ => new(MailVerdict.RefusedForNow, "450 The mailbox is busy");
        var run = await scene.Tracker.Services.GetRequiredService<IJobRunner>().RunAsync("send-due-reminders", null, CancellationToken.None);
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);

        Assert.Equal("1 reminder written; emails: 1 to be tried again", run.Summary);
        (await browser.GetAsync("/reminders")).ShouldSay("1 email waits for the mail server, the first since 1 March 2019 at").ShouldSay("450 The mailbox is busy");
    }

    [Fact]
    public async Task Coming_WithAMailServerThatCannotBeReached_IsNotWell()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        scene.Mail.IsDown = true;
        await scene.SendAsync();
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);

        (await browser.GetAsync("/reminders")).ShouldSay("1 email waits for the mail server").ShouldSay("Nobody answers. The next try is on 1 March 2019 at").ShouldNotSay("All is well");
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));
        (await administrator.GetAsync("/administration/health")).ShouldSay("1 email waits for the mail server").ShouldNotSay("Everything is well");
    }

    [Fact]
    public async Task Email_OfAnExemptRecommendation_SaysNothingOfIt()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.ChangeAsync((recommendation, _) => recommendation.MarkExempt(new Exemption(2, "It would identify a child")));

        await scene.SendAsync();

        var mail = Assert.Single(scene.Mail.Taken);
        Assert.Contains(scene.Recommendation.Reference, mail.Text, StringComparison.Ordinal);
        foreach (var said in new[] { mail.Text, mail.Html, mail.Subject, Assert.Single(await scene.LedgerAsync()).Says })
            Assert.DoesNotContain("Do what was promised", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SentEmail_OfADraftThatTheAdministratorMayNotRead_HidesItsWords()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch);
        var (committee, _) = await scene.Tracker.Given.CommitteeAsync("ADU");
        var draft = await scene.Tracker.Given.RecommendationAsync(await scene.Tracker.Given.ReviewAsync(committee), scene.Post, "Secret for now", sentOn: new(2019, 1, 2));
        await scene.SendAsync();
        using var browser = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var id = Assert.Single(await scene.OutboxAsync()).Id;

        (await browser.GetAsync($"/reminders/sent/{id}")).ShouldSay("An unpublished recommendation").ShouldNotSay(draft.Reference).ShouldNotSay("Secret for now")
            .ShouldSay("you may not read");
        (await browser.GetAsync($"/reminders/sent/{id}/message")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await browser.GetAsync($"/reminders/sent/{id}/file")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Pages_OfAnExemptRecommendation_NameItToWhoeverMayReadItOnly()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019", "8 March 2019");
        await scene.ChangeAsync((recommendation, _) => recommendation.MarkExempt(new Exemption(2, "It would identify a child")));
        scene.Mail.Answer = _ => new(MailVerdict.RefusedForGood, "550 There is no such mailbox");
        await scene.SendAsync();
        var id = Assert.Single(await scene.OutboxAsync()).Id;
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        foreach (var address in new[] { "/reminders", "/reminders/never-received", $"/reminders/sent/{id}" })
        {
            (await administrator.GetAsync(address)).ShouldSay("An exempt recommendation").ShouldNotSay(scene.Recommendation.Reference);
            (await officer.GetAsync(address)).ShouldSay(scene.Recommendation.Reference).ShouldNotSay("An exempt recommendation");
        }
        (await administrator.GetAsync("/reminders/sent")).ShouldNotSay(scene.Recommendation.Reference);
        (await (await administrator.GetAsync("/reminders")).ClickAsync("Read it")).ShouldSay("you may not read").ShouldNotSay(scene.Recommendation.Reference);
        (await administrator.GetAsync($"/reminders/sent/{id}/file")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await officer.GetAsync($"/reminders/sent/{id}/file")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Coming_WhatComesAfterTodaysEmailHasLeft_StandsUnderTheNextWorkingDay()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SendAsync();
        await scene.PromiseAsync("1 March 2019");
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);

        var page = await browser.GetAsync("/reminders");
        var preview = await page.ShouldNotSay("Friday 1 March 2019").ShouldSay("Monday 4 March 2019").ClickAsync("Monday 4 March 2019");
        await scene.SendAsync(new(2019, 3, 4));

        preview.ShouldSay(PageShown.Fold(scene.Mail.Taken[1].Text));
    }

    [Fact]
    public async Task Coming_WhatComesBeforeTodaysEmailHasLeft_StandsUnderToday()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SweepAsync();
        await scene.PromiseAsync("1 March 2019");
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);

        (await browser.GetAsync("/reminders")).ShouldSay("Friday 1 March 2019").ShouldNotSay("Monday 4 March 2019");
    }

    [Theory]
    [InlineData("/reminders")]
    [InlineData("/reminders/sent")]
    [InlineData("/reminders/never-received")]
    [InlineData("/reminders/sent/1")]
    [InlineData("/reminders/preview")]
    public async Task Page_AsADirector_IsRefused(string address)
    {
        using var scene = await Scene.OnAsync(FirstOfMarch);
        using var browser = await scene.Tracker.SignInAsync(scene.Director);

        (await browser.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }
}
