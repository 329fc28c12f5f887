using System.Net;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

public sealed class ResponseItemsTests
{
    private static async Task AddAsync(Asked asked, Browser browser, params string[] texts)
    {
        foreach (var text in texts)
            await (await browser.GetAsync(AnswerLinks.AddItem(asked.Reference))).Form("Save without a promise").Fill("Input.Text", text).SubmitAsync();
    }

    private static async Task<string[]> TextsAsync(Asked asked) =>
        [.. (await asked.StoredAsync())!.Items.OrderBy(item => item.Order).Select(item => $"{item.Letter} {item.Text}")];

    [Fact]
    public async Task OnPostAdd_BeforeAnyPosition_MakesTheDraft()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        await AddAsync(asked, director, "Train staff");

        Assert.Equal(["a Train staff"], await TextsAsync(asked));
    }

    [Fact]
    public async Task OnPostAdd_Empty_AsksForTheText()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await director.GetAsync(AnswerLinks.AddItem(asked.Reference))).Form("Save and say by when").SubmitAsync();

        page.ShouldHaveError("Input.Text", "Enter what you will do");
        Assert.Null(await asked.StoredAsync());
    }

    [Fact]
    public async Task OnPostMove_Up_ChangesTheLetters()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await AddAsync(asked, director, "Train staff", "Visit teams");

        var page = await director.GetAsync(AnswerLinks.Items(asked.Reference));
        await page.Form("Move up (b)").SubmitAsync();

        Assert.Equal(["a Visit teams", "b Train staff"], await TextsAsync(asked));
    }

    [Fact]
    public async Task OnPostMove_Stale_MovesNothing()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await AddAsync(asked, director, "Train staff", "Visit teams");
        var stale = await director.GetAsync(AnswerLinks.Items(asked.Reference));
        await AddAsync(asked, director, "Write a policy");

        (await stale.Form("Move up (b)").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.Conflict);

        Assert.Equal(["a Train staff", "b Visit teams", "c Write a policy"], await TextsAsync(asked));
    }

    [Fact]
    public async Task OnPostEdit_Stale_KeepsBothTexts()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await AddAsync(asked, director, "Train staff");
        var list = await director.GetAsync(AnswerLinks.Items(asked.Reference));
        var stale = await list.ClickAsync("Change or remove");
        await (await list.ClickAsync("Change or remove")).Form("Save").Fill("Input.Text", "Train all staff").SubmitAsync();

        var page = await stale.Form("Save").Fill("Input.Text", "Train new staff").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Train all staff");
        Assert.Equal("Train new staff", page.Form("Save").ValueOf("Input.Text"));
        Assert.Equal(["a Train all staff"], await TextsAsync(asked));
    }

    [Fact]
    public async Task OnPostRemove_ItemWithPromise_TakesBothOutOfTheDraft()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "March 2019").SubmitAsync();
        await AddAsync(asked, director, "Visit teams");

        var page = await (await director.GetAsync(AnswerLinks.Items(asked.Reference))).ClickAsync("Change or remove");
        page = await page.Form("Remove (a) and its promise").SubmitAsync();

        page.ShouldSay("Removed (a)");
        Assert.Equal(["a Visit teams"], await TextsAsync(asked));
        Assert.Empty(await tracker.ReadAsync(context => Task.FromResult(context.Commitments.ToList())));
    }

    [Fact]
    public async Task OnGetEdit_AnItemOfAnotherRecommendation_IsNotFound()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await AddAsync(asked, director, "Train staff");
        var item = (await asked.StoredAsync())!.Items.Single();
        var other = await tracker.Given.RecommendationAsync(asked.Review, asked.Post, "Visit the teams", Asked.SentOn);

        (await director.GetAsync(AnswerLinks.Item(other.Reference, item.Id))).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await director.GetAsync(AnswerLinks.AddCommitment(other.Reference, item.Id))).ShouldHaveStatus(HttpStatusCode.NotFound);
    }
}
