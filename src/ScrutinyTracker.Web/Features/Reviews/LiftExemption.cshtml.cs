using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>Says what lifting a review's exempt mark opens and to whom, and lifts it with a reason.</summary>
[OpensReview(ToDraft = true, EvenWithdrawn = true)]
internal sealed class LiftExemptionModel(ReviewInHand inHand) : PageModel
{
    [BindProperty]
    public LiftExemptionInput Input { get; set; } = new();

    internal ReviewInHand InHand => inHand;

    /// <summary>Recommendations that only the review's mark keeps from others.</summary>
    internal IReadOnlyList<Recommendation> Opened => [.. inHand.Recommendations.Where(recommendation => !recommendation.IsMarkedExempt)];

    internal IReadOnlyList<Recommendation> Kept => [.. inHand.Recommendations.Where(recommendation => recommendation.IsMarkedExempt)];

    public IActionResult OnGet()
    {
        if (inHand.Review.Exemption is null)
            return NotFound();
        Input.Version = inHand.Review.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (inHand.Review.Exemption is null)
            return NotFound();
        if (!ModelState.IsValid || this.Refuse(inHand.Review.LiftExemption(Input.Reason.Tidy())))
            return this.PageWithErrors();
        if (!await inHand.SaveAsync(inHand.Review, Input.Version ?? 0, () => new FieldChanges().Note("Why it is lifted", null, Input.Reason)))
            return this.PageWithConflict(Input, inHand.Review.Version);
        this.Notify("The exempt mark is lifted");
        return Redirect(ReviewLinks.Review(inHand.Review.Reference));
    }
}

internal sealed class LiftExemptionInput : IVersioned
{
    public int? Version { get; set; }

    [Display(Name = "Why is it lifted?"), Required(ErrorMessage = "Enter why it is lifted")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }
}
