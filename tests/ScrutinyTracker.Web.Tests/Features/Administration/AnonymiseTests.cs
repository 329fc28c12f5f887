using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class AnonymiseTests
{
    private const string Former = "Departing Director";

    [Fact]
    public async Task Anonymise_WhoLeft_IsNamedNowhereAndNoLineOfHistoryIsTouched()
    {
        await using var tracker = Tracker.Start();
        var given = tracker.Given;
        var (committee, officer) = await given.CommitteeAsync();
        var leaver = await given.PersonAsync(Former, Role.Director);
        var (post, _) = await given.PostAsync("Head of Service");
        var administrator = await tracker.SignInAsync(await given.PersonAsync("Administrator", Role.Administrator));
        await (await administrator.GetAsync($"/administration/posts/{post.Id}/holder")).Form("Change the holder")
            .Choose("Input.PersonId", $"{leaver.Id}").FillDate("Input.From", "1", "2", "2019").SubmitAsync();
        var asked = await given.RecommendationAsync(await given.ReviewAsync(committee), post, sentOn: new(2019, 1, 7), publishedOn: new(2019, 1, 7));
        await given.ResponseAsync(asked, leaver, new(2019, 2, 4), "June 2019");
        var leaversBrowser = await tracker.SignInAsync(leaver);
        var report = await (await leaversBrowser.GetAsync("/")).ClickAsync("Report on");
        await report.Form("Report progress").Choose("Input.Claim", "OnTrack").Fill("Input.Text", "Under way").SubmitAsync();
        await tracker.ChangeAsync(async context => await context.AddAsync(new OutboxEmail(
            "reminders", $"person:{leaver.Id}", new(2019, 2, 20), new MailAddress(leaver.Email, Former), "example.org", new(2019, 2, 20, 9, 0, 0, DateTimeKind.Utc))));
        await (await administrator.GetAsync($"/administration/people/{leaver.Id}/hand-on")).Form("Hand it on").Choose("Input.Pieces[0].To", "0").SubmitAsync();
        var officersBrowser = await tracker.SignInAsync(officer);
        (await officersBrowser.GetAsync($"/recommendations/{asked.Reference}/history")).ShouldSay(Former);
        var before = await HistoryAsync(tracker);

        var page = await (await (await administrator.GetAsync($"/administration/people/{leaver.Id}")).ClickAsync("Replace the name for good")).Form("Replace the name").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal("Former director", page.Heading);
        page.ShouldSay("Name replaced by “Former director”").ShouldNotSay("Save");
        foreach (var (browser, address) in new[]
        {
            (administrator, $"/administration/people/{leaver.Id}"), (administrator, "/administration/people"), (administrator, $"/administration/posts/{post.Id}"),
            (administrator, "/reminders/sent"), (officersBrowser, $"/recommendations/{asked.Reference}"), (officersBrowser, $"/recommendations/{asked.Reference}/history"),
        })
        {
            var shown = await browser.GetAsync(address);
            shown.ShouldHaveStatus(HttpStatusCode.OK);
            Assert.DoesNotContain(Former, shown.Html, StringComparison.Ordinal);
            Assert.DoesNotContain(leaver.Email, shown.Html, StringComparison.Ordinal);
        }
        (await officersBrowser.GetAsync($"/recommendations/{asked.Reference}/history")).ShouldSay("Former director (director)");
        (await administrator.GetAsync($"/administration/posts/{post.Id}")).ShouldSay("Held by Former director from 1 February 2019");
        Assert.Equal(before, (await HistoryAsync(tracker)).Take(before.Count));
        Assert.False(await tracker.ReadAsync(context => context.Users.AnyAsync(account => account.PersonId == leaver.Id)));
    }

    [Fact]
    public async Task Anonymise_SomebodyActiveOrAnonymousAlready_CannotBe()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var leaver = await tracker.Given.PersonAsync(Former, Role.Director);
        var address = $"/administration/people/{leaver.Id}/anonymise";
        (await browser.GetAsync(address)).ShouldSay("can still sign in").ShouldNotSay("This cannot be undone");
        await (await browser.GetAsync($"/administration/people/{leaver.Id}")).Form("Deactivate").SubmitAsync();

        var form = (await browser.GetAsync(address)).Form("Replace the name");
        await form.SubmitAsync();

        (await form.SubmitAsync()).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    private static Task<List<string>> HistoryAsync(Tracker tracker) => tracker.ReadAsync(context =>
        context.Changes.OrderBy(change => change.Id).Select(change => change.Id + change.ByName + change.Happened + change.Facts).ToListAsync());
}
