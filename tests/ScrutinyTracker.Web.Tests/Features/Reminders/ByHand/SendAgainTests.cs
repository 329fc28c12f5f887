using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders.ByHand;

/// <summary>An email of 1 March 2019 about two promises, refused because its address was misspelt.</summary>
public sealed class SendAgainTests
{
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);
    private const string Corrected = "corrected@example.org";
    private const string Why = "The address was misspelt";

    [Fact]
    public async Task SendAgain_AfterTheAddressWasCorrected_IsOneNewEmailWithWhatIsStillDue()
    {
        using var scene = await RefusedAsync();
        var refused = Assert.Single(await scene.OutboxAsync());
        await CorrectAsync(scene);
        await scene.ChangeAsync((recommendation, by) => recommendation.GrantDate(
            recommendation.Commitments.First(), DueDate.Day(new(2019, 12, 2)), "The panel meets later", by, FirstOfMarch));
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        var page = (await (await officer.GetAsync("/reminders/never-received")).ClickAsync("Send it again"))
            .ShouldSay("550 There is no such mailbox").ShouldSay(Corrected).ShouldSay("1 of the 2 reminders in it").ShouldNotSay("the address that did not take it");
        (await page.Form("Send it again").SubmitAsync()).ShouldSay("Enter why");
        (await page.Form("Send it again").Fill("Input.Reason", Why).SubmitAsync()).ShouldSay("It goes out again with the next emails").ShouldSay(scene.Director.Email);
        await scene.DeliverAsync();

        var mail = Assert.Single(scene.Mail.Taken);
        Assert.Equal(Corrected, mail.To.Address);
        Assert.NotEqual(refused.MessageId, mail.MessageId);
        Assert.Contains("Due: 15 March 2019", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2 December 2019", mail.Text, StringComparison.Ordinal);
        Assert.Equal(OutboxState.Refused, (await scene.OutboxAsync())[0].State);
        (await officer.GetAsync(RecommendationLinks.Recommendation(scene.Recommendation.Reference)))
            .ShouldSay($"1 March 2019: sent again by {scene.Officer.Name}, the reminder for 15 March 2019 (14 days before): {Why}");
        (await officer.GetAsync("/reminders")).ShouldNotSay("refused");
        await scene.SendAsync(new(2019, 3, 4));
        Assert.Single(scene.Mail.Taken);
    }

    [Fact]
    public async Task SendAgain_Twice_OrOfWhatIsNoLongerDue_SendsNothing()
    {
        using var scene = await RefusedAsync();
        await CorrectAsync(scene);
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        var page = await (await officer.GetAsync("/reminders/never-received")).ClickAsync("Send it again");
        await page.Form("Send it again").Fill("Input.Reason", Why).SubmitAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await page.Form("Send it again").Fill("Input.Reason", Why).SubmitAsync()).Status);
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Role.Administrator));
        (await (await administrator.GetAsync("/administration/undelivered-emails")).ClickAsync("Send it again")).ShouldSay("there is nothing to send again");
        await scene.DeliverAsync();
        Assert.Single(scene.Mail.Taken);
    }

    [Fact]
    public async Task SendAgain_BeforeAnybodyCorrectedTheAddress_SaysSo_AndIsNobodyElsesWork()
    {
        using var scene = await RefusedAsync();
        var address = RemindersLinks.SendAgain((await scene.OutboxAsync()).Single().Id);
        var (_, stranger) = await scene.Tracker.Given.CommitteeAsync("ENV");
        using var other = await scene.Tracker.SignInAsync(stranger);
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);

        (await officer.GetAsync(address)).ShouldSay("This is the address that did not take it").ShouldSay("All 2 reminders in it");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(address)).Status);
        (await other.GetAsync("/reminders/never-received")).ShouldNotSay("Send it again");
    }

    private static async Task<Scene> RefusedAsync()
    {
        var scene = await Scene.OnAsync(FirstOfMarch, "29 March 2019", "15 March 2019");
        scene.Mail.Answer = _ => new(MailVerdict.RefusedForGood, "550 There is no such mailbox");
        await scene.SendAsync();
        scene.Mail.Answer = _ => null;
        return scene;
    }

    private static Task CorrectAsync(Scene scene) => scene.Tracker.ChangeAsync(async context =>
    {
        var director = await context.People.Include(person => person.Roles).SingleAsync(person => person.Id == scene.Director.Id);
        director.Edit(director.Name, Corrected, [Role.Director]);
    });
}
