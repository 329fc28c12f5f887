using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Platform.Pages.Forms.Typing;
using ScrutinyTracker.Web.Tests.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Typing;

/// <summary>What is typed and not saved stands in the form again, for whoever typed it and for nobody else.</summary>
public sealed class KeepTypingTests
{
    private const string Words = "An hour's thought";
    private const string NotSaved = "You have text here that was not saved";

    [Fact]
    public async Task Keep_FormOpenedAgain_StandsInItAndSaysSinceWhen()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var answer = await (await FormAsync(director, asked)).Choose("Input.Position", "NotAccepted").Fill("Input.Reasons", Words).FillDate("Input.RespondedOn", "", "", "").KeepAsync();
        var at = $"{Domain.Calendar.UkCalendar.UtcToLondon(tracker.Clock.GetUtcNow().UtcDateTime):HH:mm}";
        Assert.Equal($"Kept at {at}", answer.Text);
        tracker.Clock.Advance(TimeSpan.FromHours(1));
        var page = await director.GetAsync(AnswerLinks.Response(asked.Reference));

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay($"{NotSaved}, from {at}");
        var form = page.Form("Save and continue");
        Assert.Equal(("NotAccepted", Words, ""), (form.ValueOf("Input.Position"), form.ValueOf("Input.Reasons"), form.ValueOf("Input.RespondedOn.Day")));
        Assert.DoesNotContain("Error", page.Document.Title, StringComparison.Ordinal);
        Assert.Null(await asked.StoredAsync());
    }

    [Fact]
    public async Task Save_WhatWasKept_IsStoredAndForgotten()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await (await FormAsync(director, asked)).Choose("Input.Position", "NotAccepted").Fill("Input.Reasons", Words).KeepAsync();

        var page = await (await FormAsync(director, asked)).FillDate("Input.RespondedOn", "7", "11", "2018").SubmitAsync();

        page.ShouldSay("Saved as a draft");
        Assert.Equal(Words, (await asked.StoredAsync())!.Reasons);
        (await director.GetAsync(AnswerLinks.Response(asked.Reference))).ShouldNotSay(NotSaved);
        Assert.Empty(FilesOf(tracker));
    }

    [Fact]
    public async Task Save_WithMistakes_KeepsOn()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var form = (await FormAsync(director, asked)).Fill("Input.Reasons", Words);
        await form.KeepAsync();

        var page = await form.SubmitAsync();

        page.ShouldHaveError("Input.Position", "Choose a position").ShouldNotSay(NotSaved);
        Assert.Equal(HttpStatusCode.OK, (await page.Form("Save and continue").Fill("Input.Reasons", "Two hours").KeepAsync()).Status);
        Assert.Equal("Two hours", (await FormAsync(director, asked)).ValueOf("Input.Reasons"));
    }

    [Fact]
    public async Task ThrowAway_ShowsWhatIsStored()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await (await FormAsync(director, asked)).Fill("Input.Reasons", Words).KeepAsync();

        var page = await (await director.GetAsync(AnswerLinks.Response(asked.Reference))).Form("Throw away what was not saved").SubmitAsync();

        page.ShouldSay("What was not saved is thrown away").ShouldNotSay(Words).ShouldNotSay(NotSaved);
        Assert.Equal(AnswerLinks.Response(asked.Reference), page.Address);
    }

    [Fact]
    public async Task Keep_SomebodyElseWhoMayAnswerToo_NeitherSeesNorReplacesIt()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        using var officer = await tracker.SignInAsync(asked.Officer);
        await (await FormAsync(director, asked)).Fill("Input.Reasons", Words).KeepAsync();

        (await officer.GetAsync(AnswerLinks.Response(asked.Reference))).ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay(NotSaved).ShouldNotSay(Words);
        await (await FormAsync(officer, asked)).Fill("Input.Reasons", "On behalf").KeepAsync();

        Assert.Equal(Words, (await FormAsync(director, asked)).ValueOf("Input.Reasons"));
        Assert.Equal("On behalf", (await FormAsync(officer, asked)).ValueOf("Input.Reasons"));
    }

    [Fact]
    public async Task Keep_SessionOverOrSomebodyElseSignedIn_IsRefusedAndNothingStored()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        using var another = await tracker.SignInAsync(asked.Officer);
        var form = (await FormAsync(director, asked)).Fill("Input.Reasons", Words);

        foreach (var browser in new[] { tracker.Browse(), another })
            Assert.Contains((await form.KeepAsync(browser)).Status, new[] { HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized });

        Assert.Empty(FilesOf(tracker));
        Assert.False(Directory.Exists(Path.Combine(tracker.Folder, "kept-forms")));
    }

    [Fact]
    public async Task Keep_FormMadeForSomebodyElse_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        using var officer = await tracker.SignInAsync(asked.Officer);
        var theirs = (await FormAsync(director, asked)).ValueOf("__For");

        var answer = await (await FormAsync(officer, asked)).Forge("__For", theirs).KeepAsync();

        answer.ShouldHaveStatus(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Save_SomebodyElseSavedMeanwhile_IsAConflictWithBothTexts()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        using var officer = await tracker.SignInAsync(asked.Officer);
        await (await FormAsync(director, asked)).Choose("Input.Position", "NotAccepted").Fill("Input.Reasons", Words).KeepAsync();
        await asked.AcceptAsync(officer, reasons: "The officer's words");

        var page = await (await FormAsync(director, asked)).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("The officer's words").ShouldSay(Words);
        Assert.Equal("The officer's words", (await asked.StoredAsync())!.Reasons);
    }

    [Fact]
    public async Task Keep_TwoWindows_TheSecondDoesNotReplaceWhatItNeverShowed()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var (first, second) = (await FormAsync(director, asked), await FormAsync(director, asked));
        await first.Fill("Input.Reasons", Words).KeepAsync();

        (await second.Fill("Input.Reasons", "Other words").KeepAsync()).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Not kept");
        (await second.Choose("Input.Position", "Accepted").FillDate("Input.RespondedOn", "7", "11", "2018").SubmitAsync()).ShouldSay("Saved as a draft");

        (await first.Fill("Input.Reasons", $"{Words}, and more").KeepAsync()).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal($"{Words}, and more", (await FormAsync(director, asked)).ValueOf("Input.Reasons"));
    }

    [Fact]
    public async Task Keep_PartsAreOthersNow_IsShownToBeCopiedAndStandsInNoBox()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, parts: ["Evaluate the academy", "Report to the committee"]);
        using var director = await tracker.SignInAsync(asked.Director);
        await (await FormAsync(director, asked)).Fill("Input.Parts[0].Reasons", Words).KeepAsync();
        await tracker.ReadAsync(context => context.Database.ExecuteSqlAsync($"UPDATE RecommendationParts SET Text = 'Something else' WHERE Text = 'Evaluate the academy'"));

        var page = await director.GetAsync(AnswerLinks.Response(asked.Reference));

        page.ShouldSay(NotSaved).ShouldSay("has no box for the following").ShouldSay(Words);
        Assert.Equal("", page.Form("Save and continue").ValueOf("Input.Parts[0].Reasons"));
    }

    [Fact]
    public async Task Keep_OnTheFileSystem_CannotBeReadAndEndsAfterTwoWeeks()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await (await FormAsync(director, asked)).Fill("Input.Reasons", Words).KeepAsync();
        var file = Assert.Single(FilesOf(tracker));
        Assert.DoesNotContain("thought", await File.ReadAllTextAsync(file), StringComparison.Ordinal);

        tracker.Clock.Advance(TimeSpan.FromDays(15));
        using var later = await tracker.SignInAsync(asked.Director);

        Assert.Equal("", (await FormAsync(later, asked)).ValueOf("Input.Reasons"));
        await (await later.GetAsync(AnswerLinks.Interim(asked.Reference))).Form("Sign off and submit the interim answer").Fill("Input.Reasons", Words).KeepAsync();
        Assert.DoesNotContain(file, FilesOf(tracker));
    }

    [Fact]
    public async Task Keep_MoreFormsThanAnybodyHas_MakesRoom()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var mark = TypingMark.Parse((await FormAsync(director, asked)).ValueOf(TypingMark.Field))!;

        for (var i = 0; i <= TypedForms.MostForms; i++)
        {
            tracker.Clock.Advance(TimeSpan.FromSeconds(1));
            await (await FormAsync(director, asked)).Forge(TypingMark.Field, $"{mark with { Address = $"/somewhere/{i}" }}").Fill("Input.Reasons", Words).KeepAsync();
        }

        Assert.Equal(TypedForms.MostForms, FilesOf(tracker).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b.c.https://example.org/")]
    public async Task Keep_NoFormOfOurs_IsRefused(string mark)
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        (await (await FormAsync(director, asked)).Forge(TypingMark.Field, mark).KeepAsync()).ShouldHaveStatus(HttpStatusCode.BadRequest);
    }

    private static async Task<PageForm> FormAsync(Browser browser, Asked asked) => (await browser.GetAsync(AnswerLinks.Response(asked.Reference))).Form("Save and continue");

    private static string[] FilesOf(Tracker tracker) => Path.Combine(tracker.Folder, "typed-forms") is var place && Directory.Exists(place) ? Directory.GetFiles(place) : [];
}
