using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>What of a tracker will be stored; then one confirmation that stores all of it, or nothing.</summary>
[Authorize(Policies.Officers)]
[OpensTracker]
internal sealed class ConfirmTrackerModel(
    TrackerInHand inHand, CompareTracker compare, RowNames names, TrackerStore store, TrackerContext context, CurrentViewer current, TimeProvider clock) : PageModel
{
    private const int MostSaid = 20;
    private IReadOnlyList<ComparedRow> _rows = [];

    [BindProperty]
    public ConfirmTrackerInput Input { get; set; } = new();

    internal ImportDraft Draft => inHand.Draft;
    internal bool IsConflict { get; private set; }
    internal int Undecided { get; private set; }
    internal int Taken => _rows.Count(row => row.State == RowState.Changed && row.CanBeTaken && inHand.Choices.Taken.Contains(row.Number));
    internal bool CanBeStored => Undecided == 0 && Count(RowState.New) + Taken > 0;

    internal int Unanswerable => inHand.Choices.UsualPosition is not null ? 0 : New.Count(row => row.Row.Position is null && row.Row.IsAnswered);

    /// <summary>Promises that are late on the day that they are stored: whoever answers for them is written to.</summary>
    internal int Late => New.SelectMany(row => row.Row.Promises).Count(promise => promise.Progress?.IsFinal() != true
        && Timeliness.Of((promise.MovedTo ?? promise.Due)?.On, promise.DeliveredOn.Cast<DateOnly?>().LastOrDefault(), inHand.Today).Kind == TimelinessKind.Overdue);

    private IEnumerable<ComparedRow> New => _rows.Where(row => row.State == RowState.New);

    internal int Count(RowState state) => _rows.Count(row => row.State == state);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Input.Version = Draft.Version;
        await LoadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Input.Version != Draft.Version)
        {
            IsConflict = true;
            await LoadAsync(cancellation);
            return this.PageWithConflict(Input, Draft.Version);
        }
        await using var turn = await context.TakeTurnAsync(cancellation);
        await LoadAsync(cancellation);
        if (!CanBeStored)
        {
            ModelState.AddModelError("", Undecided > 0 ? "Say whom each name means first" : "There is nothing to store: nothing is new, and no change is chosen");
            return this.PageWithErrors();
        }
        var stored = await store.StoreAsync(inHand, _rows, cancellation);
        Draft.Confirm((await current.GetAsync()).PersonId, clock.GetUtcNow().UtcDateTime);
        await context.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        this.Notify(stored.NotStored.Count == 0 ? stored.InWords : $"{stored.InWords}. Not stored, and kept in the file: {string.Join("; ", stored.NotStored.Take(MostSaid))}{(stored.NotStored.Count > MostSaid ? $"; and {stored.NotStored.Count - MostSaid:N0} more" : "")}");
        return Redirect(RecommendationLinks.OfCommittee(Draft.Committee.Code));
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        _rows = await compare.AllAsync(inHand, cancellation);
        Undecided = RowNames.InUse(New.Select(row => row.Row)).Count(name => names.Meant(name.Name) is null);
    }
}

internal sealed class ConfirmTrackerInput : IVersioned
{
    public int? Version { get; set; }
}
