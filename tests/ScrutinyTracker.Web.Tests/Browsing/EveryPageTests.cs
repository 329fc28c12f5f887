using System.Diagnostics;
using Microsoft.Playwright;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>Every page that each kind of person is offered: axe finds nothing, and the Nu HTML checker finds no error.</summary>
[Collection(BrowserTests.Name)]
public sealed class EveryPageTests(Chromium chromium)
{
    public static TheoryData<string> People =>
    [
        "Scrutiny Officer, Children and Young People",
        "Corporate Director of Children and Young People's Services",
        "Chair, Children and Young People's Committee",
        "Administrator",
    ];

    [RequiresChromiumTheory, MemberData(nameof(People))]
    public async Task Page_AnyThatIsOffered_IsAccessibleAndValid(string person)
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root);
        var html = Directory.CreateTempSubdirectory("tracker-html-").FullName;
        await SaveAsync(html, "/sign-in", await (await page.GotoAsync("/sign-in"))!.TextAsync());
        await page.ShouldFindNothingAsync();
        await page.SignInAsync(person);

        var visited = await Crawl.EachPageAsync(page, async (address, source) =>
        {
            await SaveAsync(html, address, source);
            await page.ShouldFindNothingAsync();
        });

        Assert.True(visited is >= 8 and < 120, $"{visited} pages were found");
        await ShouldBeValidAsync(html);
    }

    /// <summary>The Nu HTML checker finds no error in the pages of a folder, which is deleted then.</summary>
    internal static async Task ShouldBeValidAsync(string folder)
    {
        Assert.Equal("", await NuCheckAsync(folder));
        Directory.Delete(folder, recursive: true);
    }

    [RequiresChromiumFact]
    public async Task Form_SentEmpty_ShowsItsErrorsAccessibly()
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root);
        await page.GotoAsync("/sign-in");
        await ShouldFailWellAsync(page, "Sign in");
        await page.SignInAsync("Scrutiny Officer, Children and Young People");
        foreach (var (address, button) in new[]
        {
            ("/reviews/create", "Create review"),
            ("/reviews/CYP-2017-18-01/evidence/add", "Save"),
            ("/reviews/CYP-2017-18-01/findings/add", "Save"),
            ("/reviews/CYP-2017-18-01/recommendations/add", "Save"),
            ("/recommendations/CYP-2018-19-R04/response", "Save and continue"),
        })
        {
            await page.GotoAsync(address);
            await ShouldFailWellAsync(page, button);
        }
    }

    private static async Task ShouldFailWellAsync(IPage page, string button)
    {
        await page.PressAsync(button);
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await page.ShouldFindNothingAsync();
    }

    private static Task SaveAsync(string folder, string address, string source) =>
        File.WriteAllTextAsync(Path.Combine(folder, $"{Uri.EscapeDataString(address)}.html"), source);

    private static async Task<string> NuCheckAsync(string folder)
    {
        using var checker = Process.Start(new ProcessStartInfo("java")
        {
            ArgumentList = { "-jar", Node.PackageFile("vnu-jar/build/dist/vnu.jar"), "--errors-only", "--skip-non-html", "--format", "gnu", folder },
            RedirectStandardError = true,
        })!;
        var errors = await checker.StandardError.ReadToEndAsync();
        await checker.WaitForExitAsync();
        return errors;
    }
}
