using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Features.Reminders;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class UndeliveredEmailsTests
{
    private const string Said = "550 There is no such mailbox";

    [Fact]
    public async Task Invitation_Refused_IsShownWithTheServersWordsUntilAnotherArrives()
    {
        var mail = new ObedientTransport { Answer = _ => new(MailVerdict.RefusedForGood, Said) };
        await using var tracker = Tracker.Start(services: services => services.AddSingleton<IMailTransport>(mail));
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var invited = await tracker.Given.PersonAsync("Head of Service", Role.Director);
        await InviteAsync(tracker, browser, invited);

        (await browser.GetAsync("/administration/health")).ShouldSay($"The mail server said: {Said}");
        var home = await browser.GetAsync("/");
        var list = await home.ShouldSay(Said).ClickAsync("See to 1 email that did not go out");
        list.ShouldSay(invited.Email).ShouldSay("Refused").ShouldSay(Said).ShouldNotSay("/reset-password");
        (await list.ClickAsync("Head of Service")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Head of Service");

        mail.Answer = _ => null;
        tracker.Clock.Advance(TimeSpan.FromMinutes(2));
        await InviteAsync(tracker, browser, invited);

        (await browser.GetAsync("/administration/health")).ShouldSay("None in the last month");
        (await browser.GetAsync("/")).ShouldNotSay("did not go out");
        (await browser.GetAsync("/administration/undelivered-emails")).ShouldSay(Said);
    }

    private static async Task InviteAsync(Tracker tracker, Browser browser, Person person)
    {
        await (await browser.GetAsync($"/administration/people/{person.Id}")).Form("Send a link to set a password").SubmitAsync();
        await using var scope = tracker.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeliverEmails>().DeliverAsync(CancellationToken.None);
    }
}
