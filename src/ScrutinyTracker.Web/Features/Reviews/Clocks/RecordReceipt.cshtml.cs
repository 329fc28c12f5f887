using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews.Clocks;

/// <summary>The day of receipt, where it was not known on sending: it starts the clock.</summary>
[OpensReview(ToDraft = true)]
internal sealed class RecordReceiptModel(ReviewInHand inHand, WorkingDays workingDays) : PageModel
{
    [BindProperty]
    public ReceiptInput Input { get; set; } = new();

    internal ReviewInHand InHand => inHand;
    internal IReadOnlyList<Recommendation> Waiting => [.. inHand.Recommendations.Where(recommendation => recommendation is { AwaitsReceipt: true, ReceivedOn: null, ClosedOn: null })];

    public void OnGet()
    {
        Input.Version = inHand.Review.Version;
        Input.Recommendations = [.. Waiting.Select(recommendation => recommendation.Id)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.Recommendations.Count == 0)
            ModelState.AddModelError("Input.Recommendations", "Choose at least one recommendation");
        if (Input.ReceivedOn > inHand.Today)
            ModelState.AddModelError("Input.ReceivedOn", "The date of receipt must be today or in the past");
        var received = ModelState.Among("Input.Recommendations", Input.Recommendations, Waiting, recommendation => recommendation.Id);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        foreach (var recommendation in received)
        {
            if (this.Refuse(recommendation.RecordReceipt(Input.ReceivedOn!.Value, workingDays)))
                return this.PageWithErrors();
        }
        if (!await inHand.SaveAsync(inHand.Review, Input.Version ?? 0, () => new FieldChanges()))
            return this.PageWithConflict(Input, inHand.Review.Version);
        this.Notify($"Receipt recorded. The answer is due on {received[0].ResponseDueOn?.InFull()}");
        return Redirect(ReviewLinks.Review(inHand.Review.Reference));
    }
}

internal sealed class ReceiptInput : IVersioned
{
    [Display(Name = "Which recommendations were received?")]
    public List<int> Recommendations { get; set; } = [];

    [Display(Name = "Received on"), Required(ErrorMessage = "Enter the day of receipt")]
    public DateOnly? ReceivedOn { get; set; }

    public int? Version { get; set; }
}
