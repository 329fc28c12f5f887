using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>Where a review stands, and its story: for drafters the way into each task, for readers the same to read.</summary>
[OpensReview]
internal sealed class ReviewModel(ReviewInHand inHand, ReviewThread thread, TrackerContext context) : PageModel
{
    internal ReviewInHand InHand => inHand;
    internal IReadOnlyList<ThreadStep> Thread { get; private set; } = [];
    internal IReadOnlyList<ReviewTask> Tasks { get; private set; } = [];

    /// <summary>What was changed in the scope since the review was published.</summary>
    internal AmendmentsView ScopeAmendments { get; private set; } = AmendmentsView.None;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ScopeAmendments = (await context.AmendmentsOfAsync(inHand.Review, cancellation)).OfScope;
        Thread = thread.Build();
        Tasks = ReviewTasks.Of(inHand);
    }
}
