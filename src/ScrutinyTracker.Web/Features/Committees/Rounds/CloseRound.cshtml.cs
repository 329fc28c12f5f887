using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>Ends a round: what came in, and what has changed, is kept as it stands now.</summary>
[Authorize(Policies.Officers)]
internal sealed class CloseRoundModel(TrackerContext context, RoundQueries rounds, ReturnQueries returns, ChangedQueries changed, CurrentViewer current)
    : RoundPage(rounds, current)
{
    private Viewer _viewer = null!;

    [BindProperty]
    public CloseRoundInput Input { get; set; } = new();

    internal RoundView View { get; private set; } = null!;
    internal int NotIn => View.Count(ReturnState.Awaited) + View.Count(ReturnState.NotIn);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        Input.Version = Round.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var turn = await context.TakeTurnAsync(cancellation);
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        if (Input.Version != Round.Version)
            return Overtaken();
        await Rounds.LoadAskedAsync(Round, cancellation);
        var changes = await changed.BeforeAsync(_viewer, Round.Meeting, cancellation);
        var closing = new RoundClosing(
            await returns.OfAsync(Rounds.Readable(_viewer, Round).SelectMany(frozen => frozen.Asked), cancellation),
            changes.Lines.GroupBy(line => line.RecommendationId)
                .ToDictionary(lines => lines.Key, lines => (IReadOnlyList<Changed>)[.. lines.Select(line => line.Changed)]),
            changes.Since, (await context.People.FindAsync([_viewer.PersonId], cancellation))!, Today);
        if (this.Refuse(Round.Close(closing)))
            return this.PageWithErrors();
        if (!await context.TrySaveAsync(Round, Input.Version, cancellation))
        {
            await OpenAsync(cancellation);
            return Overtaken();
        }
        await turn.CommitAsync(cancellation);
        this.Notify("The round is closed, and its report is kept");
        return Redirect(Address);
    }

    /// <summary>Somebody else closed it meanwhile.</summary>
    private PageResult Overtaken()
    {
        if (!Round.IsOpen)
            ModelState.AddModelError("", RefusalText.Of(Refusal.RoundAlreadyClosed).Text);
        return this.PageWithConflict(Input, Round.Version);
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        _viewer = await ViewerAsync();
        if (!_viewer.MayDraftFor(Round.Meeting.CommitteeId))
            return StatusCode(StatusCodes.Status403Forbidden);
        View = await Rounds.ViewAsync(_viewer, Round, Today, cancellation);
        return null;
    }
}

public sealed class CloseRoundInput : IVersioned
{
    /// <summary>The round's.</summary>
    public int? Version { get; set; }
}
