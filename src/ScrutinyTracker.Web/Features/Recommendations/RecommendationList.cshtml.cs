using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>"Find it; what is late?" The whole state of the list is its address.</summary>
internal sealed class RecommendationListModel(RecommendationQueries recommendations, CurrentViewer current) : PageModel
{
    internal RecommendationListView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = RecommendationFilter.From(Request.Query);
        if (!filter.IsSaidBy(Request.Query))
            return Redirect(RecommendationLinks.List(filter));
        var viewer = await current.GetAsync();
        var (rows, page) = await recommendations.PageAsync(viewer, filter, current.Today, cancellationToken);
        View = new RecommendationListView(filter, rows, page, await recommendations.ChoicesAsync(viewer, filter, cancellationToken), current.Today);
        return Page();
    }
}
