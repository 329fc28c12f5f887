using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>Everything that happened to one recommendation, the newest first.</summary>
internal sealed class RecommendationHistoryModel(TrackerContext context, ChangeHistoryQueries history, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [FromQuery(Name = "page")]
    public int? PageNumber { get; set; }

    internal TimelineView Timeline { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var viewer = await current.GetAsync();
        var found = await context.Recommendations.AsNoTracking().Include(recommendation => recommendation.JointPosts)
            .Where(ReadingRules.Recommendations(viewer))
            .SingleOrDefaultAsync(recommendation => recommendation.Reference == Reference, cancellationToken);
        if (found is null)
            return NotFound();
        ModelState.Clear();
        Timeline = await history.OfAsync(
            change => change.RecommendationId == found.Id, found.MayBeWorkedOnBy(viewer), PageNumber ?? 1, cancellationToken);
        return Page();
    }
}
