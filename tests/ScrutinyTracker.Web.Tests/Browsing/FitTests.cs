using Microsoft.Playwright;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>The main pages fit a desk and a phone. When SCREENSHOTS names a folder, their pictures are written there (docs/images).</summary>
[Collection(BrowserTests.Name)]
public sealed class FitTests(Chromium chromium)
{
    public static TheoryData<string, string, string> Pictures => new()
    {
        { "home-director", "Corporate Director of Children and Young People's Services", "/" },
        { "review", "Scrutiny Officer, Children and Young People", "/reviews/CYP-2017-18-01" },
        { "recommendations", "Scrutiny Officer, Children and Young People", "/recommendations" },
        { "recommendation", "Scrutiny Officer, Children and Young People", "/recommendations/CYP-2018-19-R04" },
        { "committee", "Chair, Children and Young People's Committee", "/committees/CYP" },
        { "reminders", "Scrutiny Officer, Children and Young People", "/reminders" },
        { "answer", "Corporate Director of Children and Young People's Services", "/recommendations/CYP-2018-19-R04/response" },
    };

    /// <summary>The other pages of administrators, of which nobody needs a picture.</summary>
    [RequiresChromiumFact]
    public async Task AdministratorsPages_OnAPhone_FitItsWidth()
    {
        string[] addresses =
        [
            "/administration/people", "/administration/people/1", "/administration/people/1/hand-on", "/administration/posts", "/administration/posts/1",
            "/administration/posts/1/end", "/administration/committees/CYP", "/administration/committees/CYP/end", "/recommendations/without-a-home",
            "/administration/annual-meetings", "/administration/undelivered-emails", "/administration/test-message", "/administration/health", "/administration/jobs",
            "/reminders", "/reminders/sent", "/reminders/never-received",
        ];
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root, width: 375);
        await page.SignInAsync("Administrator");
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{address} is wider than a phone");
        }
    }

    [RequiresChromiumTheory, MemberData(nameof(Pictures))]
    public async Task Page_OnDeskAndPhone_FitsItsWidth(string name, string person, string address)
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        foreach (var width in new[] { 1280, 375 })
        {
            var page = await chromium.OpenAsync(root, width: width);
            await page.SignInAsync(person);
            await page.GotoAsync(address);
            if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = width == 1280 });
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{address} is wider than {width} pixels");
        }
    }
}
