using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Recommendations;

public enum ClosureReason
{
    Achieved,
    NotAchieved,
    Superseded,
    Withdrawn,
    NoLongerFeasible,
}

public static class ClosureReasons
{
    /// <summary>What was overtaken or taken back made no difference of its own.</summary>
    public static bool IsLookedBackOn(this ClosureReason reason) => reason is ClosureReason.Achieved or ClosureReason.NotAchieved;

    /// <summary>One meeting cannot judge so and close for that reason: a reader could not tell which of the two it meant.</summary>
    public static bool Contradicts(this ClosureReason reason, AssessmentMeaning meaning) => meaning switch
    {
        AssessmentMeaning.AchievedStopMonitoring => reason != ClosureReason.Achieved,
        AssessmentMeaning.NotAchievedObstacle => reason == ClosureReason.Achieved,
        AssessmentMeaning.Superseded => reason is ClosureReason.Achieved or ClosureReason.NotAchieved,
        _ => false,
    };

    /// <summary>Judged so, it is looked at again, which closing ends.</summary>
    public static bool GoesOn(this AssessmentMeaning meaning) => meaning is AssessmentMeaning.NotYetLookedAt or AssessmentMeaning.NotForThisSession
        or AssessmentMeaning.AcceptableProgressContinue or AssessmentMeaning.UnacceptableProgressContinue;
}

/// <summary>That it was closed, by which meeting and why; and when it was opened again, should it be. Both stay.</summary>
public sealed class Closure : RecordPart
{
    private Closure() { }

    internal Closure(Recommendation recommendation, DateOnly on, ClosureReason reason, string words, Meeting? meeting, string? minute)
    {
        Recommendation = recommendation;
        ClosedOn = on;
        Reason = reason;
        InWords = words.Trim();
        Meeting = meeting;
        MinuteReference = minute;
    }

    public int RecommendationId { get; private set; }
    public Recommendation Recommendation { get; private set; } = null!;
    public DateOnly ClosedOn { get; private set; }
    public ClosureReason Reason { get; private set; }
    public string InWords { get; private set; } = "";

    /// <summary>Null for what was withdrawn from a draft: only a committee closes anything else.</summary>
    public int? MeetingId { get; private set; }
    public Meeting? Meeting { get; private set; }
    public string? MinuteReference { get; private set; }

    public DateOnly? ReopenedOn { get; private set; }
    public string? ReopenedBecause { get; private set; }

    /// <summary>Null when an officer opened it again by their own recorded reason.</summary>
    public int? ReopenedAtId { get; private set; }
    public Meeting? ReopenedAt { get; private set; }

    public override TrackedRecord PartOf => Recommendation;

    internal void Reopen(DateOnly on, string because, Meeting? at) => (ReopenedOn, ReopenedBecause, ReopenedAt) = (on, because.Trim(), at);
}

/// <summary>What difference it made, asked some time after it was closed.</summary>
public sealed class LookBack : RecordPart
{
    private LookBack() { }

    internal LookBack(Recommendation recommendation, string words, DateOnly on, Person by)
    {
        Recommendation = recommendation;
        InWords = words.Trim();
        On = on;
        By = by;
    }

    public int RecommendationId { get; private set; }
    public Recommendation Recommendation { get; private set; } = null!;
    public string InWords { get; private set; } = "";
    public DateOnly On { get; private set; }
    public int ById { get; private set; }
    public Person By { get; private set; } = null!;
    public override TrackedRecord PartOf => Recommendation;
}

public sealed record RecommendationClosed(ClosureReason Reason, DateOnly On) : DomainEvent
{
    public string? Minute { get; init; }
    public DateOnly? LookBackDueOn { get; init; }
}

/// <param name="MeetingOn">Null when an officer opened it again.</param>
public sealed record RecommendationReopened(DateOnly On, DateOnly? MeetingOn) : DomainEvent;

public sealed record ClosureProposed(ClosureReason Reason, DateOnly On) : DomainEvent;

public sealed record ClosureProposalWithdrawn(DateOnly On) : DomainEvent;

public sealed record ImpactLookedAt(DateOnly On, string Difference) : DomainEvent;
