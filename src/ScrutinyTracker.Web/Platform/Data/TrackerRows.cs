using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>Recommendations with all that a row of a tracker says of them; who may read them is asked before.</summary>
internal static class TrackerRows
{
    /// <summary>So many at a time: a row needs some twenty records, and nobody needs all of them at once.</summary>
    private const int AtOnce = 500;

    public static IQueryable<Recommendation> WithWhatTrackersSay(this IQueryable<Recommendation> recommendations) => recommendations.AsSplitQuery()
        .Include(recommendation => recommendation.Review)
        .Include(recommendation => recommendation.Committee)
        .Include(recommendation => recommendation.LeadPost)
        .Include(recommendation => recommendation.ExternalBody)
        .Include(recommendation => recommendation.Regime)
        .Include(recommendation => recommendation.JointPosts)
        .Include(recommendation => recommendation.Parts)
        .Include(recommendation => recommendation.Responses).ThenInclude(response => response.Items).ThenInclude(item => item.Commitments).ThenInclude(commitment => commitment.Keeps)
        .Include(recommendation => recommendation.Commitments).ThenInclude(commitment => commitment.ResponsiblePost)
        .Include(recommendation => recommendation.Commitments).ThenInclude(commitment => commitment.Occurrences).ThenInclude(occurrence => occurrence.Changes)
        .Include(recommendation => recommendation.Updates).ThenInclude(update => update.Evidence)
        .Include(recommendation => recommendation.Assessments).ThenInclude(assessment => assessment.Meeting)
        .Include(recommendation => recommendation.Assessments).ThenInclude(assessment => assessment.Category)
        .Include(recommendation => recommendation.Closures);

    /// <summary>What is made of each, in the order of the ids, without keeping the records.</summary>
    /// <remarks>The ids go as one parameter: as one each, EF would write all sixteen queries anew for every part of the list.</remarks>
    public static async Task<List<T>> EachAsync<T>(this TrackerContext context, IReadOnlyList<int> ids, Func<Recommendation, T> make, CancellationToken cancellation)
    {
        var made = new List<T>(ids.Count);
        foreach (var some in ids.Chunk(AtOnce))
        {
            var found = await context.Recommendations.AsNoTrackingWithIdentityResolution().WithWhatTrackersSay()
                .Where(recommendation => EF.Parameter(some).Contains(recommendation.Id)).ToDictionaryAsync(recommendation => recommendation.Id, cancellation);
            made.AddRange(some.Where(found.ContainsKey).Select(id => make(found[id])));
        }
        return made;
    }
}
