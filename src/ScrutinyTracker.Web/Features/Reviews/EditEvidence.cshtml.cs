using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Reviews;

[OpensReview(ToDraft = true)]
internal sealed class EditEvidenceModel(ReviewInHand inHand, ReviewPartList parts) : PageModel
{
    /// <summary>Null to add one.</summary>
    [FromRoute]
    public int? Id { get; set; }

    [BindProperty]
    public EvidenceInput Input { get; set; } = new();

    internal EditPartView View =>
        new(inHand, ReviewPart.Evidence, Evidence?.Id, Evidence is null ? null : PartNames.Of(Evidence), Evidence is null ? [] : parts.Of(Evidence));

    internal IEnumerable<SelectListItem> Lines => PartChoices.Of(inHand.Review.LinesOfEnquiry);

    private Evidence? Evidence => inHand.Review.Evidence.FirstOrDefault(evidence => evidence.Id == Id);

    public IActionResult OnGet()
    {
        if (Id is not null && Evidence is null)
            return NotFound();
        Input = Evidence is null ? new EvidenceInput() : EvidenceInput.Of(Evidence.Details);
        Input.Version = inHand.Review.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Id is not null && Evidence is null)
            return await this.GoneAsync(inHand);
        Input.Check(inHand.Today, ModelState);
        var details = Input.ToDetails(inHand.Review, ModelState);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Evidence is null)
            inHand.Review.AddEvidence(details);
        else if (this.Refuse(inHand.Review.EditEvidence(Evidence, details, Input.Reason)))
            return this.PageWithErrors();
        return await this.SaveAsync(inHand, ReviewPart.Evidence, inHand.Review, Input, Id is null ? null : Input.Version ?? 0,
            () => Evidence?.Details.DifferencesTo(details));
    }
}
