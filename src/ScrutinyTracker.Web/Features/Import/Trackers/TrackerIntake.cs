using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Files;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>
/// Reads the headings of a tracker, and keeps it with what its columns are proposed to hold until somebody has checked it. Columns that the
/// committee settled for the same headings before are taken over.
/// </summary>
internal sealed class TrackerIntake(TrackerContext context, FileStore files, ReadingTurn turn, TimeProvider clock)
{
    private const int LookedBackAt = 20;

    /// <returns>Null when other files were being read all the while.</returns>
    /// <exception cref="UnreadableException">With the reason.</exception>
    public async Task<ImportDraft?> TakeAsync(IncomingFile file, int committeeId, int byId, DateOnly? dated, CancellationToken cancellation)
    {
        var tables = await turn.ReadAsync(() => TrackerTables.Find(SheetFile.Read(file.Content, file.Name, cancellation)), cancellation);
        if (tables is null)
            return null;
        using var content = new MemoryStream(file.Content);
        var kept = await files.KeepAsync(content, cancellation);
        var draft = new ImportDraft(
            ImportKind.Tracker, committeeId, byId, clock.GetUtcNow().UtcDateTime, new(kept.Name, file.Name, kept.Size, kept.Sha256),
            DraftJson.Write(await ProposeAsync(tables, committeeId, cancellation)));
        draft.Entitle(null, dated ?? UkCalendar.Today(clock));
        context.Add(draft);
        await context.SaveChangesAsync(cancellation);
        return draft;
    }

    private async Task<TrackerDraft> ProposeAsync(TrackerTables tables, int committeeId, CancellationToken cancellation)
    {
        var proposed = TrackerMapping.Propose(tables).Fields;
        var earlier = await context.Set<ImportDraft>().AsNoTracking()
            .Where(draft => draft.CommitteeId == committeeId && draft.Kind == ImportKind.Tracker && draft.State != ImportState.Discarded)
            .OrderByDescending(draft => draft.Id).Take(LookedBackAt).Select(draft => draft.Record).ToListAsync(cancellation);
        foreach (var settled in earlier.Select(DraftJson.Read<TrackerDraft>))
        {
            if (settled.Columns.Count == proposed.Count && settled.Columns.Keys.All(proposed.ContainsKey))
                return new TrackerDraft { Columns = settled.Columns, Names = settled.Names, UsualPosition = settled.UsualPosition, AreRemembered = true };
        }
        return new TrackerDraft { Columns = new(proposed) };
    }
}
