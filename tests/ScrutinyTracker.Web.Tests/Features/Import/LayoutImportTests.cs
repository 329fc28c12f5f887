using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Import;

/// <summary>Every layout that recognition is tried on can be checked and confirmed: whatever was made of a document, the rules take it.</summary>
public sealed class LayoutImportTests
{
    private const string Layouts = "tests/ScrutinyTracker.Documents.Tests/Recognition/Layouts/";

    /// <summary>Spreadsheets are trackers, which are checked on pages of their own.</summary>
    private static readonly string[] Reports = [".txt", ".md", ".html"];

    [Fact]
    public async Task Layouts_AllThatCanBeRead_AreStoredOnceSettled()
    {
        using var tracker = Tracker.Start(new DateOnly(2026, 3, 2));
        var (_, officer) = await tracker.Given.CommitteeAsync();
        using var browser = await tracker.SignInAsync(officer);
        var faults = new List<string>();
        foreach (var layout in Repository.Files.Where(file => file.StartsWith(Layouts, StringComparison.Ordinal) && Reports.Contains(Path.GetExtension(file))))
        {
            var id = await UploadAsync(tracker, browser, layout);
            await AboutAsync(browser, id);
            await AcceptAsync(browser, id);
            await MatchAsync(browser, id);
            var page = await browser.GetAsync(ImportLinks.Confirm(id));
            if (page.Document.QuerySelector("main form") is null)
                faults.Add($"{layout}: {page.Text}");
            else if ((await page.Form("Confirm and store").SubmitAsync()) is { Status: not HttpStatusCode.OK } refused)
                faults.Add($"{layout} answered {refused.Status}: {refused.Text}");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.NotEmpty(await tracker.ReadAsync(context => context.Commitments.ToListAsync()));
    }

    private static async Task<int> UploadAsync(Tracker tracker, Browser browser, string layout)
    {
        var content = Encoding.UTF8.GetBytes(await File.ReadAllTextAsync(Repository.At(layout)));
        (await (await browser.GetAsync(ImportLinks.Import)).Form("Read the file").Attach("Input.File", Path.GetFileName(layout), content).SubmitAsync()).ShouldSay("Is this right?");
        return await tracker.ReadAsync(context => context.Set<ImportDraft>().MaxAsync(draft => draft.Id));
    }

    /// <summary>What the document does not say of itself.</summary>
    private static async Task AboutAsync(Browser browser, int id)
    {
        var form = (await browser.GetAsync(ImportLinks.Document(id))).Form("Save");
        if (form.ValueOf("Input.Title").Length == 0)
            form.Fill("Input.Title", "A document without a title");
        if (form.ValueOf("Input.Kind").Length == 0)
            form.Choose("Input.Kind", "ScrutinyReview");
        if (form.ValueOf("Input.Date.Year").Length == 0)
            form.FillDate("Input.Date", "3", "2", "2020");
        foreach (var (field, value) in new[] { ("Input.AnswersAwaited", "false"), ("Input.UsualPosition", "Accepted") })
            if (form.Has(field))
                form.Choose(field, value);
        (await form.SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);
    }

    /// <summary>Accepts what can be accepted, names an addressee where none is named, and drops the rest.</summary>
    private static async Task AcceptAsync(Browser browser, int id)
    {
        for (var page = await NeedingAsync(); page.Document.QuerySelector(".app-item--needs") is { } item; page = await NeedingAsync())
        {
            if (item.TextContent.Contains("whom it asks", StringComparison.Ordinal))
            {
                var correct = await browser.GetAsync(item.QuerySelector("a[href*='/items/']")!.GetAttribute("href")!);
                await correct.Form("Save").Fill("Input.Addressees", "Chief Executive").SubmitAsync();
                continue;
            }
            var button = item.QuerySelector("button[name=accept]") ?? item.QuerySelector("button[name=drop]")!;
            await page.Form(PageShown.Fold(button.TextContent)).SubmitAsync();
        }

        Task<PageShown> NeedingAsync() => browser.GetAsync(ImportLinks.ReportPart(id, "needs-you", 1));
    }

    /// <summary>Every name becomes a post.</summary>
    private static async Task MatchAsync(Browser browser, int id)
    {
        var page = await browser.GetAsync(ImportLinks.Posts(id));
        if (page.Document.QuerySelector("main form") is null)
            return;
        var form = page.Form("Save");
        for (var row = 0; form.Has(string.Create(CultureInfo.InvariantCulture, $"Input.Names[{row}].Means")); row++)
            if (form.ValueOf($"Input.Names[{row}].Means").Length == 0)
                form.Choose($"Input.Names[{row}].Means", "new").Fill($"Input.Names[{row}].Directorate", "Not known");
        (await form.SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);
    }
}
