using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Tests.Features.Reminders;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class TestMessageTests
{
    private const string Address = "/administration/test-message";

    [RequiresNodeFact]
    public async Task Send_ToAServerThatTakesIt_ArrivesAndShowsItsWords()
    {
        using var server = await SmtpServer.StartAsync();
        var smtp = await server.OptionsAsync(SmtpDoor.Relay);
        await using var tracker = Tracker.Start(settings: new()
        {
            ["Mail:Transport"] = "Smtp",
            ["Mail:Smtp:Host"] = smtp.Host,
            ["Mail:Smtp:Port"] = $"{smtp.Port}",
            ["Mail:Smtp:Security"] = "None",
            ["Mail:AllowOnly:0"] = "example.org",
        });
        var person = await tracker.Given.PersonAsync("Administrator", Role.Administrator);
        var browser = await tracker.SignInAsync(person);
        var page = await browser.GetAsync(Address);
        page.ShouldSay("localhost, port").ShouldSay("the server knows the tracker by its network address");

        (await page.Form("Send").SubmitAsync()).ShouldSay($"The test message to {person.Email} was accepted. The answer was: 250 Taken");

        var mail = Assert.Single(await server.MessagesAsync());
        Assert.Equal("Test message from the scrutiny tracker", mail.Subject);
        Assert.Equal("auto-generated", mail.Headers["auto-submitted"]);
    }

    [Theory]
    [InlineData("550 5.1.1 There is no such mailbox", "does not know this address")]
    [InlineData("554 The message looks like spam", null)]
    public async Task Send_Refused_ShowsTheServersWordsAndWhatMayHelp_AndKeepsTheAddress(string said, string? advice)
    {
        var mail = new ObedientTransport { Answer = _ => new(MailVerdict.RefusedForGood, said) };
        await using var tracker = Tracker.Start(services: services => services.AddSingleton<IMailTransport>(mail));
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var answer = await (await browser.GetAsync(Address)).Form("Send").Fill("Input.To", "clerk@example.org").SubmitAsync();

        answer.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay(said);
        Assert.Equal("clerk@example.org", answer.Form("Send").ValueOf("Input.To"));
        if (advice is null)
            answer.ShouldNotSay("What may help");
        else
            answer.ShouldSay(advice);
    }

    [Fact]
    public async Task Send_ServerCannotBeUsed_SaysWhy()
    {
        await using var tracker = Tracker.Start(settings: new()
        {
            ["Mail:Transport"] = "Smtp",
            ["Mail:Smtp:Host"] = "127.0.0.1",
            ["Mail:Smtp:Port"] = "1",
            ["Mail:Smtp:Security"] = "None",
        });
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        (await (await browser.GetAsync(Address)).Form("Send").SubmitAsync())
            .ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("127.0.0.1 cannot be reached on port 1").ShouldSay("What may help");
    }

    [Theory]
    [InlineData("", "Enter an email address")]
    [InlineData("clerk", "Enter an email address in the correct format, like name@example.org")]
    public async Task Send_NoAddress_IsRefusedBesideTheField(string typed, string words)
    {
        var mail = new ObedientTransport { Answer = _ => throw new InvalidOperationException("Nothing is to be sent.") };
        await using var tracker = Tracker.Start(services: services => services.AddSingleton<IMailTransport>(mail));
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        (await (await browser.GetAsync(Address)).Form("Send").Fill("Input.To", typed).SubmitAsync())
            .ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay(words);
    }
}
