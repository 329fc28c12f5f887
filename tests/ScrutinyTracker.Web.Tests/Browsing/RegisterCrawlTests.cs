using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Tests.Everywhere;
using Xunit;
using Position = ScrutinyTracker.Domain.Recommendations.Position;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>
/// A crawler in the public register: exempt matter, drafts and a person's address are seeded in every place that can hold words, and none of it
/// is found in any page, feed, file, search, count or error. Every page is valid and accessible, sets no cookie, and counts what the others count.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed partial class RegisterCrawlTests(Chromium chromium)
{
    private const string Address = "private.mailbox@example.org";
    private const string Withdrawn = "CYP-2018-19-R86";
    private static readonly string[] Never = [.. ExemptTests.Words, "private.mailbox"];
    private static readonly string[] Absent = ["CYP-2018-19-R80", "CYP-2018-19-R81", "CYP-2018-19-R82", "CYP-2018-19-R83", "CYP-2018-19-R85"];

    [RequiresChromiumFact]
    public async Task Register_Crawled_ShowsWhatIsPublishedAndNothingElse()
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        await tracker.ChangeAsync(ExemptTests.AddAsync);
        await tracker.ChangeAsync(AddAsync);
        await tracker.Given.RegisterOnAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = root };
        var html = Directory.CreateTempSubdirectory("tracker-register-").FullName;

        var addresses = await FollowAllAsync(client, html);
        Assert.Contains($"/register/recommendations/{Withdrawn}", addresses);
        Assert.True(addresses.Count > 25, $"{addresses.Count} addresses were found");
        await EveryPageTests.ShouldBeValidAsync(html);
        await ShouldBeAccessibleAsync(root, addresses);

        Assert.Contains("This recommendation was withdrawn on 20 February 2019", await TextAsync(client, $"/register/recommendations/{Withdrawn}"), StringComparison.Ordinal);
        foreach (var reference in Absent)
            foreach (var address in new[] { $"/register/recommendations/{reference}", $"/register/api/recommendations/{reference}" })
                Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
        foreach (var word in Never.Append("mailbox@example"))
            Assert.Equal(0, await FoundAsync(client, word));
        await ShouldCountAlikeAsync(client, await tracker.ReadAsync(context => context.Recommendations.CountAsync(one => one.PublishedOn != null && !one.IsMarkedExempt && one.Review.Exemption == null && one.Review.PublishedOn != null)));
    }

    /// <summary>Each address that anything in the register names, by link, feed, site map or data, once.</summary>
    private static async Task<IReadOnlyList<string>> FollowAllAsync(HttpClient client, string html)
    {
        var waiting = new Queue<string>(["/register", "/robots.txt", "/register/sitemap.xml", "/register/feed.atom", "/register/recommendations.csv", "/register/api/recommendations?size=2", "/register/api/openapi.json",
            .. Enum.GetNames<PublicStatus>().Select(name => $"/register?status={Regex.Replace(name, "(?<=.)([A-Z])", "-$1").ToLowerInvariant()}"), "/register/nothing-here", "/register/recommendations/CYP-2018-19-R80"]);
        var seen = waiting.ToHashSet();
        var hosts = client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            Assert.False(answer.Headers.Contains("Set-Cookie"), $"{address} sets a cookie");
            Assert.All(Never, word => Assert.False(Regex.Replace(text, @"\\u0040", "@").Contains(word, StringComparison.OrdinalIgnoreCase), $"{address} says {word}"));
            if (answer.StatusCode == HttpStatusCode.OK && address.StartsWith("/register", StringComparison.Ordinal))
                Assert.True(answer.Headers.CacheControl is { Public: true } && answer.Headers.ETag is not null, $"{address} is not to be kept");
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                await File.WriteAllTextAsync(Path.Combine(html, $"{Uri.EscapeDataString(address)}.html"), text);
            foreach (var link in Links().Matches(WebUtility.HtmlDecode(text)).Select(match => match.Value.Replace(hosts, "", StringComparison.Ordinal)))
                if (seen.Add(link))
                    waiting.Enqueue(link);
        }
        return [.. seen];
    }

    private async Task ShouldBeAccessibleAsync(Uri root, IEnumerable<string> addresses)
    {
        var page = await chromium.OpenAsync(root);
        string[] kinds = ["/register", "/register?status=withdrawn", "/register?q=nothing", "/register/data", "/register/recommendations/CYP-2018-19-R04", $"/register/recommendations/{Withdrawn}", "/register/nothing-here"];
        foreach (var address in kinds.Concat(addresses.Where(address => address.StartsWith("/register/recommendations/CYP-2018-19-R0", StringComparison.Ordinal)).Take(1)).Distinct())
        {
            await page.GotoAsync(address);
            await page.ShouldFindNothingAsync();
            await page.SetViewportSizeAsync(320, 800);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{address} is wider than 320 pixels");
            await page.SetViewportSizeAsync(1280, 900);
        }
        Assert.Empty(await page.Context.CookiesAsync());
    }

    private static async Task ShouldCountAlikeAsync(HttpClient client, int published)
    {
        var feed = XDocument.Parse(await TextAsync(client, "/register/feed.atom"));
        var file = await TextAsync(client, "/register/recommendations.csv");
        var sitemap = XDocument.Parse(await TextAsync(client, "/register/sitemap.xml"));
        Assert.Equal(
            Enumerable.Repeat(published, 6),
            [
                int.Parse(Count().Match(await TextAsync(client, "/register")).Groups[1].Value),
                int.Parse(Count().Match(await TextAsync(client, "/register/data")).Groups[1].Value),
                await FoundAsync(client, ""),
                (int)feed.Descendants("{http://a9.com/-/spec/opensearch/1.1/}totalResults").Single(),
                RowStart().Count(file),
                sitemap.Root!.Elements().Count() - 2,
            ]);
    }

    private static async Task<int> FoundAsync(HttpClient client, string words)
    {
        using var answer = JsonDocument.Parse(await TextAsync(client, $"/register/api/recommendations?q={Uri.EscapeDataString(words)}"));
        return answer.RootElement.GetProperty("total").GetInt32();
    }

    private static async Task<string> TextAsync(HttpClient client, string address) => await client.GetStringAsync(new Uri(address, UriKind.Relative));

    /// <summary>One recommendation with the address in every text of its thread, one that was withdrawn after it was published, and one that is not published.</summary>
    private static async Task AddAsync(TrackerContext context)
    {
        var review = await context.Reviews.Include(one => one.Committee).Include(one => one.Findings).Include(one => one.Recommendations).FirstAsync(one => one.PublishedOn != null && one.Exemption == null);
        var director = await context.People.SingleAsync(person => person.Email == "corporate.director.cyps@example.org");
        var meeting = await context.Meetings.OrderBy(one => one.HeldOn).LastAsync(one => one.CommitteeId == review.CommitteeId && one.HeldOn < new DateOnly(2019, 2, 20));
        var category = await context.Set<AssessmentCategory>().OrderBy(one => one.Id).FirstAsync(one => one.IsOffered);
        var told = await Samples.RecommendationAsync(context, review, "CYP-2018-19-R84", "corporate.director.cyps", Address);
        told.Edit(told.Details with { AlsoAddressedTo = $"Whoever reads {Address}", Parts = [$"Write to {Address}", "Wait"] });
        await Samples.SendAsync(context, review, told);
        told.Publish(new DateOnly(2019, 1, 11));
        var answer = told.DraftResponse(told.LeadPost);
        answer.Promise(answer.AddItem($"Ask {Address}"), new CommitmentDetails($"Answer to mailto:{Address}", $"March 2019, ask {Address}", DueDate.Month(2019, 3), null, null, null));
        answer.TakePosition(Position.AcceptedInPart, $"Because <{Address}> says so", new DateOnly(2019, 1, 14));
        told.Submit(answer, new Submission(director, false, new(2019, 1, 14, 9, 0, 0, DateTimeKind.Utc), new(2019, 1, 14)));
        told.DraftResponse(told.LeadPost).TakePosition(Position.NotAccepted, $"A second answer, {ExemptTests.Words[0]}", new DateOnly(2019, 2, 14));
        told.Assess(new Judgement(meeting, category, $"Said by {Address}", $"23 {Address}"));

        var withdrawn = await Samples.RecommendationAsync(context, review, Withdrawn, "corporate.director.cyps", "within reason");
        await Samples.SendAsync(context, review, withdrawn);
        withdrawn.Publish(new DateOnly(2019, 1, 11));
        await context.SaveChangesAsync();
        withdrawn.Close(ClosureReason.Withdrawn, $"It is overtaken, ask {Address}", await MeetingOfAsync(context, review.Committee));
        var unpublished = await Samples.RecommendationAsync(context, review, "CYP-2018-19-R85", "corporate.director.cyps", ExemptTests.Words[^1]);
        await Samples.SendAsync(context, review, unpublished);
    }

    private static async Task<Meeting> MeetingOfAsync(TrackerContext context, Committee committee)
    {
        var meeting = new Meeting(committee, new DateOnly(2019, 2, 20), null, null, WorkingDays.For(Nation.EnglandAndWales));
        context.Add(meeting);
        await context.SaveChangesAsync();
        return meeting;
    }

    [GeneratedRegex("(?:https?://[^/\\s\"'<>]+)?/register[^\\s\"'<>,;]*")]
    private static partial Regex Links();

    [GeneratedRegex("(\\d+) recommendations")]
    private static partial Regex Count();

    [GeneratedRegex("^CYP-2018-19-R\\d+,http", RegexOptions.Multiline)]
    private static partial Regex RowStart();
}
