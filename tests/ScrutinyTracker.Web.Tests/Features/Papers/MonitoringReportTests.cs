using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Documents.Tests.Papers;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.SampleData;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Papers;

/// <summary>What the paper says of the sample; that its numbers are those of the pages is held over random histories by Everywhere/Agreement.</summary>
public sealed class MonitoringReportTests
{
    private const string Address = "/committees/cyp/meetings/2019-03-25/monitoring-report/docx";

    [Fact]
    public async Task Get_NextMeeting_IsAFitDocumentAndSaysWhatIsExempt()
    {
        await using var tracker = Tracker.Start(new DateOnly(2019, 2, 1));
        var (browser, _) = await WithSampleAsync(tracker);
        var page = await browser.GetAsync("/committees/CYP/meetings/2019-03-25");
        Assert.NotNull(page.Document.QuerySelector("a[href='/committees/CYP/meetings/2019-03-25/monitoring-report/docx?for=public']"));

        var (name, file) = await FileAsync(browser, Address);

        PaperStructure.ShouldBeFit(file);
        Assert.Equal("cyp-monitoring-report-2019-03-25.docx", name);
        var read = PaperStructure.Read(file);
        Assert.Contains("3. Nothing of the 7 recommendations that the committee follows is overdue.", read);
        Assert.Equal(
            ["Purpose of report", "How things stand", "Promised for this meeting", "What has changed since the meeting of 10 January 2019", "What the committee is asked to do", "Contact", "Appendix: What is followed (7)"],
            PaperStructure.Headings(file).Where(heading => heading.Level == 2).Select(heading => heading.Text));
        (await browser.GetAsync("/committees/CYP/meetings/2019-01-10/monitoring-report/docx")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await browser.GetAsync("/committees/CYP/meetings/2019-03-25/monitoring-report/odt")).ShouldHaveStatus(HttpStatusCode.NotFound);

        await tracker.ChangeAsync(async context => (await context.Recommendations.FirstAsync(one => one.Number == 6)).MarkExempt(new Exemption(2, "Names a child")));
        (name, file) = await FileAsync(browser, Address);
        Assert.Equal("cyp-monitoring-report-2019-03-25-NOT-FOR-PUBLICATION.docx", name);
        PaperStructure.ShouldBeFit(file);
        Assert.Contains(PaperStructure.Read(file), line => line.StartsWith("NOT FOR PUBLICATION. ", StringComparison.Ordinal));
        (name, file) = await FileAsync(browser, $"{Address}?for=public");
        Assert.Equal("cyp-monitoring-report-2019-03-25.docx", name);
        Assert.Contains("3. Nothing of the 6 recommendations that the committee follows is overdue.", PaperStructure.Read(file));
    }

    /// <returns>The committee's officer, signed in, and the review's reference.</returns>
    internal static async Task<(Browser Browser, string Reference)> WithSampleAsync(Tracker tracker)
    {
        await using (var scope = tracker.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<LoadSampleData>().IfEmptyAsync(CancellationToken.None);
        var officer = await tracker.ReadAsync(context => context.People.SingleAsync(person => person.Email == "scrutiny.officer.cyp@example.org"));
        return (await tracker.SignInAsync(officer), await tracker.ReadAsync(context => context.Reviews.Select(review => review.Reference).SingleAsync()));
    }

    internal static async Task<(string Name, byte[] File)> FileAsync(Browser browser, string address)
    {
        var response = await browser.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (response.Content.Headers.ContentDisposition!.FileName!.Trim('"'), await response.Content.ReadAsByteArrayAsync());
    }
}
