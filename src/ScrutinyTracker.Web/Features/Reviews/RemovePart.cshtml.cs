using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>Confirms before a part leaves the review. A recommendation has a reference already, so it is withdrawn with a reason instead.</summary>
[OpensReview(ToDraft = true)]
internal sealed class RemovePartModel(ReviewInHand inHand, ReviewPartList parts) : PageModel
{
    [FromRoute(Name = "part")]
    public string Slug { get; set; } = "";

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public RemovePartInput Input { get; set; } = new();

    internal ReviewInHand InHand => inHand;
    internal ReviewPart Part => ReviewParts.FromSlug(Slug)!.Value;
    internal PartRow? Row => parts.Rows(Part).FirstOrDefault(row => row.Id == Id);

    /// <summary>A recommendation that was sent or published: withdrawing it is the committee's.</summary>
    internal bool LeftTheDraft => AsksWhy && Row?.IsDraft == false;

    internal string Reference => inHand.Recommendations.Single(recommendation => recommendation.Id == Id).Reference;
    internal bool AsksWhy => Part == ReviewPart.Recommendation;

    public IActionResult OnGet()
    {
        if (Row is null)
            return NotFound();
        Input.Version = parts.RecordOf(Part, Id).Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Row is not { } row)
            return NotFound();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var record = parts.RecordOf(Part, Id);
        if (this.Refuse(parts.Remove(Part, Id, Input.Reason.Tidy())))
            return this.PageWithErrors();
        if (!await inHand.SaveAsync(record, Input.Version, () => new FieldChanges()))
            return Row is null ? NotFound() : this.PageWithConflict(Input, parts.RecordOf(Part, Id).Version);
        this.Notify($"{row.Name} {(AsksWhy ? "withdrawn" : "removed")}");
        return Redirect(ReviewLinks.Parts(inHand.Review.Reference, Part));
    }
}

internal sealed class RemovePartInput : IVersioned
{
    [Display(Name = "Why is it withdrawn?")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }

    public int? Version { get; set; }
}
