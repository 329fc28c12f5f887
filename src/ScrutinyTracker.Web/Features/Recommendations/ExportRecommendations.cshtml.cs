using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>Exactly what the list with the same address shows, all its pages, as CSV.</summary>
internal sealed class ExportRecommendationsModel(TrackerExport export, CurrentViewer current) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await export.RowsAsync(await current.GetAsync(), RecommendationFilter.From(Request.Query), current.Today, cancellationToken);
        return File(TrackerWriter.ToCsv(rows), "text/csv; charset=utf-8", $"recommendations-{current.Today:yyyy-MM-dd}.csv");
    }
}
