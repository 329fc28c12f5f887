using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

[OpensReview(ToDraft = true)]
internal sealed class EditDetailsModel(ReviewInHand inHand) : PageModel
{
    [BindProperty]
    public ReviewDetailsInput Input { get; set; } = new();

    internal ReviewInHand InHand => inHand;

    public void OnGet() => Input = ReviewDetailsInput.Of(inHand.Review);

    public async Task<IActionResult> OnPostAsync()
    {
        if (inHand.Review.Exemption is not null && Input.Paragraph is null)
            ModelState.AddModelError("Input.Paragraph", "Enter the paragraph. An exempt mark is lifted on a page of its own, with a reason");
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var (review, title) = (inHand.Review, Input.Title.Tidy()!);
        review.Edit(title, Input.Kind!.Value);
        if (Input.Exemption is { } exemption)
            review.MarkExempt(exemption);
        if (!await inHand.SaveAsync(review, Input.Version ?? 0, () => Differences(title)))
            return this.PageWithConflict(Input, inHand.Review.Version);
        this.Notify("Review saved");
        return Redirect(ReviewLinks.Review(review.Reference));
    }

    private FieldChanges Differences(string title) => new FieldChanges()
        .Note("Title", inHand.Review.Title, title)
        .Note("Kind of review", inHand.Review.Kind, Input.Kind!.Value)
        .Note("Exempt", inHand.Review.Exemption?.ToString(), Input.Exemption?.ToString());
}

internal sealed class ReviewDetailsInput : IVersioned, IValidatableObject
{
    [Display(Name = "Title")]
    [Required(ErrorMessage = "Enter a title")]
    [StringLength(TextLimits.Name, ErrorMessage = "The title must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Kind of review")]
    [Required(ErrorMessage = "Choose what kind of review this is")]
    [EnumDataType(typeof(ReviewKind), ErrorMessage = "Choose what kind of review this is")]
    public ReviewKind? Kind { get; set; }

    [Display(Name = "Exempt information: paragraph of Schedule 12A")]
    [Range(1, 7, ErrorMessage = "The paragraph is a number from 1 to 7")]
    public int? Paragraph { get; set; }

    [Display(Name = "Why keeping it exempt outweighs publishing it")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }

    public int? Version { get; set; }

    public Exemption? Exemption => Paragraph is { } paragraph ? new Exemption(paragraph, Reason.Tidy() ?? "") : null;

    public static ReviewDetailsInput Of(Review review) => new()
    {
        Title = review.Title,
        Kind = review.Kind,
        Paragraph = review.Exemption?.Paragraph,
        Reason = review.Exemption?.Reason,
        Version = review.Version,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Paragraph is not null && Reason.Tidy() is null)
            yield return new ValidationResult("Enter why keeping it exempt outweighs publishing it", [nameof(Reason)]);
        if (Paragraph is null && Reason.Tidy() is not null)
            yield return new ValidationResult("Choose the paragraph, or leave the reason empty", [nameof(Paragraph)]);
    }
}
