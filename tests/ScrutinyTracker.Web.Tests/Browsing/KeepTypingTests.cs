using Microsoft.Playwright;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>What somebody types is kept without a button, on Durham's sample as of 1 December 2018.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeepTypingTests(Chromium chromium)
{
    private const string Director = "Corporate Director of Children and Young People's Services";
    private const string Answer = "/recommendations/CYP-2018-19-R01/response";

    [RequiresChromiumFact]
    public async Task Type_WindowClosedWithoutSaving_StandsInTheFormWhenItIsOpenedAgain()
    {
        var (tracker, root) = ListeningTracker.Start(new DateOnly(2018, 12, 1));
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root);
        await page.SignInAsync(Director);
        await page.GotoAsync(Answer);

        await page.PickAsync("Not accepted");
        await page.EnterAsync("Reasons", "The academy opens in April");
        await Assertions.Expect(page.Locator("[data-keep-says]")).ToContainTextAsync("Kept at");
        var again = await page.Context.NewPageAsync();
        await page.CloseAsync();
        await again.GotoAsync(Answer);

        await again.ShouldShowAsync("You have text here that was not saved");
        await Assertions.Expect(again.GetByLabel("Reasons", new() { Exact = true })).ToHaveValueAsync("The academy opens in April");
        await Assertions.Expect(again.GetByLabel("Not accepted", new() { Exact = true })).ToBeCheckedAsync();
        await again.ShouldFindNothingAsync();
    }

    [RequiresChromiumFact]
    public async Task Type_ThenLeaveThePageAtOnce_IsKeptToo()
    {
        var (tracker, root) = ListeningTracker.Start(new DateOnly(2018, 12, 1));
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root);
        await page.SignInAsync(Director);
        await page.GotoAsync(Answer);

        await page.EnterAsync("Reasons", "Typed in a hurry");
        await page.GotoAsync("/recommendations");
        await page.GotoAsync(Answer);

        await Assertions.Expect(page.GetByLabel("Reasons", new() { Exact = true })).ToHaveValueAsync("Typed in a hurry");
    }

    [RequiresChromiumFact]
    public async Task Type_SignedOutElsewhere_SaysSoAndGoesOnOnceSignedInAgain()
    {
        var (tracker, root) = ListeningTracker.Start(new DateOnly(2018, 12, 1));
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root);
        await page.SignInAsync(Director);
        await page.GotoAsync(Answer);
        var elsewhere = await page.Context.NewPageAsync();
        await elsewhere.GotoAsync("/sign-out");
        await elsewhere.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await page.EnterAsync("Reasons", "Still here");
        await page.ShouldShowAsync("You have been signed out");
        await elsewhere.SignInAsync(Director);
        await page.EnterAsync("Reasons", "Still here, and more");
        await Assertions.Expect(page.Locator("[data-keep-says]")).ToContainTextAsync("Kept at");
        await page.PickAsync("Not accepted");
        await page.PressAsync("Save and continue");

        await page.ShouldShowAsync("Saved as a draft");
        await page.GotoAsync(Answer);
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("was not saved");
    }
}
