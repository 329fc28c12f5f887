using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Import;

public sealed class CheckTests
{
    private static Task<DraftRecord> RecordAsync(Meals meals) => meals.Tracker.ReadAsync(async context =>
        DraftJson.Read<DraftRecord>(await context.Set<ImportDraft>().Where(draft => draft.Id == meals.Id).Select(draft => draft.Record).SingleAsync()));

    [Fact]
    public async Task Get_EachPassage_StandsBesideWhatItBecameUnderTheSameNumber()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);

        var page = await meals.CheckAsync();

        var row = page.Document.QuerySelectorAll(".app-check").Single(one => one.QuerySelector(".app-check__text")!.TextContent.Contains("A leaflet will go", StringComparison.Ordinal));
        var numbers = row.QuerySelectorAll(".app-check__numbers a").Select(mark => PageShown.Fold(mark.TextContent)).ToList();
        Assert.Equal(numbers, row.QuerySelectorAll(".app-check__record .app-item .app-number").Select(mark => PageShown.Fold(mark.TextContent)));
        Assert.Contains("Answer (a) to recommendation 2", PageShown.Fold(row.TextContent), StringComparison.Ordinal);
        Assert.Contains("Promise, recommendation 2", PageShown.Fold(row.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_WhatNeedsSomebody_LeadsToTheNextThing()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        var promise = await meals.NumberAsync("Promise", "By when: April 2019");

        var page = await (await meals.CheckAsync()).Form($"Accept number {promise}").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("4 dates,").ShouldNotSay("(1 needs you)");
        Assert.Equal(ItemState.Accepted, (await RecordAsync(meals)).Find(promise)!.State);
    }

    [Fact]
    public async Task Drop_AnAnswer_TakesItsPromisesWithIt_AndBackAgain()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        var answer = await meals.NumberAsync("Answer (a) to recommendation 2");

        var page = await (await meals.CheckAsync()).Form($"Drop number {answer}").SubmitAsync();

        page.ShouldSay("3 response items, 3 dates").ShouldSay("Dropped with what it belongs to");
        (await page.Form($"Take back number {answer}").SubmitAsync()).ShouldSay("4 response items, 4 dates");
    }

    [Fact]
    public async Task AcceptAll_OnAPage_LeavesWhatNeedsSomebody()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);

        await (await meals.CheckAsync()).Form("Accept all on this page that need nothing").SubmitAsync();

        var record = await RecordAsync(meals);
        Assert.All(record.Items.Where(item => item.Kind == ItemKind.Finding), item => Assert.Equal(ItemState.Accepted, item.State));
        Assert.Equal(ItemState.Proposed, record.Items.Single(item => item.Promise is { IsInferred: true }).State);
        Assert.All(record.Items.Where(item => item.Kind == ItemKind.Unplaced), item => Assert.Equal(ItemState.Proposed, item.State));
    }

    [Fact]
    public async Task Correct_ADateInWords_IsReadBack()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);

        var page = await (await meals.CorrectAsync("Promise", "By when: April 2019")).Fill("Input.DueInWords", "every April from April 2019").SubmitAsync();

        page.ShouldSay("Corrected. Read as: every April from April 2019");
        var item = (await RecordAsync(meals)).Items.Single(one => one.Promise?.Phrase == "every April from April 2019");
        Assert.Equal(("FREQ=YEARLY;BYMONTH=4", ItemState.Corrected), (item.Promise!.Rule, item.State));
    }

    [Fact]
    public async Task Correct_WordsThatCanMeanTwoYears_AreAskedAbout()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);

        var asked = await (await meals.CorrectAsync("Promise", "By when: April 2019")).Fill("Input.DueInWords", "2019/20").SubmitAsync();
        asked.ShouldHaveStatus(HttpStatusCode.BadRequest);
        var page = await asked.Form("Save").Choose("Input.Which", "2020-03-31").SubmitAsync();

        page.ShouldSay("Corrected. Read as: 2019/20");
    }

    [Fact]
    public async Task Correct_OnlyTheWords_KeepsTheDateAsItWasRead()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);

        await (await meals.CorrectAsync("Promise", "By when: every 6 months")).Fill("Input.Text", "Report twice a year on the clubs").SubmitAsync();

        var item = (await RecordAsync(meals)).Items.Single(one => one.Text == "Report twice a year on the clubs");
        Assert.Equal(("twice yearly", "FREQ=MONTHLY;INTERVAL=6"), (item.Promise!.Phrase, item.Promise.Rule));
        Assert.True(item.Promise.IsReport);
    }

    [Fact]
    public async Task Correct_WithoutWords_IsRefusedAndKeepsTheRest()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);

        var page = await (await meals.CorrectAsync("Recommendation 1")).Fill("Input.Text", " ").Fill("Input.Owners", "Head of Clubs").SubmitAsync();

        page.ShouldHaveError("Input.Text", "Enter the words");
        Assert.Equal("Head of Clubs", page.Form("Save").ValueOf("Input.Owners"));
    }

    [Fact]
    public async Task Correct_WhatSomebodyElseCorrectedMeanwhile_ShowsBothAndKeepsTheWords()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        var (mine, theirs) = (await meals.CorrectAsync("Recommendation 1"), await meals.CorrectAsync("Recommendation 1"));
        await theirs.Fill("Input.Text", "What they wrote").SubmitAsync();

        var page = await mine.Fill("Input.Text", "What I wrote").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("What they wrote");
        Assert.Equal("What I wrote", page.Form("Save").ValueOf("Input.Text"));
        await page.Form("Save").SubmitAsync();
        Assert.Contains((await RecordAsync(meals)).Items, item => item.Text == "What I wrote");
    }

    [Fact]
    public async Task Place_APassageThatNobodyRecognised_BecomesWhatIsSaid()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        var number = await meals.NumberAsync("Not placed", "");
        var form = (await meals.Officer.GetAsync(ImportLinks.Place(meals.Id, number))).Form("Save");
        Assert.StartsWith("The pantry of the community hall", form.ValueOf("Input.Text"), StringComparison.Ordinal);

        (await (await meals.Officer.GetAsync(ImportLinks.Place(meals.Id, number))).Form("Save").SubmitAsync()).ShouldHaveError("Input.What", "Choose what it is");
        var page = await form.Choose("Input.What", "good-practice").SubmitAsync();

        page.ShouldSay("3 findings, every passage placed").ShouldSay("Good practice");
    }

    [Fact]
    public async Task AddPromise_ThatWasNotRecognised_StandsUnderItsAnswer()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        var answer = await meals.NumberAsync("Answer (b) to recommendation 2");

        var page = await (await meals.Officer.GetAsync(ImportLinks.AddPromise(meals.Id, answer))).Form("Add the promise")
            .Fill("Input.Text", "Keep working with the clubs").Fill("Input.DueInWords", "July 2019").SubmitAsync();

        page.ShouldSay("Added. Read as: July 2019").ShouldSay("5 dates");
    }

    [Fact]
    public async Task AddItem_FromAPassageThatHoldsMore_StandsBesideIt()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        var passage = (await RecordAsync(meals)).Items.First(item => item.Text.StartsWith("Holiday clubs reach", StringComparison.Ordinal)).Piece;

        var page = await (await meals.Officer.GetAsync(ImportLinks.AddItem(meals.Id, passage))).Form("Add it")
            .Fill("Input.Text", "Holiday clubs are liked").Choose("Input.What", "strength").SubmitAsync();

        page.ShouldSay("3 findings").ShouldSay("Holiday clubs are liked");
        (await meals.Officer.GetAsync(ImportLinks.AddItem(meals.Id, 9999))).ShouldHaveStatus(HttpStatusCode.NotFound);
    }
}
