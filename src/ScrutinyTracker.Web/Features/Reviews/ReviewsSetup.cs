using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ScrutinyTracker.Web.Features.Reviews;

internal static class ReviewsSetup
{
    /// <summary>What the pages of a review share; and the address of a new part, which is the page that edits one, without its number.</summary>
    public static void AddReviews(this IServiceCollection services)
    {
        services.AddScoped<ReviewInHand>();
        services.AddScoped<ReviewThread>();
        services.AddScoped<ReviewPartList>();
        services.Configure<RazorPagesOptions>(options =>
        {
            options.Conventions.AddPageRoute("/Reviews/EditLineOfEnquiry", "/reviews/{reference}/lines-of-enquiry/add");
            options.Conventions.AddPageRoute("/Reviews/EditEvidence", "/reviews/{reference}/evidence/add");
            options.Conventions.AddPageRoute("/Reviews/EditFinding", "/reviews/{reference}/findings/add");
            options.Conventions.AddPageRoute("/Reviews/EditRecommendation", "/reviews/{reference}/recommendations/add");
        });
    }
}
