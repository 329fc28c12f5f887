using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Commitments;

public sealed class EvidenceFileTests
{
    private const string Report = "Report progress";

    private static async Task<PageForm> FormAsync(Dated dated, Browser browser) =>
        (await browser.GetAsync(CommitmentLinks.Progress(dated.Asked.Reference, dated.CommitmentId))).Form(Report)
            .Choose("Input.Claim", nameof(ProgressClaim.OnTrack)).Fill("Input.Text", "It goes well");

    private static Task<List<ProgressEvidence>> StoredAsync(Tracker tracker) =>
        tracker.ReadAsync(context => context.Set<ProgressEvidence>().AsNoTracking().OrderBy(evidence => evidence.Id).ToListAsync());

    private static string[] OnDisk(Tracker tracker) =>
        Directory.Exists(Path.Combine(tracker.Folder, "files")) ? Directory.GetFiles(Path.Combine(tracker.Folder, "files")) : [];

    private static async Task<(Dated Dated, string Address)> KeptAsync(Tracker tracker, bool published = true)
    {
        var dated = await Dated.OfAsync(tracker, published);
        using var director = await tracker.SignInAsync(dated.Director);
        await (await FormAsync(dated, director)).Attach("Input.Evidence[0].File", "caseloads.csv", Files.Csv).SubmitAsync();
        return (dated, CommitmentLinks.Evidence(dated.Asked.Reference, Assert.Single(await StoredAsync(tracker)).Id));
    }

    [Fact]
    public async Task Post_SeveralFiles_AreKeptWithHashSizeAndDateAndGivenBackAsDownloads()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);

        var page = await (await FormAsync(dated, director))
            .Attach("Input.Evidence[0].File", "minutes.pdf", Files.Pdf).Fill("Input.Evidence[0].Label", "Minutes").FillDate("Input.Evidence[0].TakenOn", "26", "2", "2019")
            .Attach("Input.Evidence[1].File", "caseloads.csv", Files.Csv)
            .Fill("Input.Evidence[2].Label", "Page").Fill("Input.Evidence[2].Address", "https://council.example.org/page").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Minutes (PDF, 1 KB) , taken on 26 February 2019").ShouldSay("caseloads.csv (CSV, 1 KB)").ShouldSay("Page");
        var stored = await StoredAsync(tracker);
        var file = stored[0].File!;
        Assert.Equal(("minutes.pdf", EvidenceFileKind.Pdf, (long)Files.Pdf.Length, Convert.ToHexStringLower(SHA256.HashData(Files.Pdf))), (file.Name, file.Kind, file.Size, file.Sha256));
        Assert.Equal(stored.Where(one => one.File is not null).Select(one => one.File!.StoredAs).Order(), OnDisk(tracker).Select(Path.GetFileName).Order());
        var download = (await page.ClickAsync("Minutes (PDF")).ShouldHaveStatus(HttpStatusCode.OK).Response;
        Assert.Equal(Files.Pdf, await download.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "minutes.pdf", "application/pdf"), (download.Content.Headers.ContentDisposition!.DispositionType, download.Content.Headers.ContentDisposition.FileName, download.Content.Headers.ContentType!.MediaType));
        Assert.Equal(("nosniff", "default-src 'none'; sandbox", true), (download.Headers.GetValues("X-Content-Type-Options").Single(), download.Headers.GetValues("Content-Security-Policy").Single(), download.Headers.CacheControl!.NoStore));
    }

    [Theory]
    [InlineData("program", "minutes.pdf", "minutes.pdf must be a PDF, a Word document (.docx), a spreadsheet (.xlsx) without macros, a PNG or JPEG picture, text or CSV")]
    [InlineData("nothing", "minutes.pdf", "minutes.pdf is empty")]
    public async Task Post_AFileThatIsNotKept_KeepsEverythingTyped(string content, string name, string words)
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);

        var page = await (await FormAsync(dated, director)).Attach("Input.Evidence[1].File", name, Files.Of(content)).Fill("Input.Evidence[1].Label", "Minutes").SubmitAsync();

        page.ShouldHaveError("Input.Evidence[1].File", words);
        Assert.Equal(("It goes well", "Minutes", "OnTrack"), (page.Form(Report).ValueOf("Input.Text"), page.Form(Report).ValueOf("Input.Evidence[1].Label"), page.Form(Report).ValueOf("Input.Claim")));
        Assert.Empty(OnDisk(tracker));
    }

    [Fact]
    public async Task Post_TooLarge_SaysHowLargeItMayBe()
    {
        using var tracker = Tracker.Start(settings: new() { ["Files:LargestMegabytes"] = "1" });
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);

        var page = await (await FormAsync(dated, director)).Attach("Input.Evidence[0].File", "large.pdf", [.. Files.Pdf, .. new byte[1 << 20]]).SubmitAsync();

        page.ShouldHaveError("Input.Evidence[0].File", "large.pdf must be smaller than 1 MB");
        Assert.Equal("It goes well", page.Form(Report).ValueOf("Input.Text"));
    }

    [Theory]
    [InlineData(nameof(ProgressClaim.Delayed), "Input.Reason", "Enter the reason")]
    [InlineData("", "Input.Claim", "Choose how it stands")]
    public async Task Post_SomethingElseIsMissing_AsksForTheFileAgain(string claim, string field, string words)
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        var form = (await director.GetAsync(CommitmentLinks.Progress(dated.Asked.Reference, dated.CommitmentId))).Form(Report).Fill("Input.Text", "It goes well");

        var page = await (claim.Length == 0 ? form : form.Choose("Input.Claim", claim)).Attach("Input.Evidence[0].File", "minutes.pdf", Files.Pdf).SubmitAsync();

        page.ShouldHaveError(field, words).ShouldHaveError("Input.Evidence[0].File", "Choose minutes.pdf again. A file is not kept while something else has to be put right");
        Assert.Empty(OnDisk(tracker));
    }

    [Fact]
    public async Task Post_OnAnOldVersion_LeavesNoFileAndAsksForItAgain()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        var old = await FormAsync(dated, director);
        await (await FormAsync(dated, director)).Fill("Input.Text", "Somebody else's").SubmitAsync();

        var page = await old.Attach("Input.Evidence[0].File", "minutes.pdf", Files.Pdf).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Choose minutes.pdf again");
        Assert.Equal("It goes well", page.Form(Report).ValueOf("Input.Text"));
        Assert.Empty(OnDisk(tracker));
    }

    [Fact]
    public async Task Post_TheSameWordsWithAnotherFile_IsAnotherReport()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        var form = await FormAsync(dated, director);
        await form.Attach("Input.Evidence[0].File", "minutes.pdf", Files.Pdf).SubmitAsync();

        var page = await form.Attach("Input.Evidence[1].File", "figures.csv", Files.Csv).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Get_WhoMayNotReadTheRecommendation_LearnsNothing()
    {
        using var tracker = Tracker.Start();
        var (dated, address) = await KeptAsync(tracker, published: false);
        using var other = await dated.Asked.AnotherDirectorAsync();
        using var officer = await tracker.SignInAsync(dated.Officer);
        using var nobody = tracker.Browse();

        (await other.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await officer.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.OK);
        (await officer.GetAsync(address.Replace(dated.Asked.Reference, "CYP-2018-19-R77", StringComparison.Ordinal))).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.StartsWith("/sign-in", (await nobody.GetAsync(address)).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfAnExemptRecommendation_IsForMembersOfTheCommitteeOnly()
    {
        using var tracker = Tracker.Start();
        var (dated, address) = await KeptAsync(tracker);
        await tracker.ChangeAsync(async context =>
            (await context.Recommendations.SingleAsync(r => r.Id == dated.Asked.Recommendation.Id)).MarkExempt(new Exemption(1, "About a person")));
        var (elsewhere, _) = await tracker.Given.CommitteeAsync("ENV");
        using var member = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(dated.Committee));
        using var stranger = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(elsewhere));

        (await member.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.OK);
        (await stranger.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_AFileThatIsGone_Is404()
    {
        using var tracker = Tracker.Start();
        var (dated, address) = await KeptAsync(tracker);
        File.Delete(OnDisk(tracker).Single());
        using var director = await tracker.SignInAsync(dated.Director);

        (await director.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await director.GetAsync(RecommendationLinks.Recommendation(dated.Asked.Reference))).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Sweep_AfterADay_RemovesWhatNoReportNames()
    {
        using var tracker = Tracker.Start();
        await KeptAsync(tracker);
        var kept = OnDisk(tracker).Single();
        foreach (var orphan in new[] { "0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcde0.part" })
        {
            await File.WriteAllTextAsync(Path.Combine(tracker.Folder, "files", orphan), "left by a crash");
            File.SetLastWriteTimeUtc(Path.Combine(tracker.Folder, "files", orphan), tracker.Clock.GetUtcNow().UtcDateTime);
        }

        Assert.Equal("", await SweepAsync(tracker));
        tracker.Clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal("2 files removed", await SweepAsync(tracker));
        Assert.Equal([kept], OnDisk(tracker));
    }

    [Fact]
    public async Task Post_SignedOut_KeepsTheWordsAndAsksForTheFileAgain()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        var form = await FormAsync(dated, director);
        using var nobody = tracker.Browse();
        byte[] large = [.. Files.Pdf, .. new byte[2 << 20]];

        var page = await form.Choose("Input.Claim", "OnTrack").Fill("Input.Text", "Typed before the session ended").Attach("Input.Evidence[0].File", "minutes.pdf", large).SubmitAsync(nobody);
        page.ShouldSay("What you typed is kept");
        page = await page.Form("Sign in as this person").Choose("PersonId", $"{dated.Director.Id}").SubmitAsync();
        page.ShouldSay("Typed before the session ended").ShouldSay("A file that was chosen is not kept. Choose it again here, or send the rest without it.").ShouldSay("Choose minutes.pdf again");
        page = await page.Form("Send it now").Attach("Input.Evidence[0].File", "minutes.pdf", Files.Pdf).SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Typed before the session ended").ShouldSay("minutes.pdf (PDF");
    }

    private static async Task<string> SweepAsync(Tracker tracker)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<SweepFiles>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }
}
