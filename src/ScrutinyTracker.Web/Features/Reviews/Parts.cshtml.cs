using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>The lines of enquiry, the evidence, the findings or the recommendations of a review; drafters put them in order here.</summary>
[OpensReview]
internal sealed class PartsModel(ReviewInHand inHand, ReviewPartList parts, TrackerContext context) : PageModel
{
    [FromRoute(Name = "part")]
    public string Slug { get; set; } = "";

    [BindProperty]
    public MoveInput Input { get; set; } = new();

    private ReviewAmendments? _amendments;

    internal ReviewInHand InHand => inHand;
    internal ReviewPart Part => ReviewParts.FromSlug(Slug)!.Value;
    internal IReadOnlyList<PartRow> Rows => parts.Rows(Part);

    /// <summary>What was changed in it since the review was published. Recommendations show it on their own pages.</summary>
    internal AmendmentsView AmendmentsOf(PartRow row) => _amendments?.Of(Part.ToString(), row.Id) ?? AmendmentsView.None;

    /// <summary>What the form of that row carries.</summary>
    internal int VersionFor(int id) => parts.RecordOf(Part, id).Version;

    public async Task<IActionResult> OnGetAsync()
    {
        _amendments = await context.AmendmentsOfAsync(inHand.Review);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!inHand.MayDraft)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (parts.Move(Part, Input.Id, Input.Up) is not { } moved)
            return NotFound();
        if (await inHand.SaveAsync(moved, Input.Version, () => new FieldChanges()))
            return Redirect(ReviewLinks.Place(inHand.Review.Reference, Part, Input.Id));
        ModelState.Clear();
        return this.PageWithConflict();
    }
}

internal sealed class MoveInput : IVersioned
{
    public int Id { get; set; }
    public bool Up { get; set; }
    public int? Version { get; set; }
}
