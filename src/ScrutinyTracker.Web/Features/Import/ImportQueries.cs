using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Import;

internal static class ImportQueries
{
    /// <summary>Those of the viewer's committees; as everywhere, the query that loads is the check.</summary>
    public static IQueryable<ImportDraft> Drafts(this TrackerContext context, Viewer viewer) =>
        context.Set<ImportDraft>().Where(draft => viewer.OfficerOf.Contains(draft.CommitteeId));

    /// <summary>The committees into which the viewer may bring something, and that still sit.</summary>
    public static Task<List<Committee>> CommitteesToImportForAsync(this TrackerContext context, Viewer viewer, DateOnly today) => context.Committees
        .Where(committee => viewer.OfficerOf.Contains(committee.Id) && committee.Kind == CommitteeKind.Scrutiny && (committee.EndedOn == null || committee.EndedOn > today))
        .OrderBy(committee => committee.Name).ToListAsync();

    /// <summary>The import of that very file for that committee, unless it was discarded.</summary>
    public static Task<ImportDraft?> SameFileAsync(this TrackerContext context, int committeeId, string sha256) => context.Set<ImportDraft>().AsNoTracking()
        .FirstOrDefaultAsync(draft => draft.CommitteeId == committeeId && draft.File.Sha256 == sha256 && draft.State != ImportState.Discarded);

    /// <summary>
    /// Those whose file the viewer may have: of their committees, and what was confirmed of which they may read everything, since the file holds
    /// the words of all its recommendations.
    /// </summary>
    public static IQueryable<ImportDraft> WithReadableFile(this TrackerContext context, Viewer viewer)
    {
        var reviews = context.Reviews.Where(ReadingRules.Reviews(viewer)).Select(review => review.Id);
        var recommendations = context.Recommendations.Where(ReadingRules.Recommendations(viewer)).Select(recommendation => recommendation.Id);
        var places = context.Set<SourcePlace>();
        return context.Set<ImportDraft>().AsNoTracking().Where(draft => draft.State != ImportState.Discarded).Where(draft => viewer.OfficerOf.Contains(draft.CommitteeId)
            || (places.Any(place => place.DraftId == draft.Id && place.Kind == SourceKind.Review && reviews.Contains(place.RecordId))
                && !places.Any(place => place.DraftId == draft.Id && place.Kind == SourceKind.Recommendation && !recommendations.Contains(place.RecordId))));
    }
}
