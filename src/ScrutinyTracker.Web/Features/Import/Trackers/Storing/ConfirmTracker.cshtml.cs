using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>What of a tracker will be stored; then one confirmation that stores all of it, or nothing.</summary>
[Authorize(Policies.Officers)]
[OpensTracker]
internal sealed class ConfirmTrackerModel(TrackerInHand inHand, CompareTracker compare, RowNames names, StoringTrackers storing, CurrentViewer current) : PageModel
{
    [BindProperty]
    public ConfirmTrackerInput Input { get; set; } = new();

    internal ImportDraft Draft => inHand.Draft;
    internal TrackerDraft Choices => inHand.Choices;
    internal DateOnly Today => inHand.Today;
    internal ConfirmedRows Rows { get; private set; } = null!;
    internal bool IsConflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (storing.Of(Draft.Id) is { IsOver: false })
            return Redirect(TrackerLinks.Stored(Draft.Id));
        Input.Version = Draft.Version;
        await LoadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        if (Input.Version != Draft.Version)
        {
            IsConflict = true;
            return this.PageWithConflict(Input, Draft.Version);
        }
        if (Rows.WhyNot is { } why)
        {
            ModelState.AddModelError("", why);
            return this.PageWithErrors();
        }
        await storing.Begin(Draft.Id, Draft.Version, (await current.GetAsync()).PersonId).SettleAsync(StoringTrackers.Patience);
        return Redirect(TrackerLinks.Stored(Draft.Id));
    }

    private async Task LoadAsync(CancellationToken cancellation) => Rows = ConfirmedRows.Of(await compare.AllAsync(inHand, cancellation), Choices, names);
}

internal sealed class ConfirmTrackerInput : IVersioned
{
    public int? Version { get; set; }
}
