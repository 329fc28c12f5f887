using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>The same list as a spreadsheet: dates are dates, and text is never a formula.</summary>
internal sealed class ExportWorkbookModel(TrackerExport export, CurrentViewer current) : PageModel
{
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await export.RowsAsync(await current.GetAsync(), RecommendationFilter.From(Request.Query), current.Today, cancellationToken);
        var file = new MemoryStream();
        TrackerWriter.ToWorkbook(rows, file);
        file.Position = 0;
        return File(file, Type, $"recommendations-{current.Today:yyyy-MM-dd}.xlsx");
    }
}
