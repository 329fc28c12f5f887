using Microsoft.Playwright;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>What a person does on a page, in as many words.</summary>
internal static class PageSteps
{
    public static Task PressAsync(this IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>A link, also one that looks like a button.</summary>
    public static Task FollowAsync(this IPage page, string link) =>
        page.GetByRole(AriaRole.Link, new() { Name = link }).Or(page.GetByRole(AriaRole.Button, new() { Name = link })).First.ClickAsync();

    public static Task EnterAsync(this IPage page, string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public static Task PickAsync(this IPage page, string radio) => page.GetByLabel(radio, new() { Exact = true }).CheckAsync();

    public static async Task TypeDateAsync(this IPage page, string legend, string day, string month, string year)
    {
        var group = page.GetByRole(AriaRole.Group, new() { Name = legend });
        await group.GetByLabel("Day").FillAsync(day);
        await group.GetByLabel("Month").FillAsync(month);
        await group.GetByLabel("Year").FillAsync(year);
    }

    public static Task ShouldShowAsync(this IPage page, string words) =>
        Assertions.Expect(page.Locator("main")).ToContainTextAsync(words);
}
