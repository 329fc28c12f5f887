using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>A committee before its meeting, for a phone and for paper.</summary>
internal sealed class CommitteeModel(CommitteeQueries committees, CurrentViewer current) : PageModel
{
    private ILookup<int, FollowedPromise> _promises = null!;

    [FromRoute]
    public string Code { get; set; } = "";

    internal CommitteeFacts Facts { get; private set; } = null!;
    internal CommitteeBriefing Briefing { get; private set; } = null!;
    internal DateOnly Today => current.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var found = await committees.FindAsync(await current.GetAsync(), Code.ToUpperInvariant(), cancellationToken);
        if (found is null)
            return NotFound();
        (Facts, Briefing) = (found, CommitteeBriefing.Of(found, current.Today));
        _promises = found.Promises.ToLookup(promise => promise.RecommendationId);
        return Page();
    }

    internal IEnumerable<FollowedPromise> PromisesOf(FollowedRecommendation recommendation) => _promises[recommendation.Id];
}
