using System.Linq.Expressions;
using ScrutinyTracker.Domain.Commitments;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>What is still owed under a recommendation, as queries ask it; <see cref="Recommendation.NextDue"/> is the same, kept on the record.</summary>
public static class Owing
{
    /// <summary>An answer that has a day and has not come.</summary>
    public static Expression<Func<Recommendation, bool>> Answer { get; } = recommendation =>
        recommendation.SentForResponseOn != null && recommendation.ResponseDueOn != null && recommendation.ClosedOn == null
        && (recommendation.Position == Position.Awaited || recommendation.Position == Position.NotedOnly);

    /// <summary>A date of a promise that stands, and is not delivered.</summary>
    public static Expression<Func<Occurrence, bool>> Delivery { get; } = occurrence =>
        occurrence.DeliveredOn == null && !occurrence.HasFallenAway
        && occurrence.Commitment.MadeOn != null && !occurrence.Commitment.IsSuperseded
        && occurrence.Commitment.Recommendation!.ClosedOn == null;
}
