using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Features.Import.Trackers;
using ScrutinyTracker.Web.Tests.Harness;

namespace ScrutinyTracker.Web.Tests.Features.Import.Trackers;

/// <summary>A tracker that an officer brings in, through the pages.</summary>
internal sealed record BroughtIn(Tracker Tracker, Browser Officer, int Id)
{
    public const string Waste =
        """
        Ref,Review,Date agreed,Recommendation,Lead officer,Decision,Response,Target date,Status,Update
        W1,Litter in the town,12/12/2018,That bins are emptied twice a week.,Head of Waste,Accepted,A new round begins in spring.,30/06/2019,On track,The lorries are ordered.
        W2,Litter in the town,12/12/2018,That fines are doubled.,Head of Waste,Rejected,The law sets the fine.,,,
        W3,Litter in the town,12/12/2018,That schools are told how to report litter.,Head of Schools,Accepted,A leaflet goes to each school.,31/01/2019,Complete,Sent in January.
        """;

    public static async Task<BroughtIn> UploadAsync(Tracker tracker, Browser officer, string name, byte[] content)
    {
        var columns = await (await officer.GetAsync(ImportLinks.Import)).Form("Read the file").Attach("Input.File", name, content).SubmitAsync();
        columns.ShouldSay("What the columns hold");
        var id = await tracker.ReadAsync(context => context.Set<ImportDraft>().MaxAsync(draft => draft.Id));
        return new(tracker, officer, id);
    }

    public static Task<BroughtIn> UploadAsync(Tracker tracker, Browser officer, string text) => UploadAsync(tracker, officer, "waste.csv", Encoding.UTF8.GetBytes(text));

    public Task<PageShown> ColumnsAsync() => Officer.GetAsync(TrackerLinks.Columns(Id));

    public async Task<PageShown> PreviewAsync() => await (await ColumnsAsync()).Form("Save and see the rows").SubmitAsync();

    /// <summary>Every name that is nobody's yet is a new post of that title.</summary>
    public async Task NameAsync(string directorate = "Places")
    {
        var page = await Officer.GetAsync(TrackerLinks.Posts(Id));
        var form = page.Form("Save");
        for (var row = 0; page.Document.QuerySelector($"[name='Input.Names[{row}].Name']") is not null; row++)
        {
            if (page.Document.QuerySelector($"[name='Input.Names[{row}].Means'][checked]") is null)
                form.Choose($"Input.Names[{row}].Means", "new").Fill($"Input.Names[{row}].Directorate", directorate);
        }
        (await form.SubmitAsync()).ShouldSay("Is this right?");
    }

    /// <summary>To its end: what takes long goes on after the page that says so has come.</summary>
    public async Task<PageShown> ConfirmAsync()
    {
        var page = await (await Officer.GetAsync(TrackerLinks.Confirm(Id))).Form("Confirm and store").SubmitAsync();
        while (page.Text.Contains("It is being stored", StringComparison.Ordinal))
            page = await Officer.GetAsync(TrackerLinks.Stored(Id));
        return page;
    }

    /// <summary>The export of a committee, as CSV.</summary>
    public static async Task<string> ExportAsync(Browser browser, string code = "CYP") =>
        (await browser.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/recommendations/export.csv?committee={code}&sort=reference"))).Html;

    public static async Task<(Tracker Tracker, Browser Officer, Person Person)> StartAsync(DateOnly? today = null)
    {
        var tracker = Tracker.Start(today);
        var (_, officer) = await tracker.Given.CommitteeAsync();
        return (tracker, await tracker.SignInAsync(officer), officer);
    }
}
