using Microsoft.Playwright;
using ScrutinyTracker.Web.Tests.Harness;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>The tracker, with its sample data unless said otherwise, on real Kestrel at a free port.</summary>
internal static class ListeningTracker
{
    public static (Tracker Tracker, Uri Root) Start(DateOnly? today = null, bool withSample = true)
    {
        var tracker = Tracker.Start(today, settings: new() { ["SampleData:LoadAtStart"] = withSample ? "true" : "false" });
        tracker.UseKestrel(0);
        tracker.StartServer();
        return (tracker, tracker.ClientOptions.BaseAddress);
    }

    public static async Task SignInAsync(this IPage page, string name)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel($"{name} (").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in as this person" }).ClickAsync();
        await page.WaitForURLAsync("**/");
    }
}
