using System.Linq.Expressions;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Domain.Rounds;

/// <summary>What open rounds still ask for: what <see cref="AskedReturn"/> says of each, as queries ask it.</summary>
public static class StillAsked
{
    /// <summary>Nothing has come in since the round was opened, and something still should.</summary>
    public static Expression<Func<AskedUpdate, bool>> Is { get; } = one =>
        one.Frozen.Round.ClosedOn == null && one.Frozen.Recommendation.ClosedOn == null
        && (one.CommitmentId == null
            ? !one.Frozen.Recommendation.Responses.Any(response => response.SubmittedAtUtc > one.Frozen.Round.OpenedAtUtc)
            : !one.Commitment!.IsSuperseded
                && !one.Frozen.Recommendation.Updates.Any(update => update.CommitmentId == one.CommitmentId && update.Id > one.LastUpdateId));

    /// <summary>
    /// Not where the thing itself falls due by the same day: whoever owes it is reminded of that, and what they report or answer then is
    /// what the round asks for. Nobody is asked twice.
    /// </summary>
    public static Expression<Func<AskedUpdate, bool>> IsNotDueAnyway { get; } = one =>
        one.CommitmentId == null
            ? one.Frozen.Recommendation.SentForResponseOn == null || one.Frozen.Recommendation.ResponseDueOn == null
                || one.Frozen.Recommendation.ResponseDueOn > one.Frozen.Round.UpdatesBy
                || (one.Frozen.Recommendation.Position != Position.Awaited && one.Frozen.Recommendation.Position != Position.NotedOnly)
            : one.Commitment!.Occurrences.All(date => date.DeliveredOn != null || date.HasFallenAway || date.Due.On > one.Frozen.Round.UpdatesBy);
}
