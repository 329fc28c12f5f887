using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>Stores a tracker as it was confirmed: all of it in one transaction, or nothing.</summary>
internal sealed class StoreConfirmed(
    TrackerInHand inHand, CompareTracker compare, RowNames names, TrackerStore store, TrackerContext context, CurrentViewer current, TimeProvider clock)
{
    /// <param name="version">What whoever confirmed had seen.</param>
    /// <param name="progress">Told how many rows are stored, and of how many.</param>
    /// <returns>Null when it is stored; else why not, in words for whoever confirmed.</returns>
    public async Task<string?> RunAsync(int draftId, int version, Action<int, int> progress, CancellationToken cancellation)
    {
        await using var turn = await context.TakeLongTurnAsync(cancellation);
        if (!await inHand.OpenAsync(draftId, cancellation) || inHand.Draft.State != ImportState.Checking || inHand.Draft.Version != version)
            return "Somebody changed this import meanwhile. Look again at what will be stored, then confirm";
        var check = ConfirmedRows.Of(await compare.AllAsync(inHand, cancellation), inHand.Choices, names);
        if (check.WhyNot is { } why)
            return why;
        progress(0, check.ToStore);
        var stored = await store.StoreAsync(inHand, check.All, done => progress(done, check.ToStore), cancellation);
        var draft = await context.Set<ImportDraft>().SingleAsync(one => one.Id == draftId, cancellation);
        inHand.Choices.Outcome = new(stored.InWords, stored.NotStored);
        draft.Say(DraftJson.Write(inHand.Choices));
        draft.Confirm((await current.GetAsync()).PersonId, clock.GetUtcNow().UtcDateTime);
        await context.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return null;
    }
}
