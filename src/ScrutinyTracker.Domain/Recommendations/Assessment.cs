using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>The committee's own judgement on progress, minuted at a meeting: one for each meeting that looked at it.</summary>
public sealed class Assessment : RecordPart
{
    private Assessment() { }

    internal Assessment(Recommendation recommendation, Judgement judgement)
    {
        Recommendation = recommendation;
        Meeting = judgement.Meeting;
        Record(judgement);
    }

    public int RecommendationId { get; private set; }
    public Recommendation Recommendation { get; private set; } = null!;
    public int MeetingId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;
    public int CategoryId { get; private set; }
    public AssessmentCategory Category { get; private set; } = null!;
    public string? InWords { get; private set; }
    public string? MinuteReference { get; private set; }

    /// <summary>When the committee wants to look again.</summary>
    public DateOnly? NextLookOn { get; private set; }

    /// <summary>Whom it wants there then.</summary>
    public int? InvitedPostId { get; private set; }
    public Post? InvitedPost { get; private set; }

    public override TrackedRecord PartOf => Recommendation;

    internal bool Says(Judgement judgement) =>
        (Category, InWords, MinuteReference, NextLookOn, InvitedPost)
        == (judgement.Category, judgement.InWords, judgement.Minute, judgement.NextLookOn, judgement.Invited);

    /// <summary>Puts right what was recorded of the same meeting; history keeps what stood there.</summary>
    internal void Record(Judgement judgement)
    {
        Category = judgement.Category;
        InWords = judgement.InWords;
        MinuteReference = judgement.Minute;
        NextLookOn = judgement.NextLookOn;
        InvitedPost = judgement.Invited;
    }
}

/// <param name="InWords">What the committee said.</param>
/// <param name="Minute">The number in the minutes.</param>
/// <param name="NextLookOn">When it wants to look again.</param>
/// <param name="Invited">The post whose holder is invited to attend then.</param>
public sealed record Judgement(
    Meeting Meeting, AssessmentCategory Category, string? InWords = null, string? Minute = null, DateOnly? NextLookOn = null, Post? Invited = null);

public sealed record RecommendationAssessed(string Category, DateOnly MeetingOn, string? Minute) : DomainEvent
{
    public DateOnly? NextLookOn { get; init; }
    public string? Invited { get; init; }

    /// <summary>It puts right what was recorded of the same meeting before.</summary>
    public bool Corrects { get; init; }
}
