using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>Publishes a review with its recommendations. There is no way back, so it asks first.</summary>
[OpensReview(ToDraft = true)]
internal sealed class PublishModel(ReviewInHand inHand) : PageModel
{
    [BindProperty]
    public PublishInput Input { get; set; } = new();

    internal ReviewInHand InHand => inHand;
    internal int ToPublish => inHand.Recommendations.Count(recommendation => recommendation.IsToBePublished);

    public void OnGet() => Input = new PublishInput { On = inHand.Today, Version = inHand.Review.Version };

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.On > inHand.Today)
            ModelState.AddModelError("Input.On", "The date of publication must be today or in the past: publishing shows the review at once");
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var (review, on) = (inHand.Review, Input.On!.Value);
        var isFirst = review.PublishedOn is null;
        if (this.Refuse(review.Publish(on)))
            return this.PageWithErrors();
        foreach (var recommendation in inHand.Recommendations.Where(recommendation => recommendation.IsToBePublished))
        {
            recommendation.Publish(on);
            recommendation.CountFromPublication();
        }
        if (!await inHand.SaveAsync(review, Input.Version ?? 0, () => new FieldChanges()))
            return this.PageWithConflict(Input, inHand.Review.Version);
        this.Notify(isFirst ? "Review published" : "Published what was added since");
        return Redirect(ReviewLinks.Review(review.Reference));
    }
}

internal sealed class PublishInput : IVersioned
{
    [Display(Name = "Date of publication")]
    [Required(ErrorMessage = "Enter the date of publication")]
    public DateOnly? On { get; set; }

    public int? Version { get; set; }
}
