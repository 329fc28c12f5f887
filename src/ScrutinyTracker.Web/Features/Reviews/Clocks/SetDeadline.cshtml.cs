using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews.Clocks;

/// <summary>An officer's date takes the place of the worked one, with a reason.</summary>
internal sealed class SetDeadlineModel(ReviewInHand inHand) : SentPage(inHand)
{
    [BindProperty]
    public SetDeadlineInput Input { get; set; } = new();

    public IActionResult OnGet()
    {
        if (!IsSent)
            return NotFound();
        Input.Version = Recommendation.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsSent)
            return NotFound();
        if (!ModelState.IsValid || this.Refuse(Recommendation.OverrideDeadline(Input.DueOn!.Value, Input.Reason.Tidy())))
            return this.PageWithErrors();
        if (!await InHand.SaveAsync(Recommendation, Input.Version ?? 0, () => new FieldChanges().Note("Deadline", Recommendation.ResponseDueOn, Input.DueOn)))
            return this.PageWithConflict(Input, InHand.VersionOf(Recommendation));
        this.Notify($"The answer is due on {Recommendation.ResponseDueOn!.Value.InFull()}");
        return Redirect(RecommendationLinks.Recommendation(Recommendation.Reference));
    }
}

internal sealed class SetDeadlineInput : IVersioned
{
    [Display(Name = "The answer is due on"), Required(ErrorMessage = "Enter the day on which the answer is due")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Why?"), Required(ErrorMessage = "Enter why")]
    [StringLength(TextLimits.Line, ErrorMessage = "The reason must be 500 characters or fewer")]
    public string? Reason { get; set; }

    public int? Version { get; set; }
}
