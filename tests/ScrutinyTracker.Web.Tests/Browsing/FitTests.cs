using System.Text;
using System.Text.RegularExpressions;
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
            "/reminders", "/reminders/sent", "/reminders/never-received", "/calendar",
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

    /// <summary>An A4 sheet between Chromium's own margins, in its pixels.</summary>
    private const int SheetWidth = 718;

    /// <summary>With the most sheets that the sample's page may take.</summary>
    public static TheoryData<string, string, string, int> Sheets => new()
    {
        { "recommendations", "Scrutiny Officer, Children and Young People", "/recommendations", 2 },
        { "reviews", "Scrutiny Officer, Children and Young People", "/reviews", 1 },
        { "recommendation", "Scrutiny Officer, Children and Young People", "/recommendations/CYP-2018-19-R04", 4 },
        { "committee", "Chair, Children and Young People's Committee", "/committees/CYP", 8 },
        { "people", "Administrator", "/administration/people", 2 },
        { "reminders", "Scrutiny Officer, Children and Young People", "/reminders", 6 },
    };

    /// <summary>Every column stands on the sheet; no address of the tracker's own is printed, and none at all within a table.</summary>
    [RequiresChromiumTheory, MemberData(nameof(Sheets))]
    public async Task Page_OnPaper_FitsTheSheet(string name, string person, string address, int mostSheets)
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root, width: SheetWidth);
        await page.SignInAsync(person);
        await page.GotoAsync(address);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var wide = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("main *")]
              .filter(e => e.checkVisibility() && !e.matches(".govuk-visually-hidden, .govuk-visually-hidden *"))
              .filter(e => e.getBoundingClientRect().right > innerWidth || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline")
              .map(e => `${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 40)}`)
            """);
        Assert.Empty(wide);
        var addresses = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("a")]
              .filter(a => a.checkVisibility() && (!/^https?:/.test(a.getAttribute("href")) || a.closest("td, th, nav")))
              .filter(a => !["none", "normal", '""'].includes(getComputedStyle(a, "::after").content))
              .map(a => a.outerHTML)
            """);
        Assert.Empty(addresses);
        var pdf = await page.PdfAsync(new PagePdfOptions { Format = "A4", Margin = new Margin { Top = "1cm", Bottom = "1cm", Left = "1cm", Right = "1cm" } });
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{name}.pdf"), pdf);
        var sheets = Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b");
        Assert.InRange(sheets, 1, mostSheets);
    }

    /// <summary>Links that lead to another page on a screen are not on paper, and the sentences around them are whole all the same.</summary>
    [RequiresChromiumFact]
    public async Task CommitteePage_OnPaper_LeavesNoPunctuationBehind()
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root, width: SheetWidth);
        await page.SignInAsync("Chair, Children and Young People's Committee");
        await page.GotoAsync("/committees/CYP");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var text = await page.Locator("main").InnerTextAsync();
        Assert.Contains("Papers public on", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[.,;]\s*,|, and\s*\n", text);
    }

    [RequiresChromiumFact]
    public async Task WidePage_AtEveryWidth_KeepsItsMargin()
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root);
        await page.SignInAsync("Corporate Director of Children and Young People's Services");
        foreach (var address in new[] { "/recommendations", "/reviews" })
        {
            await page.GotoAsync(address);
            foreach (var width in new[] { 375, 1019, 1020, 1100, 1280, 1300, 1340, 1341, 1600 })
            {
                await page.SetViewportSizeAsync(width, 900);
                var margins = await page.EvaluateAsync<double[]>(
                    "[...document.querySelectorAll('.govuk-width-container')].flatMap(e => [e.getBoundingClientRect().left, innerWidth - e.getBoundingClientRect().right])");
                Assert.All(margins, margin => Assert.True(margin >= 15, $"{address} at {width}: {margin} px beside the text"));
            }
        }
    }

    /// <summary>The name, the links and the way out stand in one line, however long the name of the post.</summary>
    [RequiresChromiumTheory, InlineData(1280), InlineData(1100)]
    public async Task Header_OnADesk_KeepsTheWayOutBesideTheName(int width)
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root, width: width);
        await page.SignInAsync("Corporate Director of Children and Young People's Services");
        foreach (var address in new[] { "/", "/recommendations" })
        {
            await page.GotoAsync(address);
            var lines = await page.EvaluateAsync<double[]>(
                "[...document.querySelectorAll('.app-account__person > *')].map(e => { const box = e.getBoundingClientRect(); return Math.round((box.top + box.bottom) / 2 / 10); })");
            Assert.True(lines.Distinct().Count() == 1, $"{address} at {width}: the account stands at {string.Join(", ", lines)}");
        }
    }

    [RequiresChromiumFact]
    public async Task WideTables_InTextTwiceAsLarge_FitTheWidth()
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root);
        await page.SignInAsync("Administrator");
        foreach (var address in new[] { "/administration/people", "/administration/regimes", "/administration/posts", "/recommendations", "/reviews" })
        {
            await page.GotoAsync(address);
            await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{address} is wider than the window");
        }
    }
}
