using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Files;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>The tracker that the address names, while it is checked. A page marked <see cref="OpensTrackerAttribute"/> finds it open.</summary>
internal sealed class TrackerInHand(TrackerContext context, CurrentViewer current, FileStore files)
{
    private ImportDraft? _draft;
    private TrackerDraft? _choices;
    private TrackerTables? _tables;
    private TrackerReading? _reading;

    public ImportDraft Draft => _draft ?? throw new InvalidOperationException("No import was opened.");

    public TrackerDraft Choices => _choices ??= DraftJson.Read<TrackerDraft>(Draft.Record);

    public TrackerTables Tables => _tables ?? throw new InvalidOperationException("No import was opened.");

    public DateOnly Today => current.Today;

    public TrackerMapping Mapping => TrackerMapping.Propose(Tables).With(Choices.Columns);

    public TrackerReading Reading => _reading ??= TrackerReader.Read(Tables, Mapping, Draft.DocumentDate);

    public async Task<bool> OpenAsync(int id, CancellationToken cancellation)
    {
        var viewer = await current.GetAsync();
        _draft = await context.Drafts(viewer).Include(draft => draft.Committee)
            .FirstOrDefaultAsync(draft => draft.Id == id && draft.Kind == ImportKind.Tracker && draft.State != ImportState.Discarded, cancellation);
        if (_draft is null || !viewer.MayImportFor(_draft.CommitteeId) || files.Open(_draft.File.StoredAs) is not { } file)
            return false;
        using var content = new MemoryStream((int)_draft.File.Size);
        await using (file)
            await file.CopyToAsync(content, cancellation);
        _tables = TrackerTables.Find(SheetFile.Read(content.ToArray(), _draft.File.Name, cancellation));
        return true;
    }

    /// <returns>False when somebody else saved in between.</returns>
    public async Task<bool> TrySaveAsync(int? version, Action<TrackerDraft> change, CancellationToken cancellation)
    {
        if (version != Draft.Version)
            return false;
        change(Choices);
        Draft.Say(DraftJson.Write(Choices));
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
