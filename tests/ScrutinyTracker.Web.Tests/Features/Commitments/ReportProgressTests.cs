using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Tests.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Commitments;

public sealed class ReportProgressTests
{
    private const string Report = "Report progress";

    private static async Task<(Asked Asked, string Address)> PromisedAsync(Tracker tracker, string phrase = "March 2019", bool published = false)
    {
        var asked = await Asked.OfAsync(tracker, published);
        await tracker.Given.ResponseAsync(asked.Recommendation, asked.Director, Asked.SentOn, phrase);
        var id = (await asked.StoredAsync())!.Items.Single().Commitments.Single().Id;
        return (asked, CommitmentLinks.Progress(asked.Reference, id));
    }

    private static Task<List<ProgressUpdate>> UpdatesAsync(Tracker tracker) =>
        tracker.ReadAsync(context => context.ProgressUpdates.AsNoTracking().Include(update => update.Evidence).OrderBy(update => update.Id).ToListAsync());

    [Fact]
    public async Task OnPost_Delivered_MarksTheDateAndKeepsTheEvidence()
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 3, 28));
        var (asked, address) = await PromisedAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await director.GetAsync(address);
        page.ShouldSay("Do what was promised for March 2019").ShouldSay("March 2019, due in 3 days");
        await page.Form(Report).Choose("Input.Claim", "Delivered").FillDate("Input.DeliveredOn", "25", "March", "2019")
            .Fill("Input.Text", "The report went to the committee").Fill("Input.Evidence[0].Label", "Minutes")
            .Fill("Input.Evidence[0].Address", "https://council.example.org/minutes").FillDate("Input.Evidence[0].TakenOn", "26", "3", "2019").SubmitAsync();

        var update = Assert.Single(await UpdatesAsync(tracker));
        Assert.Equal((ProgressClaim.Delivered, new DateOnly(2019, 3, 25), false), (update.Claim, update.DeliveredOn, update.EnteredOnBehalf));
        var evidence = Assert.Single(update.Evidence);
        Assert.Equal(("Minutes", "https://council.example.org/minutes", new DateOnly(2019, 3, 26)), (evidence.Label, evidence.Address, evidence.TakenOn));
        var now = await asked.NowAsync();
        Assert.Equal((ProgressClaim.Delivered, null), (now.Progress, now.NextDueOn));
    }

    [Fact]
    public async Task OnGet_FromTheReminderOfALaterDate_BeginsWithThatDate()
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 9, 2));
        var (asked, address) = await PromisedAsync(tracker, "every March and September from March 2019");
        using var director = await tracker.SignInAsync(asked.Director);
        var occurrences = (await asked.StoredAsync())!.Items.Single().Commitments.Single().Occurrences.OrderBy(occurrence => occurrence.Due.On).Take(2).ToList();

        var first = await director.GetAsync(address);
        var second = await director.GetAsync($"{address}?due=2019-09-30");
        var odd = await director.GetAsync($"{address}?due=soon");

        Assert.Equal($"{occurrences[0].Id}", first.Form(Report).ValueOf("Input.OccurrenceId"));
        Assert.Equal($"{occurrences[1].Id}", second.Form(Report).ValueOf("Input.OccurrenceId"));
        Assert.Equal($"{occurrences[0].Id}", odd.ShouldHaveStatus(HttpStatusCode.OK).Form(Report).ValueOf("Input.OccurrenceId"));
    }

    [Fact]
    public async Task OnPost_MoreEvidenceWithAMistake_IsNotFoldedAway()
    {
        using var tracker = Tracker.Start();
        var (asked, address) = await PromisedAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var page = await director.GetAsync(address);
        Assert.False(page.Document.QuerySelector("main form details")!.HasAttribute("open"));

        page = await page.Form(Report).Fill("Input.Evidence[1].Address", "not an address").SubmitAsync();

        page.ShouldHaveError("Input.Evidence[1].Address", "Enter a web address that begins with https:// or http://");
        Assert.True(page.Document.QuerySelector("main form details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task OnPost_Empty_AsksForTheClaimAndTheWords()
    {
        using var tracker = Tracker.Start();
        var (asked, address) = await PromisedAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await director.GetAsync(address)).Form(Report).SubmitAsync();

        page.ShouldHaveError("Input.Claim", "Choose how it stands").ShouldHaveError("Input.Text", "Enter what has happened");
        Assert.Empty(await UpdatesAsync(tracker));
    }

    [Theory]
    [InlineData("Delayed", "", "", "Input.Reason", "Enter the reason")]
    [InlineData("WillNotBeDelivered", "", "", "Input.Reason", "Enter the reason")]
    [InlineData("OnTrack", "1", "3", "Input.DeliveredOn", "Enter a delivery date only if this has been delivered")]
    [InlineData("Delivered", "", "", "Input.DeliveredOn", "Enter the date on which it was delivered")]
    [InlineData("Delivered", "2", "3", "Input.DeliveredOn", "The date on which it was delivered must be today or in the past")]
    [InlineData("Delivered", "1", "5", "Input.DeliveredOn", "The date on which it was delivered must be on or after the date of the response that promised it", "1919")]
    [InlineData("Delivered", "31", "2", "Input.DeliveredOn", "Date of delivery must be a real date: February 2019 has 28 days")]
    public async Task OnPost_WhatAClaimNeeds_IsAskedFor(string claim, string day, string month, string field, string words, string year = "2019")
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 3, 1));
        var (asked, address) = await PromisedAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await director.GetAsync(address)).Form(Report).Choose("Input.Claim", claim).Fill("Input.Text", "Said so")
            .FillDate("Input.DeliveredOn", day, month, day.Length == 0 ? "" : year).SubmitAsync();

        page.ShouldHaveError(field, words);
        Assert.Equal("Said so", page.Form(Report).ValueOf("Input.Text"));
        Assert.Empty(await UpdatesAsync(tracker));
    }

    [Theory]
    [InlineData("", "https://example.org", "Input.Evidence[0].Label", "Enter what it is")]
    [InlineData("Minutes", "javascript:alert(1)", "Input.Evidence[0].Address", "Enter a web address that begins with https:// or http://")]
    [InlineData("Minutes", "minutes of March", "Input.Evidence[0].Address", "Enter a web address that begins with https:// or http://")]
    public async Task OnPost_EvidenceThatCannotBeFound_IsRefused(string label, string link, string field, string words)
    {
        using var tracker = Tracker.Start();
        var (asked, address) = await PromisedAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await director.GetAsync(address)).Form(Report).Choose("Input.Claim", "OnTrack").Fill("Input.Text", "Going well")
            .Fill("Input.Evidence[0].Label", label).Fill("Input.Evidence[0].Address", link).SubmitAsync();

        page.ShouldHaveError(field, words);
    }

    [Fact]
    public async Task OnPost_OneOfSeveralDates_IsTheOneThatWasChosen()
    {
        using var tracker = Tracker.Start();
        var (asked, address) = await PromisedAsync(tracker, "every March and September from March 2019");
        using var director = await tracker.SignInAsync(asked.Director);
        var second = await tracker.ReadAsync(context => context.Occurrences.Where(occurrence => occurrence.Sequence == 2).SingleAsync());

        var page = await director.GetAsync(address);
        await page.Form(Report).Choose("Input.OccurrenceId", second.Id.ToString(CultureInfo.InvariantCulture)).Choose("Input.Claim", "Delivered")
            .FillDate("Input.DeliveredOn", "1", "3", "2019").Fill("Input.Text", "Early").SubmitAsync();

        var delivered = await tracker.ReadAsync(context => context.Occurrences.Where(occurrence => occurrence.DeliveredOn != null).ToListAsync());
        Assert.Equal(second.Id, Assert.Single(delivered).Id);
        Assert.Equal(new DateOnly(2019, 3, 31), (await asked.NowAsync()).NextDueOn);
    }

    [Fact]
    public async Task OnPost_EvidenceTakenInTheFuture_IsRefused()
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 3, 1));
        var (asked, address) = await PromisedAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await director.GetAsync(address)).Form(Report).Choose("Input.Claim", "OnTrack").Fill("Input.Text", "Going well")
            .Fill("Input.Evidence[0].Label", "Minutes").FillDate("Input.Evidence[0].TakenOn", "2", "3", "2019").SubmitAsync();

        page.ShouldHaveError("Input.Evidence[0].TakenOn", "The date taken must be today or in the past");
    }

    [Fact]
    public async Task OnPost_ADeliveredDateOfSeveral_IsOfferedAndReopened()
    {
        using var tracker = Tracker.Start();
        var (asked, address) = await PromisedAsync(tracker, "every March and September from March 2019");
        using var director = await tracker.SignInAsync(asked.Director);
        var first = await tracker.ReadAsync(context => context.Occurrences.Where(occurrence => occurrence.Sequence == 1).SingleAsync());
        var id = first.Id.ToString(CultureInfo.InvariantCulture);
        await (await director.GetAsync(address)).Form(Report).Choose("Input.OccurrenceId", id).Choose("Input.Claim", "Delivered")
            .FillDate("Input.DeliveredOn", "1", "3", "2019").Fill("Input.Text", "Done").SubmitAsync();

        var page = await director.GetAsync(address);
        page.ShouldSay("March 2019, reported delivered on 1 March 2019").ShouldSay("As last reported March 2019: Delivered");
        await page.Form(Report).Choose("Input.OccurrenceId", id).Choose("Input.Claim", "OnTrack").Fill("Input.Text", "It was a mistake").SubmitAsync();

        Assert.Empty(await tracker.ReadAsync(context => context.Occurrences.Where(occurrence => occurrence.DeliveredOn != null).ToListAsync()));
        Assert.Equal(["Done", "It was a mistake"], (await UpdatesAsync(tracker)).Select(update => update.Text));
        Assert.Equal(new DateOnly(2019, 3, 31), (await asked.NowAsync()).NextDueOn);
    }

    [Fact]
    public async Task OnPost_ADateOfAnotherPromise_IsRefused()
    {
        using var tracker = Tracker.Start();
        var (asked, address) = await PromisedAsync(tracker, "every March and September from March 2019");
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await director.GetAsync(address)).Form(Report).Forge("Input.OccurrenceId", "999999")
            .Choose("Input.Claim", "OnTrack").Fill("Input.Text", "Going well").SubmitAsync();

        page.ShouldHaveError("Input.OccurrenceId", "Choose one of the dates");
    }

    [Fact]
    public async Task OnPost_Twice_IsAConflictThatKeepsTheWords()
    {
        using var tracker = Tracker.Start();
        var (asked, address) = await PromisedAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var form = await director.GetAsync(address);
        await form.Form(Report).Choose("Input.Claim", "OnTrack").Fill("Input.Text", "Going well").SubmitAsync();

        var page = await form.Form(Report).Choose("Input.Claim", "OnTrack").Fill("Input.Text", "Going very well").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Going well");
        Assert.Equal("Going very well", page.Form(Report).ValueOf("Input.Text"));
        Assert.Single(await UpdatesAsync(tracker));
        await page.Form(Report).SubmitAsync();
        Assert.Equal(["Going well", "Going very well"], (await UpdatesAsync(tracker)).Select(update => update.Text));
    }

    [Fact]
    public async Task OnPost_Officer_IsMarkedAsOnBehalf()
    {
        using var tracker = Tracker.Start();
        var (asked, address) = await PromisedAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);

        var page = await officer.GetAsync(address);
        page.ShouldSay("You are reporting on behalf of Corporate Director of Children's Services");
        await page.Form(Report).Choose("Input.Claim", "Paused").Fill("Input.Reason", "Recruitment").Fill("Input.Text", "By telephone").SubmitAsync();

        var update = Assert.Single(await UpdatesAsync(tracker));
        Assert.Equal((true, "Recruitment"), (update.EnteredOnBehalf, update.Reason));
    }

    [Fact]
    public async Task OnGet_OnlyWhoMayReport_SeesTheForm()
    {
        using var tracker = Tracker.Start();
        var (asked, address) = await PromisedAsync(tracker, published: true);
        using var other = await asked.AnotherDirectorAsync();
        using var councillor = await asked.SomebodyAsync(Role.Councillor);
        using var director = await tracker.SignInAsync(asked.Director);

        (await other.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await councillor.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await director.GetAsync(CommitmentLinks.Progress(asked.Reference, 999999))).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task OnGet_SignedOut_ReturnsToThisVeryFormAfterSignIn()
    {
        using var tracker = Tracker.Start();
        var (asked, address) = await PromisedAsync(tracker);
        using var nobody = tracker.Browse();

        var page = await nobody.GetAsync(address);
        page = await page.Form("Sign in as this person").Choose("PersonId", asked.Director.Id.ToString(CultureInfo.InvariantCulture)).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal(address, page.Address);
        page.Form(Report);
    }

    [Fact]
    public async Task OnGet_TheResponsiblePostsHolder_ReachesAnUnpublishedPromise()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        var (post, holder) = await tracker.Given.PostAsync("Head of Social Care");
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director);
        await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "March 2019")
            .Choose("Input.ResponsiblePostId", post.Id.ToString(CultureInfo.InvariantCulture)).SubmitAsync();
        var address = CommitmentLinks.Progress(asked.Reference, (await asked.StoredAsync())!.Items.Single().Commitments.Single().Id);
        using var head = await tracker.SignInAsync(holder);
        (await head.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);

        var check = await director.GetAsync(ScrutinyTracker.Web.Features.Responses.AnswerLinks.Check(asked.Reference));
        await check.Form("Sign off and submit").SubmitAsync();

        (await head.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Report on the academy");
    }
}
