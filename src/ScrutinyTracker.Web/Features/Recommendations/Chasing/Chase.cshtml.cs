using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations.Chasing;

/// <summary>What an outside body owes, whom to write to there, and a letter to send.</summary>
[Authorize(Policies.Officers)]
internal sealed class ChaseModel(TrackerContext context, CurrentViewer current, IOptions<CouncilOptions> council) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    internal Domain.Recommendations.Recommendation Recommendation { get; private set; } = null!;
    internal ChaseLetter Letter { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var viewer = await current.GetAsync();
        var found = await context.Recommendations.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Where(ReadingRules.Recommendations(viewer)).Where(one => one.Reference == Reference)
            .Include(one => one.Review).Include(one => one.Committee).Include(one => one.ExternalBody).Include(one => one.Responses)
            .Include(one => one.Commitments).ThenInclude(promise => promise.Occurrences)
            .SingleOrDefaultAsync(cancellation);
        if (found is null or { LeadPostId: not null } or { ExternalBodyId: null } or { SentForResponseOn: null } or { ClosedOn: not null })
            return NotFound();
        if (!viewer.MayDraftFor(found.CommitteeId))
            return StatusCode(StatusCodes.Status403Forbidden);
        Recommendation = found;
        Letter = ChaseLetter.Of(found, council.Value.Name, viewer.Name, current.Today);
        return Page();
    }
}
