using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>
/// From which file, and from which place in it, a review or a recommendation was brought in: part of its page, which has checked that it may
/// be read. Nothing for what was written here.
/// </summary>
public sealed class SourceViewComponent(TrackerContext context, CurrentViewer current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int? reviewId = null, int? recommendationId = null)
    {
        var (kind, id) = recommendationId is { } recommendation ? (SourceKind.Recommendation, recommendation) : (SourceKind.Review, reviewId ?? 0);
        var own = await context.Set<SourcePlace>().AsNoTracking().Where(place => place.Kind == kind && place.RecordId == id)
            .Select(place => new { place.DraftId, place.Draft.File.Name, place.Place }).FirstOrDefaultAsync();
        if (own is null)
            return Content("");
        var mayDownload = await context.WithReadableFile(await current.GetAsync()).AnyAsync(draft => draft.Id == own.DraftId);
        var parts = await (kind == SourceKind.Recommendation ? OfRecommendation(id) : OfReview(own.DraftId)).AsNoTracking().OrderBy(place => place.Id)
            .Select(place => new { place.Kind, place.Place }).ToListAsync();
        return View("/Features/Import/_Source.cshtml", new SourceView(
            own.Name, own.Place, mayDownload ? ImportLinks.File(own.DraftId) : null,
            [.. parts.GroupBy(part => part.Kind).Select(group => (InWords(group.Key), string.Join("; ", group.Select(part => part.Place).Distinct())))]));
    }

    private IQueryable<SourcePlace> OfRecommendation(int id)
    {
        var items = context.Responses.Where(response => response.RecommendationId == id).SelectMany(response => response.Items).Select(item => item.Id);
        var promises = context.Commitments.Where(commitment => commitment.RecommendationId == id).Select(commitment => commitment.Id);
        return context.Set<SourcePlace>().Where(place =>
            (place.Kind == SourceKind.ResponseItem && items.Contains(place.RecordId)) || (place.Kind == SourceKind.Commitment && promises.Contains(place.RecordId)));
    }

    private IQueryable<SourcePlace> OfReview(int draftId)
    {
        SourceKind[] parts = [SourceKind.LineOfEnquiry, SourceKind.Evidence, SourceKind.Finding, SourceKind.Action, SourceKind.Clearance, SourceKind.Implication];
        return context.Set<SourcePlace>().Where(place => place.DraftId == draftId && parts.Contains(place.Kind));
    }

    private static string InWords(SourceKind kind) => kind switch
    {
        SourceKind.LineOfEnquiry => "Lines of enquiry",
        SourceKind.Evidence => "Evidence",
        SourceKind.ResponseItem => "Answer",
        SourceKind.Commitment => "Promises",
        _ => $"{kind}s",
    };
}

/// <param name="Place">In the file; empty for all of it.</param>
/// <param name="Href">Null for who may not have the file.</param>
/// <param name="Parts">Where its parts stand, kind by kind.</param>
internal sealed record SourceView(string FileName, string Place, string? Href, IReadOnlyList<(string What, string Places)> Parts);
