using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations.Closing;

/// <summary>What difference a closed recommendation made. Each answer is added and stays as it was said.</summary>
[Authorize(Policies.Officers)]
internal sealed class RecordLookBackModel(TrackerContext context, ClosingQueries closing, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public LookBackInput Input { get; set; } = new();

    internal Domain.Recommendations.Recommendation Recommendation { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        Input.Version = Recommendation.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        var by = await context.People.FindAsync([(await current.GetAsync()).PersonId], cancellation);
        if (!ModelState.IsValid || this.Refuse(Recommendation.RecordLookBack(Input.InWords.Tidy(), by!, current.Today)))
            return this.PageWithErrors();
        if (await context.TrySaveAsync(Recommendation, Input.Version ?? 0, cancellation))
        {
            this.Notify("What difference it made is recorded");
            return Redirect(RecommendationLinks.Recommendation(Reference));
        }
        if (await OpenAsync(cancellation) is { } gone)
            return gone;
        Conflict = await context.Changes.Where(change => change.RecommendationId == Recommendation.Id).ConflictAsync(context.People,
            new ConflictingField("What difference did it make?", Input.InWords, Recommendation.LookBacks.OrderBy(look => look.Id).LastOrDefault()?.InWords));
        return this.PageWithConflict(Input, Recommendation.Version);
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        var viewer = await current.GetAsync();
        if (await closing.FindAsync(viewer, Reference, cancellation) is not { ClosedOn: not null } found
            || (found.SentForResponseOn is null && found.PublishedOn is null))
            return NotFound();
        Recommendation = found;
        return viewer.MayDraftFor(found.CommitteeId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}

public sealed class LookBackInput : IVersioned
{
    public int? Version { get; set; }

    [Display(Name = "What difference did it make?"), Required(ErrorMessage = "Enter what difference it made")]
    [StringLength(TextLimits.Text, ErrorMessage = "What difference it made must be 20,000 characters or fewer")]
    public string? InWords { get; set; }
}
