using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>How far the storing of a tracker is, and once it is over, what became of it.</summary>
[Authorize(Policies.Officers)]
internal sealed class TrackerStoredModel(TrackerContext context, CurrentViewer current, StoringTrackers storing) : PageModel
{
    private const string LookAgainIn = "2";

    internal ImportDraft Draft { get; private set; } = null!;
    internal StoringRun? Run { get; private set; }

    /// <summary>Null until it is stored.</summary>
    internal TrackerOutcome? Outcome { get; private set; }

    internal bool IsUnderWay => Outcome is null && Run is { IsOver: false };

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        Run = storing.Of(id);
        var found = await context.Drafts(await current.GetAsync()).AsNoTracking().Include(draft => draft.Committee)
            .FirstOrDefaultAsync(draft => draft.Id == id && draft.Kind == ImportKind.Tracker && draft.State != ImportState.Discarded, cancellation);
        if (found is null)
            return NotFound();
        Draft = found;
        if (found.State == ImportState.Confirmed)
            Outcome = DraftJson.Read<TrackerDraft>(found.Record).Outcome ?? new("It was stored", []);
        else if (Run is null)
            return Redirect(TrackerLinks.Confirm(id));
        if (IsUnderWay)
            Response.Headers["Refresh"] = LookAgainIn;
        return Page();
    }
}
