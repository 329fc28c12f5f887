using Microsoft.Playwright;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Browsing;

[Collection(BrowserTests.Name)]
public sealed class SmokeTests(Chromium chromium)
{
    [RequiresChromiumTheory, InlineData(true), InlineData(false)]
    public async Task SignIn_AsASamplePerson_ShowsHome(bool javaScript)
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root, javaScript);

        await page.SignInAsync("Administrator");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        if (javaScript)
            await page.ShouldFindNothingAsync();
    }
}
