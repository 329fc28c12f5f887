using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Administration.Regimes;

internal static class RegimeQueries
{
    /// <summary>Recommendations that the viewer may read and whose answer is awaited by a sum: what is exempt is not even counted.</summary>
    public static IQueryable<Recommendation> OpenDeadlines(this TrackerContext context, Viewer viewer) => context.Recommendations
        .Where(ReadingRules.Recommendations(viewer)).Where(asked => asked.RegimeId != null && asked.WorkedDueOn != null && asked.ClosedOn == null
        && (asked.Position == Position.Awaited || asked.Position == Position.NotedOnly));
}
