using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Features.ChangeHistory;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>Everything that happened to a review; steps of drafting only for those who draft.</summary>
[OpensReview]
internal sealed class ReviewHistoryModel(ReviewInHand inHand, ChangeHistoryQueries history) : PageModel
{
    [FromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    internal ReviewInHand InHand => inHand;
    internal TimelineView Timeline { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var id = inHand.Review.Id;
        Timeline = await history.OfAsync(
            change => change.ReviewId == id, inHand.MayDraft, int.TryParse(PageNumber, out var page) ? page : 1, cancellationToken);
    }
}
