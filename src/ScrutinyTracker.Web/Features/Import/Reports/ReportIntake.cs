using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Files;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>Reads a report, and keeps it with what was recognised until somebody has checked it. Nothing else is stored.</summary>
internal sealed class ReportIntake(TrackerContext context, FileStore files, ReadingTurn turn, TimeProvider clock)
{
    /// <returns>Null when other files were being read all the while.</returns>
    /// <exception cref="UnreadableException">With the reason.</exception>
    public async Task<ImportDraft?> TakeAsync(IncomingFile file, int committeeId, int byId, DateOnly? dated, CancellationToken cancellation)
    {
        var read = await turn.ReadAsync(() => Read(file, dated, cancellation), cancellation);
        if (read is null)
            return null;
        using var content = new MemoryStream(file.Content);
        var kept = await files.KeepAsync(content, cancellation);
        var draft = new ImportDraft(
            ImportKind.Report, committeeId, byId, clock.GetUtcNow().UtcDateTime, new(kept.Name, file.Name, kept.Size, kept.Sha256), DraftJson.Write(read.Record));
        draft.Entitle(read.Record.Title, read.Record.Date);
        context.Add(draft);
        context.Add(new ImportedText(draft, DraftJson.Write(read.Pieces)));
        await context.SaveChangesAsync(cancellation);
        return draft;
    }

    private static ReadReport Read(IncomingFile file, DateOnly? dated, CancellationToken cancellation)
    {
        var document = DocumentFile.Read(file.Content, file.Name, cancellation);
        var (record, pieces) = DraftOf.Read(document, Recogniser.Recognise(document, dated));
        return new(record, pieces);
    }

    private sealed record ReadReport(DraftRecord Record, IReadOnlyList<Piece> Pieces);
}
