using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Reviews;

[OpensReview(ToDraft = true)]
internal sealed class EditFindingModel(ReviewInHand inHand, ReviewPartList parts) : PageModel
{
    /// <summary>Null to add one.</summary>
    [FromRoute]
    public int? Id { get; set; }

    [BindProperty]
    public FindingInput Input { get; set; } = new();

    internal EditPartView View =>
        new(inHand, ReviewPart.Finding, Finding?.Id, Finding is null ? null : PartNames.Of(Finding), Finding is null ? [] : parts.Of(Finding));

    internal IEnumerable<SelectListItem> Themes =>
        inHand.Review.Themes.OrderBy(theme => theme.Order).Select(theme => PartChoices.Choice(theme.Id, theme.Name));

    internal IEnumerable<SelectListItem> Lines => PartChoices.Of(inHand.Review.LinesOfEnquiry);
    internal IEnumerable<SelectListItem> Evidence => PartChoices.Of(inHand.Review.Evidence);

    /// <summary>Null while there is no finding to rest a recommendation on.</summary>
    internal string? RecommendHref => Finding is null ? null : ReviewLinks.RecommendFrom(inHand.Review.Reference, Finding.Id);

    private Finding? Finding => inHand.Review.Findings.FirstOrDefault(finding => finding.Id == Id);

    public IActionResult OnGet()
    {
        if (Id is not null && Finding is null)
            return NotFound();
        Input = Finding is null ? new FindingInput() : FindingInput.Of(Finding.Details);
        Input.Version = inHand.Review.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Id is not null && Finding is null)
            return await this.GoneAsync(inHand);
        Input.Check(inHand.Review, ModelState);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var details = Input.ToDetails(inHand.Review);
        if (Finding is null)
            inHand.Review.AddFinding(details);
        else if (this.Refuse(inHand.Review.EditFinding(Finding, details, Input.Reason)))
            return this.PageWithErrors();
        return await this.SaveAsync(inHand, ReviewPart.Finding, inHand.Review, Input, Id is null ? null : Input.Version ?? 0,
            () => Finding?.Details.DifferencesTo(details));
    }
}
