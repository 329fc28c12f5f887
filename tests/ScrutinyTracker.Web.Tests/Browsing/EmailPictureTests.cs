using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Tests.Features.Reminders;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>
/// Every kind of email as its reader sees it: at a desk, on a phone, and where the mail program darkens it by itself. When PICTURES names a
/// folder, they are written there (docs/images/emails). There are no images in them to turn off.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class EmailPictureTests(Chromium chromium)
{
    private static readonly Dictionary<string, ReminderDigest> Emails = new()
    {
        ["promises"] = SampleDigests.Promises,
        ["duties"] = SampleDigests.Duties,
        ["deputy"] = SampleDigests.Deputy,
        ["escalated"] = SampleDigests.Escalated,
        ["letter"] = SampleDigests.Letter,
        ["calendar"] = SampleDigests.Calendar,
        ["exempt"] = SampleDigests.Exempt,
    };

    public static TheoryData<string> Names => [.. Emails.Keys];

    [RequiresChromiumTheory, MemberData(nameof(Names))]
    public async Task Email_AsItsReaderSeesIt_FitsAndAsksForNothing(string name)
    {
        using var tracker = Tracker.Start(SampleDigests.Day);
        await using var scope = tracker.Services.CreateAsyncScope();
        var email = await scope.ServiceProvider.GetRequiredService<DigestWriter>().WriteAsync(Emails[name], new MailAddress("reader@example.org"));
        foreach (var (look, width) in new[] { ("desk", 800), ("phone", 375), ("dark", 375) })
        {
            var page = await chromium.OpenAsync(new("about:blank"), javaScript: true, width, height: 600);
            var asked = new List<string>();
            page.Request += (_, request) => asked.Add(request.Url);
            await page.SetContentAsync(email.Html);
            if (look == "dark")
                await (await page.Context.NewCDPSessionAsync(page)).SendAsync("Emulation.setAutoDarkModeOverride", new() { ["enabled"] = true });
            if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{look}.png"), FullPage = true });
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{name} is wider than {width} pixels");
            Assert.Equal(0, await page.Locator("img, link, script, iframe, object").CountAsync());
            Assert.Empty(asked);
            await page.CloseAsync();
        }
    }

    [RequiresChromiumTheory, MemberData(nameof(Names))]
    public async Task Email_ForAScreenReader_HasNoFault(string name)
    {
        using var tracker = Tracker.Start(SampleDigests.Day);
        await using var scope = tracker.Services.CreateAsyncScope();
        var email = await scope.ServiceProvider.GetRequiredService<DigestWriter>().WriteAsync(Emails[name], new MailAddress("reader@example.org"));
        var page = await chromium.OpenAsync(new("about:blank"));
        await page.SetContentAsync(email.Html);

        await page.ShouldFindNothingInAnEmailAsync();
    }
}
