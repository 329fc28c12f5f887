using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Documents.Csv;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>Exactly what the list with the same address shows, all its pages, as CSV.</summary>
internal sealed class ExportRecommendationsModel(RecommendationQueries recommendations, CurrentViewer current) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = RecommendationFilter.From(Request.Query);
        var rows = await recommendations.AllAsync(await current.GetAsync(), filter, current.Today, cancellationToken);
        return File(Table(current.Today).ToBytes(rows), "text/csv; charset=utf-8", $"recommendations-{current.Today:yyyy-MM-dd}.csv");
    }

    private static CsvTable<RecommendationRow> Table(DateOnly today) => new CsvTable<RecommendationRow>()
        .Text("Reference", row => row.Reference)
        .Text("Committee", row => row.Committee)
        .Text("Review", row => row.Review)
        .Text("Recommendation", row => row.Text)
        .Text("Lead post", row => row.AskedOf)
        .Text("Position", row => Words.Titled(row.Position))
        .Text("Next due", row => row.NextDue?.ToString())
        .Date("Falls due on", row => row.NextDueOn)
        .Text("Lateness", row => row.DueOn(today).Timeliness.InWords)
        .Number("Promises without a date", row => row.UndatedPromises)
        .Number("Times that dates were moved", row => row.TimesMoved)
        .Text("Progress", row => Words.Titled(row.Progress))
        .Text("Assessment", row => Words.Titled(row.Assessment))
        .Date("Closed on", row => row.ClosedOn)
        .Text("Disputed", row => row.IsDisputed ? "yes" : "no")
        .Text("Exempt", row => row.IsExempt ? "yes" : "no");
}
