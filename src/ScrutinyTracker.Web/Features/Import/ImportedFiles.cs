using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Files;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>The files of what is being checked, and of what records came from.</summary>
internal sealed class ImportedFiles(TrackerContext context) : IKeptFiles
{
    public Task<bool> KeepsAsync(string storedAs, CancellationToken cancellation) =>
        context.Set<ImportDraft>().AnyAsync(draft => draft.File.StoredAs == storedAs && draft.State != ImportState.Discarded, cancellation);
}
