using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Reviews.Clocks;

/// <summary>A page about one recommendation that was sent: its handlers answer 404 when <see cref="IsSent"/> is false.</summary>
[OpensReview(ToDraft = true)]
internal abstract class SentPage(ReviewInHand inHand) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    internal ReviewInHand InHand => inHand;

    /// <summary>As it is open now, also after a conflict.</summary>
    internal Recommendation Recommendation => inHand.Recommendations.Single(found => found.Id == Id);

    private protected bool IsSent => inHand.Recommendations.Any(found => found.Id == Id && found.SentForResponseOn is not null);
}
