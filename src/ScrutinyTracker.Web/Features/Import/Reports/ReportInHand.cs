using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>The report that the address names, while it is checked. A page marked <see cref="OpensReportAttribute"/> finds it open.</summary>
internal sealed class ReportInHand(TrackerContext context, CurrentViewer current)
{
    private ImportDraft? _draft;
    private DraftRecord? _record;
    private IReadOnlyList<Piece>? _pieces;

    /// <exception cref="InvalidOperationException">The page is not marked with <see cref="OpensReportAttribute"/>.</exception>
    public ImportDraft Draft => _draft ?? throw new InvalidOperationException("No import was opened.");

    public DraftRecord Record => _record ??= DraftJson.Read<DraftRecord>(Draft.Record);

    public DateOnly Today => current.Today;

    public async Task<bool> OpenAsync(int id)
    {
        var viewer = await current.GetAsync();
        _draft = await context.Drafts(viewer).Include(draft => draft.Committee)
            .FirstOrDefaultAsync(draft => draft.Id == id && draft.Kind == ImportKind.Report && draft.State != ImportState.Discarded);
        return _draft is not null && viewer.MayImportFor(_draft.CommitteeId);
    }

    public async Task<IReadOnlyList<Piece>> PiecesAsync() =>
        _pieces ??= DraftJson.Read<List<Piece>>(await context.Set<ImportedText>().Where(text => text.DraftId == Draft.Id).Select(text => text.Pieces).SingleAsync());

    /// <summary>
    /// Changes the record and saves. Whoever saved something else of it in between loses nothing: the change is made again on what they
    /// left, unless it finds there that its own item is another by now.
    /// </summary>
    /// <param name="change">False: what it was to change is not as it was seen; nothing is saved.</param>
    public async Task<bool> TryChangeAsync(Func<DraftRecord, bool> change)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (!change(Record))
                return false;
            Draft.Say(DraftJson.Write(Record));
            Draft.Entitle(Record.Title, Record.Date);
            try
            {
                await context.SaveChangesAsync();
                return true;
            }
            catch (DbUpdateConcurrencyException) when (attempt < 5)
            {
                context.ChangeTracker.Clear();
                _record = null;
                if (!await OpenAsync(Draft.Id) || Draft.State != ImportState.Checking)
                    return false;
            }
        }
    }
}
