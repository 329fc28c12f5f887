using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Register;

/// <summary>The public register on the sample's one published review, on 1 March 2019.</summary>
public sealed class RegisterTests
{
    private static readonly string[] Addresses =
    [
        "/register", "/register?q=social", "/register/recommendations/CYP-2018-19-R04", "/register/data", "/register/feed.atom", "/register/recommendations.csv",
        "/register/recommendations.csv-metadata.json", "/register/data.jsonld", "/register/sitemap.xml",
    ];

    [Fact]
    public async Task Register_UntilItIsSwitchedOn_IsNotThereForAnybody()
    {
        await using var tracker = Tracker.Start(settings: new() { ["SampleData:LoadAtStart"] = "true" });
        var administrator = await tracker.SignInAsync(await tracker.ReadAsync(context => context.People.SingleAsync(one => one.Email == "administrator@example.org")));
        foreach (var browser in new[] { tracker.Browse(), administrator })
            foreach (var address in Addresses)
                (await browser.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.Equal("User-agent: *\nDisallow: /\n", (await tracker.Browse().GetAsync("/robots.txt")).Html);

        var page = await administrator.GetAsync("/administration/public-register");
        page.ShouldSay("Off").ShouldSay("has been off since");
        page = await page.Form("Save").Choose("Input.Value", "on").Fill("Input.Reason", "Overview and Scrutiny Board, minute 23").SubmitAsync();
        page.ShouldSay("Switched on: Overview and Scrutiny Board, minute 23");
        foreach (var address in Addresses)
            (await tracker.Browse().GetAsync(address)).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Contains("Allow: /register\n", (await tracker.Browse().GetAsync("/robots.txt")).Html, StringComparison.Ordinal);
        (await page.Form("Save").Choose("Input.Value", "on").Fill("Input.Reason", "Again").SubmitAsync()).ShouldHaveError("Input.Value", "It is set like that already");

        page = await administrator.GetAsync("/administration/public-register");
        page = await page.Form("Save").Choose("Input.Value", "off").Fill("Input.Reason", "Purdah").SubmitAsync();
        page.ShouldSay("Switched off: Purdah").ShouldSay("Switched on: Overview");
        foreach (var address in Addresses)
            (await tracker.Browse().GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Recommendation_InTheRegister_TellsWhatWasAskedAnsweredAndDone()
    {
        await using var tracker = await OnAsync();
        var page = await tracker.Browse().GetAsync("/register");
        page.ShouldSay("7 recommendations");
        page = await page.ClickAsync("CYP-2018-19-R04");
        page.ShouldSay("Accepted").ShouldSay("Corporate Director of Children and Young People's Services").ShouldSay("What was promised, and what happened");
        Assert.Contains("March 2019", page.Text, StringComparison.Ordinal);
        (await tracker.Browse().GetAsync("/register?status=awaiting-answer")).ShouldSay("Nothing published fits");
        (await tracker.Browse().GetAsync("/register?year=2018-19&committee=CYP")).ShouldSay("recommendations");
        Assert.Equal("/register?q=social+worker", (await tracker.Browse().GetAsync("/register?q=social++worker&nonsense=1")).Address.Replace("%20", "+", StringComparison.Ordinal));
        (await tracker.Browse().GetAsync("/register/recommendations/cyp-2018-19-r04")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Answers_OfTheRegister_AreKeptUntilTheRecordChanges()
    {
        await using var tracker = await OnAsync();
        var browser = tracker.Browse();
        var first = await browser.GetAsync("/register/recommendations/CYP-2018-19-R04");
        Assert.Equal("public, must-revalidate, max-age=60", first.Response.Headers.CacheControl!.ToString());
        Assert.NotNull(first.Response.Content.Headers.LastModified);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/register/recommendations/CYP-2018-19-R04");
        again.Headers.IfNoneMatch.Add(first.Response.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await browser.Client.SendAsync(again)).StatusCode);

        await tracker.ChangeAsync(async context => (await context.Recommendations.SingleAsync(one => one.Reference == "CYP-2018-19-R04")).MarkExempt(new(3, "A price")));

        (await browser.GetAsync("/register/recommendations/CYP-2018-19-R04")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await browser.GetAsync("/register")).ShouldSay("6 recommendations");
    }

    [Fact]
    public async Task Answers_OfTheRegister_AreTheSameForWhoeverIsSignedInAndSetNoCookie()
    {
        await using var tracker = await OnAsync();
        var officer = await tracker.SignInAsync(await tracker.ReadAsync(context => context.People.SingleAsync(one => one.Email == "scrutiny.officer.cyp@example.org")));
        tracker.Clock.Advance(TimeSpan.FromHours(5)); // More than half of a session is over: any other page would prolong it.
        foreach (var address in Addresses.Append("/register/nonsense").Append("/register/recommendations/NO-SUCH"))
        {
            var (signedIn, anybody) = (await officer.GetAsync(address), await tracker.Browse().GetAsync(address));
            Assert.Equal(anybody.Html, signedIn.Html);
            Assert.False(signedIn.Response.Headers.Contains("Set-Cookie"), address);
            Assert.False(anybody.Response.Headers.Contains("Set-Cookie"), address);
            Assert.DoesNotContain("Cookie", anybody.Response.Headers.Vary);
            using var post = await officer.Client.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent([]));
            Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
            Assert.False(post.Headers.Contains("Set-Cookie"), address);
        }
    }

    private static async Task<Tracker> OnAsync()
    {
        var tracker = Tracker.Start(settings: new() { ["SampleData:LoadAtStart"] = "true" });
        await tracker.Given.RegisterOnAsync();
        return tracker;
    }
}
