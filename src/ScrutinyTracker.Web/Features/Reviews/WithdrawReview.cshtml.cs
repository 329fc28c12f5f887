using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>Puts a draft aside that nobody was sent, and takes it up again.</summary>
[OpensReview(ToDraft = true, EvenWithdrawn = true)]
internal sealed class WithdrawReviewModel(ReviewInHand inHand) : PageModel
{
    [BindProperty]
    public WithdrawReviewInput Input { get; set; } = new();

    internal ReviewInHand InHand => inHand;

    public void OnGet() => Input.Version = inHand.Review.Version;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || this.Refuse(inHand.Review.Withdraw(inHand.Today, Input.Reason.Tidy())))
            return this.PageWithErrors();
        return await SaveAsync("Draft withdrawn");
    }

    public async Task<IActionResult> OnPostTakeUpAgainAsync()
    {
        inHand.Review.TakeUpAgain();
        return await SaveAsync("Draft taken up again");
    }

    private async Task<IActionResult> SaveAsync(string done)
    {
        if (!await inHand.SaveAsync(inHand.Review, Input.Version ?? 0, () => new FieldChanges()))
            return this.PageWithConflict(Input, inHand.Review.Version);
        this.Notify(done);
        return Redirect(ReviewLinks.Review(inHand.Review.Reference));
    }
}

internal sealed class WithdrawReviewInput : IVersioned
{
    [Display(Name = "Why is it withdrawn?")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }

    public int? Version { get; set; }
}
