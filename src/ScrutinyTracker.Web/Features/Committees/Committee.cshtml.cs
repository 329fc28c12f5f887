using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>A committee before its meeting, for a phone and for paper.</summary>
internal sealed class CommitteeModel(BriefingQueries briefings, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    internal CommitteeBriefing Briefing { get; private set; } = null!;

    /// <summary>The viewer may change the committee's settings.</summary>
    internal bool MaySettle { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var viewer = await current.GetAsync();
        if (await briefings.FindAsync(viewer, Code.ToUpperInvariant(), current.Today, cancellationToken) is not { } found)
            return NotFound();
        Briefing = found;
        MaySettle = viewer.MayDraftFor(found.Committee.Id) || viewer.MayAdminister();
        return Page();
    }
}
