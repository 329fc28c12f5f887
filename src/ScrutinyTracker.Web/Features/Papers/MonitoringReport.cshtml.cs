using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Documents.Papers;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>The monitoring report for a committee's next meeting, from what its reader may read.</summary>
internal sealed class MonitoringReportModel(MonitoringQueries monitoring, PaperFiles files, CurrentViewer current) : PageModel
{
    public async Task<IActionResult> OnGetAsync(
        string code, string date, string format, [FromQuery(Name = "for")] string? whom, CancellationToken cancellation)
    {
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var heldOn))
            return NotFound();
        var viewer = whom == PaperLinks.ForThePublic ? Viewer.Public : await current.GetAsync();
        return await monitoring.FindAsync(viewer, code.ToUpperInvariant(), heldOn, current.Today, cancellation) is { } facts
            ? await files.GiveAsync(MonitoringReport.Of(facts), $"{code.ToLowerInvariant()}-monitoring-report-{date}", format, cancellation)
            : NotFound();
    }
}
