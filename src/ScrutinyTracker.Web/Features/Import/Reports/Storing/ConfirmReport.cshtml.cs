using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Features.Import.Reports.Posts;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Reports.Storing;

/// <summary>What will be stored, who will be chased first and when; then one confirmation that stores all of it, or nothing.</summary>
[Authorize(Policies.Officers)]
[OpensReport]
internal sealed class ConfirmReportModel(
    ReportInHand inHand, PostChoices choices, Foretold foretold, ReportStore store, TrackerContext context, CurrentViewer current, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ConfirmInput Input { get; set; } = new();

    internal ImportDraft Draft => inHand.Draft;
    internal DraftRecord Record => inHand.Record;
    internal bool IsConflict { get; private set; }

    /// <summary>What has to be settled first, each with where.</summary>
    internal IReadOnlyList<(string Text, string Href)> Unsettled { get; private set; } = [];

    /// <summary>Null while something is unsettled.</summary>
    internal ForetoldReport? Foretold { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Input.Version = Draft.Version;
        await LoadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Input.Version != Draft.Version)
            return await ConflictAsync(cancellation);
        if (await UnsettledAsync() is { Count: > 0 })
            return await RefusedAsync("Something has to be settled first", cancellation);
        await using var turn = await context.TakeTurnAsync(cancellation);
        var byId = (await current.GetAsync()).PersonId;
        var stored = await store.StoreAsync(Draft, Record, byId, cancellation);
        if (stored.Problems.Count > 0)
        {
            await turn.DisposeAsync();
            context.ChangeTracker.Clear();
            return await RefusedAsync("Nothing was stored: a rule refuses something", cancellation);
        }
        Draft.Confirm(byId, clock.GetUtcNow().UtcDateTime);
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            await turn.DisposeAsync();
            context.ChangeTracker.Clear();
            return Redirect(ImportLinks.Confirm(Draft.Id));
        }
        await turn.CommitAsync(cancellation);
        this.Notify($"Stored: {RecordCounts.InWords(Record)}");
        return Redirect(ReviewLinks.Review(stored.Review.Reference));
    }

    private async Task<PageResult> ConflictAsync(CancellationToken cancellation)
    {
        IsConflict = true;
        await LoadAsync(cancellation);
        return this.PageWithConflict(Input, Draft.Version);
    }

    private async Task<PageResult> RefusedAsync(string why, CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        ModelState.AddModelError("", why);
        return this.PageWithErrors();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Unsettled = await UnsettledAsync();
        if (Unsettled.Count == 0)
            Foretold = await foretold.TryAsync(Draft, Record, (await current.GetAsync()).PersonId, inHand.Today, cancellation);
    }

    private async Task<IReadOnlyList<(string Text, string Href)>> UnsettledAsync()
    {
        await choices.LoadAsync();
        return
        [
            .. DocumentNeeds.Of(Record, inHand.Today).Select(need => ($"About the document: {need}", ImportLinks.Document(Draft.Id))),
            .. choices.Undecided(Record).Select(name => ($"Whom “{name}” means", ImportLinks.Posts(Draft.Id))),
            .. ItemNeeds.All(Record).Select(item => ($"Number {item.Number}, {ItemWords.Of(Record, item)}: {ItemNeeds.Of(Record, item)!.InWords}", CheckView.Href(Draft.Id, item))),
        ];
    }
}

internal sealed class ConfirmInput : IVersioned
{
    public int? Version { get; set; }
}
