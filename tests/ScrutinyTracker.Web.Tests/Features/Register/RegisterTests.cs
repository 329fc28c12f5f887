using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
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
        "/register/api/recommendations", "/register/api/recommendations/CYP-2018-19-R04", "/register/api/openapi.json",
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

    [Fact]
    public async Task Data_InEachForm_CountTheSame()
    {
        await using var tracker = await OnAsync();
        var browser = tracker.Browse();
        using var list = JsonDocument.Parse((await browser.GetAsync("/register/api/recommendations?size=3")).Html);
        Assert.Equal(7, list.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(3, list.RootElement.GetProperty("recommendations").GetArrayLength());
        Assert.EndsWith("/register/api/recommendations?page=2&size=3", list.RootElement.GetProperty("next").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, list.RootElement.GetProperty("previous").ValueKind);
        var feed = XDocument.Parse((await browser.GetAsync("/register/feed.atom")).Html);
        Assert.Equal(7, feed.Root!.Elements(feed.Root.Name.Namespace + "entry").Count());
        var file = (await browser.GetAsync("/register/recommendations.csv")).Html;
        Assert.Equal(7, Regex.Count(file, "^CYP-2018-19-R0\\d,http", RegexOptions.Multiline));
        Assert.Equal(9, XDocument.Parse((await browser.GetAsync("/register/sitemap.xml")).Html).Root!.Elements().Count());
        (await browser.GetAsync("/register/data")).ShouldSay("7 recommendations");

        using var one = JsonDocument.Parse((await browser.GetAsync("/register/api/recommendations/CYP-2018-19-R04")).Html);
        Assert.Equal("accepted", one.RootElement.GetProperty("position").GetString());
        Assert.NotEmpty(one.RootElement.GetProperty("promises").EnumerateArray());
        (await browser.GetAsync("/register/api/recommendations/NO-SUCH")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await browser.GetAsync("/register/api/recommendations?status=lost")).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await browser.GetAsync("/register/api/recommendations?size=lots")).ShouldHaveStatus(HttpStatusCode.BadRequest);
        using var described = JsonDocument.Parse((await browser.GetAsync("/register/api/openapi.json")).Html);
        Assert.Equal(
            ["/register/api/recommendations", "/register/api/recommendations/{reference}"],
            described.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name));
        Assert.Contains("Open Government Licence", described.RootElement.GetProperty("info").GetProperty("license").GetProperty("name").GetString(), StringComparison.Ordinal);
        using var set = JsonDocument.Parse((await browser.GetAsync("/register/data.jsonld")).Html);
        Assert.Equal(3, set.RootElement.GetProperty("distribution").GetArrayLength());
    }

    private static async Task<Tracker> OnAsync()
    {
        var tracker = Tracker.Start(settings: new() { ["SampleData:LoadAtStart"] = "true" });
        await tracker.Given.RegisterOnAsync();
        return tracker;
    }
}
