using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>Files that were brought in and wait to be checked and confirmed.</summary>
internal sealed class BegunImports(TrackerContext context) : IBegunWork
{
    public async Task<IReadOnlyList<(string Text, string Href)>> OfAsync(Viewer viewer, CancellationToken cancellation)
    {
        var rows = await context.Drafts(viewer).AsNoTracking().Where(draft => draft.State == ImportState.Checking).OrderBy(draft => draft.Id)
            .Select(draft => new ImportRow(draft.Id, draft.Kind, draft.State, draft.Title, draft.File.Name, draft.Committee.Name, "", draft.UploadedAtUtc)).ToListAsync(cancellation);
        return [.. rows.Select(row => ($"Check and confirm “{row.Name}”, which was brought in for {row.Committee}", row.Href))];
    }
}
