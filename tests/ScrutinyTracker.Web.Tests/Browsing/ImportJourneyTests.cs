using Microsoft.Playwright;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Tests.Features.Import;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>From a file to a living review: an officer brings a report in, checks it by keyboard, and confirms.</summary>
[Collection(BrowserTests.Name)]
public sealed class ImportJourneyTests(Chromium chromium)
{
    private const string Officer = "Scrutiny Officer, Children and Young People";

    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SCREENSHOTS");

    [RequiresChromiumTheory, InlineData(true), InlineData(false)]
    public async Task Officer_BringsAReportInChecksAndConfirms(bool javaScript)
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root, javaScript);
        await page.SignInAsync(Officer);
        await UploadAsync(page);

        await CheckByKeyboardAsync(page);
        await SettleAsync(page);

        await page.GotoAsync(ImportLinks.Confirm(1));
        await page.ShouldShowAsync("A scrutiny review of");
        await page.ShouldShowAsync("Who will be chased first, and when");
        await page.PressAsync("Confirm and store");
        await page.ShouldShowAsync("Stored: 3 recommendations");
        await page.ShouldShowAsync("From meals.txt");
    }

    [RequiresChromiumTheory, InlineData(1280), InlineData(375)]
    public async Task Pages_OnDeskAndPhone_FitTheirWidth_AndAxeFindsNothing(int width)
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root, width: width);
        await page.SignInAsync(Officer);
        await UploadAsync(page);
        await ShouldFitAsync(page, width, "check", ImportLinks.Report(1));
        await ShouldFitAsync(page, width, "unsettled", ImportLinks.Confirm(1));
        await ShouldFitAsync(page, width, "posts", ImportLinks.Posts(1));
        await ShouldFitAsync(page, width, "document", ImportLinks.Document(1));
        await SettleAsync(page);
        string[] items = await page.EvalOnSelectorAllAsync<string[]>("a[href*='/items/']", "links => links.map(link => link.pathname)");
        await ShouldFitAsync(page, width, "import", ImportLinks.Import);
        await ShouldFitAsync(page, width, "confirm", ImportLinks.Confirm(1));
        await ShouldFitAsync(page, width, "discard", ImportLinks.Discard(1));
        foreach (var (name, address) in items.GroupBy(item => item.Split('/')[^1]).Select(kind => (kind.Key is "place" or "promise" ? kind.Key : "item", kind.First())).DistinctBy(one => one.Item1))
            await ShouldFitAsync(page, width, name, address);
    }

    private static async Task UploadAsync(IPage page)
    {
        await page.GotoAsync(ImportLinks.Import);
        await page.GetByLabel("The file", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "meals.txt", MimeType = "text/plain", Buffer = Meals.File });
        await page.PressAsync("Read the file");
        await page.ShouldShowAsync("Is this right?");
        await page.ShouldShowAsync("3 recommendations, 4 response items, 4 dates (1 needs you)");
    }

    /// <summary>The link to the next thing, and from there with Tab to what can be done about it.</summary>
    private static async Task CheckByKeyboardAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Next thing that needs you" }).Or(page.GetByRole(AriaRole.Link, new() { Name = "Next thing that needs you" })).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#item-*");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldShowAsync("The answer does not say which position was taken: choose it.");
        await page.GetByLabel("Position that was taken").SelectOptionAsync(new SelectOptionValue { Label = "Already in progress" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldShowAsync("Already in progress");
    }

    private static async Task SettleAsync(IPage page)
    {
        await page.GotoAsync(ImportLinks.Document(1));
        await page.GetByLabel("Position of the answers that name none").SelectOptionAsync(new SelectOptionValue { Label = "Accepted" });
        await page.GetByRole(AriaRole.Group, new() { Name = "still await one" }).GetByLabel("No, or it is not known").CheckAsync();
        await page.PressAsync("Save");
        await page.GotoAsync(ImportLinks.Posts(1));
        await page.GetByRole(AriaRole.Group, new() { Name = Meals.Director }).GetByLabel("Corporate Director of Children and Young People's Services").CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "All members" }).GetByLabel("Nobody who can be asked: keep the words").CheckAsync();
        await page.PressAsync("Save");
        await page.Locator(".app-item--needs button[name=accept]").First.ClickAsync();
        await page.ShouldShowAsync("See what will be stored");
    }

    private static async Task ShouldFitAsync(IPage page, int width, string name, string address)
    {
        await page.GotoAsync(address);
        if (Pictures is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"import-{name}-{width}.png"), FullPage = width == 1280 });
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{address} is wider than {width} pixels");
        await page.ShouldFindNothingAsync();
    }
}
