using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>Loads one recommendation with all that hangs from it: a fixed number of queries, one for each kind of thing.</summary>
internal sealed class RecommendationThread(TrackerContext context)
{
    /// <returns>Null when there is none, or the viewer may not read it.</returns>
    public Task<Recommendation?> FindAsync(Viewer viewer, string reference, CancellationToken cancellationToken) =>
        context.Recommendations.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Where(ReadingRules.Recommendations(viewer)).Where(recommendation => recommendation.Reference == reference)
            .Include(recommendation => recommendation.Review)
            .Include(recommendation => recommendation.Committee)
            .Include(recommendation => recommendation.DecidingBody)
            .Include(recommendation => recommendation.LeadPost)
            .Include(recommendation => recommendation.ExternalBody)
            .Include(recommendation => recommendation.JointPosts)
            .Include(recommendation => recommendation.Parts)
            .Include(recommendation => recommendation.Findings)
            .Include(recommendation => recommendation.Responses).ThenInclude(response => response.AnsweringPost)
            .Include(recommendation => recommendation.Responses).ThenInclude(response => response.SubmittedBy)
            .Include(recommendation => recommendation.Responses).ThenInclude(response => response.PartAnswers)
            .Include(recommendation => recommendation.Responses).ThenInclude(response => response.Items)
            .Include(recommendation => recommendation.Commitments).ThenInclude(commitment => commitment.ResponsiblePost)
            .Include(recommendation => recommendation.Commitments).ThenInclude(commitment => commitment.ReportTo)
            .Include(recommendation => recommendation.Commitments).ThenInclude(commitment => commitment.Occurrences)
                .ThenInclude(occurrence => occurrence.Changes).ThenInclude(change => change.AskedBy)
            .Include(recommendation => recommendation.Commitments).ThenInclude(commitment => commitment.Occurrences)
                .ThenInclude(occurrence => occurrence.Changes).ThenInclude(change => change.DecidedBy)
            .Include(recommendation => recommendation.Commitments).ThenInclude(commitment => commitment.Occurrences)
                .ThenInclude(occurrence => occurrence.Changes).ThenInclude(change => change.DecidedAt)
            .Include(recommendation => recommendation.Commitments).ThenInclude(commitment => commitment.Occurrences)
                .ThenInclude(occurrence => occurrence.Meeting)
            .Include(recommendation => recommendation.Updates).ThenInclude(update => update.By)
            .Include(recommendation => recommendation.Updates).ThenInclude(update => update.Evidence)
            .Include(recommendation => recommendation.Assessments).ThenInclude(assessment => assessment.Meeting)
            .Include(recommendation => recommendation.Assessments).ThenInclude(assessment => assessment.Category)
            .Include(recommendation => recommendation.Assessments).ThenInclude(assessment => assessment.InvitedPost)
            .Include(recommendation => recommendation.Verdicts).ThenInclude(verdict => verdict.Meeting)
            .Include(recommendation => recommendation.Closures).ThenInclude(closure => closure.Meeting)
            .Include(recommendation => recommendation.Closures).ThenInclude(closure => closure.ReopenedAt)
            .Include(recommendation => recommendation.LookBacks).ThenInclude(look => look.By)
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Two queries: the ones before and after it in its review, and the review itself, each only if the viewer may read it.</summary>
    public async Task<NeighboursView> NeighboursAsync(Viewer viewer, Recommendation recommendation, CancellationToken cancellationToken)
    {
        var siblings = await context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer))
            .Where(other => other.ReviewId == recommendation.ReviewId).OrderBy(other => other.Number)
            .Select(other => other.Reference).ToListAsync(cancellationToken);
        var mayReadReview = await context.Reviews.Where(ReadingRules.Reviews(viewer))
            .AnyAsync(review => review.Id == recommendation.ReviewId, cancellationToken);
        var place = siblings.IndexOf(recommendation.Reference);
        return new(
            mayReadReview ? recommendation.Review.Reference : null, recommendation.Review.Title,
            siblings.ElementAtOrDefault(place - 1), siblings.ElementAtOrDefault(place + 1));
    }
}
