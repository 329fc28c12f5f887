using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations.Closing;

/// <summary>An officer proposes to the committee to close it; only the committee does.</summary>
[Authorize(Policies.Officers)]
internal sealed class ProposeClosureModel(TrackerContext context, ClosingQueries closing, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public ProposeClosureInput Input { get; set; } = new();

    internal Domain.Recommendations.Recommendation Recommendation { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        Input = new() { Reason = Recommendation.ProposedClosure, InWords = Recommendation.ProposedClosureWords, Version = Recommendation.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        if (!ModelState.IsValid || this.Refuse(Recommendation.ProposeClosure(Input.Reason!.Value, Input.InWords.Tidy(), current.Today)))
            return this.PageWithErrors();
        return await SaveAsync("Proposed. It is listed for the committee's next meeting", cancellation);
    }

    /// <summary>Takes the proposal back; one that is gone already stays gone.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        ModelState.Clear();
        Recommendation.WithdrawClosureProposal(current.Today);
        return await SaveAsync("It is no longer proposed for closing", cancellation);
    }

    private async Task<IActionResult> SaveAsync(string message, CancellationToken cancellation)
    {
        if (await context.TrySaveAsync(Recommendation, Input.Version ?? 0, cancellation))
        {
            this.Notify(message);
            return Redirect(RecommendationLinks.Recommendation(Reference));
        }
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        Conflict = await context.Changes.Where(change => change.RecommendationId == Recommendation.Id).ConflictAsync(context.People,
            new("Close it as", Input.Reason is { } mine ? Words.Of(mine) : null, Recommendation.ProposedClosure is { } theirs ? Words.Of(theirs) : null),
            new("Why", Input.InWords, Recommendation.ProposedClosureWords));
        return this.PageWithConflict(Input, Recommendation.Version);
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        var viewer = await current.GetAsync();
        if (await closing.FindAsync(viewer, Reference, cancellation) is not { ClosedOn: null } found
            || (found.SentForResponseOn is null && found.PublishedOn is null))
            return NotFound();
        Recommendation = found;
        return viewer.MayDraftFor(found.CommitteeId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}

public sealed class ProposeClosureInput : IVersioned
{
    public int? Version { get; set; }

    [Display(Name = "Close it as"), Required(ErrorMessage = "Choose as what the committee should close it")]
    public ClosureReason? Reason { get; set; }

    [Display(Name = "Why should it be closed?"), Required(ErrorMessage = "Enter why it should be closed")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? InWords { get; set; }
}
