using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Recommendations;

internal static class RecommendationAccess
{
    /// <summary>Those who answer it or draft for its committee; only they see the steps of drafting in its history.</summary>
    public static bool MayBeWorkedOnBy(this Recommendation recommendation, Viewer viewer) =>
        viewer.MayAnswer(recommendation) || viewer.MayAnswerOnBehalf(recommendation);

    public static bool MayBeReportedOnBy(this Commitment commitment, Viewer viewer) =>
        commitment.Recommendation is { ClosedOn: null } open && (viewer.MayReport(commitment) || viewer.MayAnswerOnBehalf(open));
}
