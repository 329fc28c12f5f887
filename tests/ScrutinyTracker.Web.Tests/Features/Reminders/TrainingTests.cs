using System.Net;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Email;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>A tracker in which people learn: all email goes to one address; and a sample of what somebody else will get.</summary>
public sealed class TrainingTests
{
    private const string Trainer = "trainer@example.org";
    private const string Banner = "Training: every email goes to trainer@example.org, and to nobody else.";
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);

    [Fact]
    public async Task RedirectAll_Reminders_GoToTheTrainer_AndTheLedgerSaysSo()
    {
        using var scene = await TrainingAsync("1 March 2019");

        await scene.SendAsync();

        var mail = Assert.Single(scene.Mail.Taken);
        Assert.Equal(Trainer, mail.To.Address);
        Assert.Equal($"For {scene.Director.Name}: 1 thing due today — Friday 1 March 2019", mail.Subject);
        Assert.StartsWith($"For {scene.Director.Name} ({scene.Director.Email}).", mail.Text, StringComparison.Ordinal);
        var email = Assert.Single(await scene.OutboxAsync());
        Assert.Equal((scene.Director.Email, Trainer), (email.ToAddress, email.WentTo));
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);
        (await browser.GetAsync($"/reminders/sent/{email.Id}")).ShouldSay("Really went to").ShouldSay(Trainer).ShouldSay(scene.Director.Email);
    }

    [Fact]
    public async Task RedirectAll_LinksToSetAPassword_GoThereToo()
    {
        using var scene = await TrainingAsync();
        var administrator = await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator);
        using var browser = await scene.Tracker.SignInAsync(administrator);
        await (await browser.GetAsync($"/administration/people/{scene.Director.Id}")).Form("Send a link to set a password").SubmitAsync();

        await scene.DeliverAsync();

        var mail = Assert.Single(scene.Mail.Taken);
        Assert.Equal(Trainer, mail.To.Address);
        Assert.StartsWith($"For {scene.Director.Name}: Set your password", mail.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedirectAll_EveryPageOfWhoeverLooksAfterIt_SaysSo()
    {
        using var scene = await TrainingAsync();
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));
        using var director = await scene.Tracker.SignInAsync(scene.Director);

        foreach (var address in new[] { "/", "/reminders", "/recommendations" })
            Assert.Contains(Banner, (await officer.GetAsync(address)).Html, StringComparison.Ordinal);
        foreach (var address in new[] { "/", "/administration/jobs", "/administration/test-message", "/administration/health" })
            Assert.Contains(Banner, (await administrator.GetAsync(address)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Training", (await director.GetAsync("/")).Html, StringComparison.Ordinal);
        (await administrator.GetAsync("/administration/test-message")).ShouldSay($"{Trainer}, whomever it is for");
    }

    [Fact]
    public async Task Pages_WithoutRedirect_SayNothingOfIt()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        await scene.SendAsync();

        Assert.DoesNotContain("Training", (await officer.GetAsync("/")).Html, StringComparison.Ordinal);
        (await officer.GetAsync($"/reminders/sent/{Assert.Single(await scene.OutboxAsync()).Id}")).ShouldNotSay("Really went to");
    }

    [Fact]
    public async Task Sample_OfWhatSomebodyWillGet_GoesToWhoeverAsksAndIntoNoLedger()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "4 March 2019");
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);
        var preview = await (await browser.GetAsync("/reminders")).ClickAsync("Monday 4 March 2019");

        (await preview.Form("Send a sample to myself").SubmitAsync()).ShouldSay($"The sample to {scene.Officer.Email} was accepted. The answer was: 250 Taken");

        var mail = Assert.Single(scene.Mail.Taken);
        Assert.Equal(scene.Officer.Email, mail.To.Address);
        Assert.Equal("Sample: 1 thing due today — Monday 4 March 2019", mail.Subject);
        Assert.StartsWith($"Sample: only you get this. {scene.Director.Name} gets it on Monday 4 March 2019 if nothing changes.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Do what was promised", mail.Html, StringComparison.Ordinal);
        Assert.Empty(mail.Attachments);
        Assert.Empty(await scene.LedgerAsync());
        Assert.Empty(await scene.OutboxAsync());
        await scene.SendAsync(new(2019, 3, 4));
        Assert.Equal(scene.Director.Email, scene.Mail.Taken[1].To.Address);
    }

    [Fact]
    public async Task Sample_RefusedByTheServer_SaysItsWords()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "4 March 2019");
        scene.Mail.Answer = _ => new(MailVerdict.RefusedForGood, "550 There is no such mailbox");
        using var browser = await scene.Tracker.SignInAsync(scene.Officer);
        var preview = await (await browser.GetAsync("/reminders")).ClickAsync("Monday 4 March 2019");

        (await preview.Form("Send a sample to myself").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.BadRequest)
            .ShouldSay("The sample was not sent. The answer was: 550 There is no such mailbox");
    }

    [Fact]
    public async Task Sample_OfWhatOneMayNotRead_IsNotThere()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "4 March 2019");
        using var browser = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var preview = await (await browser.GetAsync("/reminders")).ClickAsync("Monday 4 March 2019");
        preview.ShouldSay("Send a sample to myself");
        await scene.ChangeAsync((recommendation, _) => recommendation.MarkExempt(new Exemption(2, "It would identify a child")));

        (await preview.Form("Send a sample to myself").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.NotFound);

        Assert.Empty(scene.Mail.Taken);
        (await browser.GetAsync(preview.Address)).ShouldNotSay("Send a sample to myself");
    }

    private static Task<Scene> TrainingAsync(params string?[] duePhrases) =>
        Scene.OnAsync(FirstOfMarch, new Dictionary<string, string?> { ["Mail:RedirectAllTo"] = Trainer }, duePhrases);
}
