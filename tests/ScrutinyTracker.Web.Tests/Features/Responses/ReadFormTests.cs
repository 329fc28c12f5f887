using System.Net;
using ScrutinyTracker.Documents.Tests.ResponseForms;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

public sealed class ReadFormTests
{
    private const string Save = "Save as a draft";

    [Fact]
    public async Task Journey_FilledInWord_IsCheckedAndThenStored()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, parts: ["In the first year", "In the second year"]);
        using var director = await tracker.SignInAsync(asked.Director);
        var part = asked.Recommendation.Parts.Single(part => part.Order == 2);
        var filled = (await FormAsync(director, asked)).Write("answer.position", "Accepted in part").Write("answer.reasons", "Only the second year.")
            .Write($"part.{part.Id}.position", "Accepted").Write("new.1.text", "Evaluate the academy").Write("new.1.part", "(b)").Write("new.1.when", "by March 2020")
            .Write("new.2.text", "Visits go on").AddParagraph("We would like to speak to the committee.");

        var page = await UploadAsync(director, asked, filled.Save());

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Check what we read").ShouldSay("Nothing is stored yet")
            .ShouldSay("We read “by March 2020” as: March 2020. We will treat this as due on 31 March 2020.")
            .ShouldSay("What fits no question").ShouldSay("We would like to speak to the committee.");
        Assert.Null(await asked.StoredAsync());
        var form = page.Form(Save);
        Assert.Equal(("AcceptedInPart", "Only the second year."), (form.ValueOf("Input.Position"), form.ValueOf("Input.Reasons")));
        page = await form.SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Saved as a draft").ShouldSay("Answers part (b).");
        var draft = (await asked.StoredAsync())!;
        Assert.Equal((Position.AcceptedInPart, "Only the second year."), (draft.Position, draft.Reasons));
        Assert.Equal((part.Id, Position.Accepted), (draft.PartAnswers.Single().PartId, draft.PartAnswers.Single().Position));
        Assert.Equal(["Evaluate the academy", "Visits go on"], draft.Items.OrderBy(item => item.Order).Select(item => item.Text));
        var promise = draft.Items.Single(item => item.Order == 1).Commitments.Single();
        Assert.Equal(("by March 2020", DueDate.Month(2020, 3)), (promise.DueInWords, promise.Occurrences.Single().OriginalDue));
    }

    [Fact]
    public async Task Save_ItemsOfTheDraft_AreChangedWhereTheyAre()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director);
        await (await asked.PromiseFormAsync(director)).Fill("Input.DueInWords", "March 2020").SubmitAsync();
        var item = (await asked.StoredAsync())!.Items.Single();
        var promise = item.Commitments.Single();
        var filled = (await FormAsync(director, asked)).Write($"item.{item.Id}.text", "The academy will be evaluated at once").Write($"promise.{promise.Id}.when", "May 2020");

        var page = await (await UploadAsync(director, asked, filled.Save())).Form(Save).SubmitAsync();

        page.ShouldSay("Saved as a draft").ShouldNotSay("Add item (c)");
        var after = (await asked.StoredAsync())!.Items.Single();
        Assert.Equal((item.Id, "The academy will be evaluated at once"), (after.Id, after.Text));
        Assert.Equal((promise.Id, "May 2020", DueDate.Month(2020, 5)), (after.Commitments.Single().Id, after.Commitments.Single().DueInWords, after.Commitments.Single().Occurrences.Single().Due));
    }

    [Fact]
    public async Task Save_DateThatCannotBeRead_IsAskedAboutAndNothingIsLost()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var filled = (await FormAsync(director, asked)).WriteOver("answer.position", "We half agree").Write("new.1.text", "Do it").Write("new.1.when", "when the cows come home");
        var page = await UploadAsync(director, asked, filled.Save());
        page.ShouldSay("Position: We half agree");

        page = await page.Form(Save).Choose("Input.Position", "Accepted").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("We could not read “when the cows come home” as a date.").ShouldSay("Position: We half agree");
        Assert.Null(await asked.StoredAsync());
        page = await page.Form(Save).Fill("Rows[0].When", "June 2020").SubmitAsync();
        page.ShouldSay("Saved as a draft");
    }

    [Fact]
    public async Task Read_DraftChangedSince_WarnsAndShowsBoth()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        await asked.AcceptAsync(director, reasons: "At first");
        var filled = (await FormAsync(director, asked)).Write("answer.reasons", "In Word");
        await asked.AcceptAsync(director, reasons: "Meanwhile");

        var page = await UploadAsync(director, asked, filled.Save());

        page.ShouldSay("The draft was changed after this form was made.").ShouldSay("In the form In Word").ShouldSay("In the draft now Meanwhile");
        (await page.Form(Save).SubmitAsync()).ShouldSay("Saved as a draft");
        Assert.Equal("In Word", (await asked.StoredAsync())!.Reasons);
    }

    [Fact]
    public async Task Save_DraftChangedWhileChecking_IsAConflictWithBoth()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var page = await UploadAsync(director, asked, (await FormAsync(director, asked)).Write("answer.position", "Accepted").Write("answer.reasons", "In Word").Save());
        await asked.AcceptAsync(director, reasons: "Meanwhile");

        page = await page.Form(Save).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("In the draft now Meanwhile");
        (await page.Form(Save).SubmitAsync()).ShouldSay("Saved as a draft");
    }

    [Fact]
    public async Task Read_FormOfAnother_SaysWhichOnlyToWhoMayReadIt()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        var (otherPost, otherDirector) = await tracker.Given.PostAsync("Director of Public Health");
        var other = await tracker.Given.RecommendationAsync(asked.Review, otherPost, "Something else", Asked.SentOn);
        using var director = await tracker.SignInAsync(asked.Director);
        using var stranger = await tracker.SignInAsync(otherDirector);
        using var officer = await tracker.SignInAsync(asked.Officer);
        var form = await stranger.Client.GetByteArrayAsync(new Uri(AnswerLinks.Form(other.Reference), UriKind.Relative));

        (await UploadAsync(director, asked, form)).ShouldHaveError("Upload", "This form is for another recommendation");
        (await UploadAsync(officer, asked, form)).ShouldHaveError("Upload", $"This form is for recommendation {other.Reference}, not for {asked.Reference}");
    }

    [Theory]
    [InlineData("PK\u0003\u0004 and then nothing")]
    [InlineData("{\\rtf1 Accepted}")]
    public async Task Read_NoWordDocument_IsRefused(string content)
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        (await UploadAsync(director, asked, System.Text.Encoding.UTF8.GetBytes(content))).ShouldHaveError("Upload", "The form must be a Word document (.docx)");
    }

    [Fact]
    public async Task Read_WhoDoesNotAnswer_FindsNothing()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var other = await asked.AnotherDirectorAsync();
        using var councillor = await asked.SomebodyAsync(Role.Councillor);

        (await other.GetAsync(AnswerLinks.ReadForm(asked.Reference))).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await councillor.GetAsync(AnswerLinks.ReadForm(asked.Reference))).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    private static async Task<FilledIn> FormAsync(Browser browser, Asked asked) =>
        new(await browser.Client.GetByteArrayAsync(new Uri(AnswerLinks.Form(asked.Reference), UriKind.Relative)));

    private static async Task<PageShown> UploadAsync(Browser browser, Asked asked, byte[] file)
    {
        var page = await (await browser.GetAsync(AnswerLinks.Response(asked.Reference))).ClickAsync("upload it when it is filled in");
        return await page.Form("Read the form").Attach("Upload", "answer.docx", file).SubmitAsync();
    }
}
