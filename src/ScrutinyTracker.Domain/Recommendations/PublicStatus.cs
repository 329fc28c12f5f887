using System.Linq.Expressions;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>
/// How far a recommendation has come, in one word for the public: whether it is answered, and how the committee closed it. Position, progress
/// and assessment are said beside it.
/// </summary>
public enum PublicStatus
{
    AwaitingAnswer,
    AnsweredAndFollowed,
    Achieved,
    NotAchieved,
    Superseded,
    Withdrawn,
    NoLongerFeasible,
}

public static class PublicStatuses
{
    public static PublicStatus Of(Position position, ClosureReason? closed) => closed switch
    {
        ClosureReason.Achieved => PublicStatus.Achieved,
        ClosureReason.NotAchieved => PublicStatus.NotAchieved,
        ClosureReason.Superseded => PublicStatus.Superseded,
        ClosureReason.Withdrawn => PublicStatus.Withdrawn,
        ClosureReason.NoLongerFeasible => PublicStatus.NoLongerFeasible,
        _ => position is Position.Awaited or Position.NotedOnly ? PublicStatus.AwaitingAnswer : PublicStatus.AnsweredAndFollowed,
    };

    /// <summary>The same as a filter in SQL.</summary>
    public static Expression<Func<Recommendation, bool>> Is(PublicStatus status) => status switch
    {
        PublicStatus.AwaitingAnswer => asked => asked.ClosureReason == null && (asked.Position == Position.Awaited || asked.Position == Position.NotedOnly),
        PublicStatus.AnsweredAndFollowed => asked => asked.ClosureReason == null && asked.Position != Position.Awaited && asked.Position != Position.NotedOnly,
        _ => ClosedAs(Enum.Parse<ClosureReason>(status.ToString())),
    };

    private static Expression<Func<Recommendation, bool>> ClosedAs(ClosureReason reason) => asked => asked.ClosureReason == reason;
}
