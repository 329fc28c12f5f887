using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Regimes;

[Authorize(Policies.Administrators)]
internal sealed class EditRegimeModel(TrackerContext context, ChangeHistoryQueries history, CurrentViewer viewer) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public RegimeInput Input { get; set; } = new();

    /// <summary>Of its history.</summary>
    [FromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    internal int OpenDeadlines { get; private set; }
    internal TimelineView Timeline { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is not { } regime)
            return NotFound();
        Input = RegimeInput.Of(regime);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is not { } regime)
            return NotFound();
        if (!ModelState.IsValid || this.Refuse(regime.Edit(Input.ToDetails())))
            return this.PageWithErrors();
        if (!await context.TrySaveAsync(regime, Input.Version, cancellation))
            return await ConflictAsync(cancellation);
        this.Notify("Saved. The deadlines worked out before keep their date and their sum");
        return Redirect(AdministrationLinks.Regimes);
    }

    private async Task<IActionResult> ConflictAsync(CancellationToken cancellation)
    {
        var theirs = (await OpenAsync(cancellation))!;
        var differences = theirs.Details.DifferencesTo(Input.ToDetails()).ToList();
        Conflict = await context.Changes.Where(change => change.RegimeId == Id)
            .ConflictAsync(context.People, differences.Select(change => new ConflictingField(change.Field, Yours: change.After, Theirs: change.Before)));
        return this.PageWithConflict(Input, theirs.Version);
    }

    private async Task<ResponseRegime?> OpenAsync(CancellationToken cancellation)
    {
        var regime = await context.ResponseRegimes.FirstOrDefaultAsync(found => found.Id == Id, cancellation);
        if (regime is null)
            return null;
        OpenDeadlines = await context.OpenDeadlines(await viewer.GetAsync()).CountAsync(asked => asked.RegimeId == Id, cancellation);
        Timeline = await history.OfAsync(change => change.RegimeId == Id, withDrafting: true, int.TryParse(PageNumber, out var page) ? page : 1, cancellation);
        return regime;
    }
}
