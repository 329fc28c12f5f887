using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

[OpensReview(ToDraft = true)]
internal sealed class EditLineOfEnquiryModel(ReviewInHand inHand, ReviewPartList parts) : PageModel
{
    /// <summary>Null to add one.</summary>
    [FromRoute]
    public int? Id { get; set; }

    [BindProperty]
    public LineOfEnquiryInput Input { get; set; } = new();

    internal EditPartView View =>
        new(inHand, ReviewPart.LineOfEnquiry, Line?.Id, Line is null ? null : PartNames.Of(Line), Line is null ? [] : parts.Of(Line));

    private LineOfEnquiry? Line => inHand.Review.LinesOfEnquiry.FirstOrDefault(line => line.Id == Id);

    public IActionResult OnGet()
    {
        if (Id is not null && Line is null)
            return NotFound();
        Input = new LineOfEnquiryInput { Question = Line?.Question, Version = inHand.Review.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Id is not null && Line is null)
            return await this.GoneAsync(inHand);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var question = Input.Question.Tidy()!;
        if (Line is null)
            inHand.Review.AddLineOfEnquiry(question);
        else if (this.Refuse(inHand.Review.EditLineOfEnquiry(Line, question, Input.Reason)))
            return this.PageWithErrors();
        return await this.SaveAsync(inHand, ReviewPart.LineOfEnquiry, inHand.Review, Input, Id is null ? null : Input.Version ?? 0,
            () => new FieldChanges().Note("Question", Line?.Question, question));
    }
}

internal sealed class LineOfEnquiryInput : IVersioned
{
    [Display(Name = "Question")]
    [Required(ErrorMessage = "Enter the question that the review follows")]
    [StringLength(TextLimits.Text, ErrorMessage = "The question must be 20,000 characters or fewer")]
    public string? Question { get; set; }

    /// <summary>Asked once the review is published.</summary>
    [Display(Name = "Why is it changed?")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }

    public int? Version { get; set; }
}
