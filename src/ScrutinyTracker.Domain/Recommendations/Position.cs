namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>The position that the addressee took.</summary>
public enum Position
{
    Awaited,
    Accepted,
    AcceptedInPart,
    AcceptedInPrinciple,
    AlreadyInProgress,
    NotAccepted,

    /// <summary>Received without a decision: still counts as unanswered.</summary>
    NotedOnly,

    ReferredElsewhere,
}

public static class Positions
{
    /// <summary>What a respondent can choose from.</summary>
    public static IReadOnlyList<Position> Answers { get; } = [.. Enum.GetValues<Position>().Where(position => position != Position.Awaited)];

    /// <summary>Anything short of acceptance says why.</summary>
    public static bool NeedsReasons(this Position position) =>
        position is Position.NotAccepted or Position.AcceptedInPart or Position.NotedOnly or Position.ReferredElsewhere;
}
