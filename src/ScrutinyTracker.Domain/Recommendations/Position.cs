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

    /// <summary>
    /// Anything short of acceptance says why, "in principle" too: it is the usual way of not saying when. What is already in progress is
    /// accepted; its items say what is being done.
    /// </summary>
    public static bool NeedsReasons(this Position position) => position is not (Position.Awaited or Position.Accepted or Position.AlreadyInProgress);

    /// <summary>The rule in a sentence, for wherever an answer is written.</summary>
    public static string ReasonsRule { get; } = $"Needed unless the position is {string.Join(" or ", Answers.Where(position => !position.NeedsReasons())
        .Select(position => $"“{Words.Titled(position)}”"))}.";
}
