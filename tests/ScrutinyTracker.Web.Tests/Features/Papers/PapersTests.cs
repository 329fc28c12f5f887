using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Papers;
using ScrutinyTracker.Documents.Tests.Papers;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Papers;

public sealed class PapersTests
{
    private static readonly string[] OfAReview = ["cover-report", "report", "notice"];

    [Fact]
    public async Task Get_EveryPaperOfTheSample_IsFitAndSaysWhatItIs()
    {
        await using var tracker = Tracker.Start(new DateOnly(2019, 2, 1));
        var (browser, reference) = await MonitoringReportTests.WithSampleAsync(tracker);
        var review = await browser.GetAsync($"/reviews/{reference}");
        foreach (var paper in OfAReview)
        {
            Assert.NotNull(review.Document.QuerySelector($"a[href='/reviews/{reference}/papers/{paper}/docx']"));
            var (name, file) = await MonitoringReportTests.FileAsync(browser, $"/reviews/{reference}/papers/{paper}/docx");
            PaperStructure.ShouldBeFit(file);
            Assert.Equal($"{reference.ToLowerInvariant()}-{paper}.docx", name);
        }
        var (_, summary) = await MonitoringReportTests.FileAsync(browser, "/papers/annual-summary/2018-19/docx");
        PaperStructure.ShouldBeFit(summary);
        Assert.Contains("2. The committees made 7 recommendations in the year.", PaperStructure.Read(summary));
        Assert.Contains(PaperStructure.Read(summary), line => line.StartsWith("DRAFT. The year is not over.", StringComparison.Ordinal));
        var (_, notice) = await MonitoringReportTests.FileAsync(browser, $"/reviews/{reference}/papers/notice/docx");
        Assert.Contains(PaperStructure.Read(notice), line => line.Contains("Please respond by 6 January 2019. ", StringComparison.Ordinal) && line.Contains("s.9FE", StringComparison.Ordinal));
        foreach (var nothing in new[] { $"/reviews/{reference}/papers/poem/docx", $"/reviews/{reference}/papers/report/odt", "/papers/annual-summary/2018-20/docx", "/papers/annual-summary/2090-91/docx" })
            (await browser.GetAsync(nothing)).ShouldHaveStatus(HttpStatusCode.NotFound);

        await tracker.ChangeAsync(async context => (await context.Recommendations.FirstAsync(one => one.Number == 6)).MarkExempt(new Exemption(2, "Names a child")));
        var (exempt, _) = await MonitoringReportTests.FileAsync(browser, $"/reviews/{reference}/papers/report/docx");
        Assert.EndsWith("-NOT-FOR-PUBLICATION.docx", exempt, StringComparison.Ordinal);
        var (open, publicReport) = await MonitoringReportTests.FileAsync(browser, $"/reviews/{reference}/papers/report/docx?for=public");
        Assert.DoesNotContain("PUBLICATION", open, StringComparison.Ordinal);
        Assert.DoesNotContain(("Recommendation 6", 3), PaperStructure.Headings(publicReport).Select(heading => (heading.Text, heading.Level)));
    }

    [Fact]
    public async Task Post_Template_IsUsedForEveryPaperUntilItIsRemoved()
    {
        await using var tracker = Tracker.Start(settings: new() { ["Papers:LibreOffice"] = "none" });
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var page = await browser.GetAsync("/administration/paper-template");
        page.ShouldSay("There is no template").ShouldSay("Papers can be had as PDF too when LibreOffice is installed");
        (await browser.GetAsync("/administration/paper-template/sample/pdf")).ShouldHaveStatus(HttpStatusCode.NotFound);

        page = await SendAsync(page, "letterhead.docx", "not a document"u8.ToArray());
        page.ShouldHaveError("Upload", "The template must be a Word document (.docx). A Word template (.dotx) can be saved as one");
        page = await SendAsync(page, "letterhead.docx", PaperWriter.Write(new Paper("What a template says", "A council") { Exempt = "Only in the header." }.Heading("Old text")));

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Papers are written into the template that was uploaded on 1 March 2019.");
        var (_, sample) = await MonitoringReportTests.FileAsync(browser, "/administration/paper-template/sample/docx");
        PaperStructure.ShouldBeFit(sample);
        Assert.DoesNotContain(PaperStructure.Headings(sample), heading => heading.Text == "Old text");
        page = await page.Form("Go back to the tracker’s own look").SubmitAsync();
        page.ShouldSay("There is no template");
    }

    private static Task<PageShown> SendAsync(PageShown page, string name, byte[] file) => page.Form("Upload the template").Attach("Upload", name, file).SubmitAsync();
}
