using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Import;

public sealed class UploadTests
{
    private const string Read = "Read the file";

    [Fact]
    public async Task Post_AReport_ShowsWhatIsRecognisedAndStoresNothingElse()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);

        var page = await meals.CheckAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Is this right?")
            .ShouldSay("3 recommendations, 4 response items, 4 dates (1 needs you), 2 lines of enquiry, 2 findings, 1 passage not placed");
        Assert.Equal((0, 0), await tracker.ReadAsync(async context => (await context.Reviews.CountAsync(), await context.Recommendations.CountAsync())));
    }

    [Fact]
    public async Task Post_NothingChosen_SaysSoBesideEachQuestion()
    {
        using var tracker = Tracker.Start();
        var (_, officer) = await tracker.Given.CommitteeAsync();
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ImportLinks.Import)).Form(Read).Fill("Input.CommitteeId", "").SubmitAsync();

        page.ShouldHaveError("Input.CommitteeId", "Choose the committee").ShouldHaveError("Input.File", "Choose the file");
    }

    [Theory]
    [InlineData("report.docx", "not a document", "The file is damaged, or is not what its name says.")]
    [InlineData("empty.txt", " ", "There is no text in this file.")]
    public async Task Post_AFileThatCannotBeRead_SaysWhyAndKeepsTheForm(string name, string content, string why)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ImportLinks.Import)).Form(Read)
            .FillDate("Input.DatedOn", "1", "February", "2019").Attach("Input.File", name, Encoding.UTF8.GetBytes(content)).SubmitAsync();

        page.ShouldHaveError("Input.File", why);
        Assert.Equal($"{committee.Id}", page.Form(Read).ValueOf("Input.CommitteeId"));
        Assert.Equal("February", page.Form(Read).ValueOf("Input.DatedOn.Month"));
        Assert.False(await tracker.ReadAsync(context => context.Set<ImportDraft>().AnyAsync()));
    }

    [Fact]
    public async Task Post_TheSameFileTwice_IsToldWithALinkToTheFirst()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);

        var again = await (await meals.Officer.GetAsync(ImportLinks.Import)).Form(Read).Attach("Input.File", "renamed.txt", Meals.File).SubmitAsync();

        again.ShouldHaveError("Input.File", "This file was brought in before").ShouldSay("This very file was brought in on 1 March 2019");
        Assert.NotNull(again.Document.QuerySelector($"a[href='{ImportLinks.Report(meals.Id)}']"));
        Assert.Equal(1, await tracker.ReadAsync(context => context.Set<ImportDraft>().CountAsync()));
    }

    [Fact]
    public async Task Discard_TheFileGoesAndCanBeBroughtInAgain()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);

        var page = await (await meals.Officer.GetAsync(ImportLinks.Discard(meals.Id))).Form("Discard the import").SubmitAsync();

        page.ShouldSay("The import is discarded").ShouldSay("No file is waiting to be checked.");
        (await meals.CheckAsync()).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.False(await tracker.ReadAsync(context => context.Set<ImportedText>().AnyAsync()));
        (await (await meals.Officer.GetAsync(ImportLinks.Import)).Form(Read).Attach("Input.File", "meals.txt", Meals.File).SubmitAsync()).ShouldSay("Is this right?");
    }

    [Fact]
    public async Task Get_OfAnotherCommittee_DoesNotExist()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        var (_, other) = await tracker.Given.CommitteeAsync("ENV");
        using var browser = await tracker.SignInAsync(other);

        foreach (var address in new[] { ImportLinks.Report(meals.Id), ImportLinks.Item(meals.Id, 1), ImportLinks.Posts(meals.Id), ImportLinks.Confirm(meals.Id), ImportLinks.File(meals.Id), ImportLinks.Discard(meals.Id) })
            (await browser.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await browser.GetAsync(ImportLinks.Import)).ShouldNotSay("meals.txt");
    }

    [Fact]
    public async Task File_WhileItIsChecked_ComesAsItWasAndOnlyToTakeAway()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);

        var download = (await meals.Officer.GetAsync(ImportLinks.File(meals.Id))).ShouldHaveStatus(HttpStatusCode.OK).Response;

        Assert.Equal(Meals.File, await download.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "meals.txt"), (download.Content.Headers.ContentDisposition!.DispositionType, download.Content.Headers.ContentDisposition.FileName));
    }

    [Fact]
    public async Task Sweep_KeepsTheFileWhileItIsCheckedAndTakesItOnceDiscarded()
    {
        using var tracker = Tracker.Start();
        var meals = await Meals.UploadAsync(tracker);
        tracker.Clock.MoveTo(new DateOnly(2019, 3, 5));

        await SweepAsync(tracker);
        Assert.Single(Directory.GetFiles(Path.Combine(tracker.Folder, "files")));
        using var officer = await tracker.SignInAsync(await tracker.ReadAsync(context => context.Set<ImportDraft>().Select(draft => draft.UploadedBy).SingleAsync()));
        await (await officer.GetAsync(ImportLinks.Discard(meals.Id))).Form("Discard the import").SubmitAsync();
        await SweepAsync(tracker);

        Assert.Empty(Directory.GetFiles(Path.Combine(tracker.Folder, "files")));
    }

    [Fact]
    public async Task Get_ALongReport_ComesInParts()
    {
        using var tracker = Tracker.Start();
        var report = Meals.Report + string.Concat(Enumerable.Range(1, 3000).Select(number => $"\n\nThe panel heard a further witness, who spoke of club number {number} and of how it is paid for."));
        var meals = await Meals.UploadAsync(tracker, report);

        var page = await meals.Officer.GetAsync(ImportLinks.ReportPart(meals.Id, "not-placed", 40));

        Assert.Equal(60, page.Document.QuerySelectorAll(".app-check").Length);
        page.ShouldSay("Showing 2341 to 2400 of 3001").ShouldSay("club number 2345");
        Assert.InRange(page.Html.Length, 0, 200_000);
    }

    private static async Task SweepAsync(Tracker tracker)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<SweepFiles>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }
}
