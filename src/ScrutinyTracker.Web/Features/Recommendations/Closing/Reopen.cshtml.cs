using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations.Closing;

/// <summary>Opens again what a committee closed, with a reason; the closure stays in the record.</summary>
[Authorize(Policies.Officers)]
internal sealed class ReopenModel(TrackerContext context, ClosingQueries closing, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public ReopenInput Input { get; set; } = new();

    internal Domain.Recommendations.Recommendation Recommendation { get; private set; } = null!;
    internal IReadOnlyList<Meeting> Meetings { get; private set; } = [];
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
        var meeting = ModelState.OneAmong("Input.Meeting", Input.Meeting, Meetings, one => one.Id);
        if (!ModelState.IsValid || this.Refuse(Recommendation.Reopen(Input.Reason.Tidy(), meeting, current.Today)))
            return this.PageWithErrors();
        if (await context.TrySaveAsync(Recommendation, Input.Version ?? 0, cancellation))
        {
            this.Notify("It is open again, with the dates that it had");
            return Redirect(RecommendationLinks.Recommendation(Reference));
        }
        if (await OpenAsync(cancellation) is { } gone)
            return gone;
        Conflict = await context.Changes.Where(change => change.RecommendationId == Recommendation.Id)
            .ConflictAsync(context.People, new ConflictingField("Why", Input.Reason, Recommendation.ClosureWords));
        return this.PageWithConflict(Input, Recommendation.Version);
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        var viewer = await current.GetAsync();
        if (await closing.FindAsync(viewer, Reference, cancellation) is not { ClosedOn: { } closedOn } found
            || (found.SentForResponseOn is null && found.PublishedOn is null))
            return NotFound();
        Recommendation = found;
        Meetings = await closing.MeetingsAsync(found.CommitteeId, closedOn, current.Today, cancellation);
        return viewer.MayDraftFor(found.CommitteeId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}

public sealed class ReopenInput : IVersioned
{
    public int? Version { get; set; }

    [Display(Name = "Which meeting decided so?")]
    public int? Meeting { get; set; }

    [Display(Name = "Why is it opened again?"), Required(ErrorMessage = "Enter why it is opened again")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }
}
