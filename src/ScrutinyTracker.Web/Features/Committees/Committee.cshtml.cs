using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>A committee before its meeting, for a phone and for paper.</summary>
internal sealed class CommitteeModel(BriefingQueries briefings, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    internal CommitteeBriefing Briefing { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await briefings.FindAsync(await current.GetAsync(), Code.ToUpperInvariant(), current.Today, cancellationToken) is not { } found)
            return NotFound();
        Briefing = found;
        return Page();
    }
}
