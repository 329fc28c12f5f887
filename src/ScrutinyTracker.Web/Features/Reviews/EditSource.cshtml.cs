using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>Whose recommendations an external review brings in.</summary>
[OpensReview(ToDraft = true)]
internal sealed class EditSourceModel(ReviewInHand inHand) : PageModel
{
    [BindProperty]
    public SourceInput Input { get; set; } = new();

    internal ReviewInHand InHand => inHand;

    public void OnGet() => Input = SourceInput.Of(inHand.Review);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.PublishedOn > inHand.Today)
            ModelState.AddModelError("Input.PublishedOn", "The date of publication must be today or in the past");
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var (review, source) = (inHand.Review, Input.ToSource());
        review.TakenFrom(source);
        if (!await inHand.SaveAsync(review, Input.Version ?? 0, () => Differences(inHand.Review.Source, source)))
            return this.PageWithConflict(Input, inHand.Review.Version);
        this.Notify("Source saved");
        return Redirect(ReviewLinks.Review(review.Reference));
    }

    private static FieldChanges Differences(ExternalSource? theirs, ExternalSource typed) => new FieldChanges()
        .Note("Whose report it is", theirs?.Body, typed.Body)
        .Note("Title of the publication", theirs?.Publication, typed.Publication)
        .Note("Published by them on", theirs?.PublishedOn, typed.PublishedOn);
}
