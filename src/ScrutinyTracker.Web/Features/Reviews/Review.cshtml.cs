using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>Where a review stands, and its story: for drafters the way into each task, for readers the same to read.</summary>
[OpensReview]
internal sealed class ReviewModel(ReviewInHand inHand, ReviewThread thread) : PageModel
{
    internal ReviewInHand InHand => inHand;
    internal IReadOnlyList<ThreadStep> Thread { get; private set; } = [];
    internal IReadOnlyList<ReviewTask> Tasks { get; private set; } = [];

    public void OnGet()
    {
        Thread = thread.Build();
        Tasks = ReviewTasks.Of(inHand);
    }
}
