using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>What a round asked for and what came in; once it is closed, its report.</summary>
internal sealed class RoundModel(RoundQueries rounds, ChangedQueries changed, CurrentViewer current) : RoundPage(rounds, current)
{
    internal RoundView View { get; private set; } = null!;
    internal ChangedView Changed { get; private set; } = null!;
    internal bool MayClose { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        var viewer = await ViewerAsync();
        View = await Rounds.ViewAsync(viewer, Round, Today, cancellation);
        Changed = Round.IsOpen
            ? await changed.BeforeAsync(viewer, Round.Meeting, cancellation) with { AllHref = CommitteeLinks.Changes(Code, HeldOn) }
            : await Rounds.ChangesAsync(viewer, Round, cancellation);
        MayClose = Round.IsOpen && viewer.MayDraftFor(Round.Meeting.CommitteeId);
        return Page();
    }
}
