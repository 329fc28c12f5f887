using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>
/// A recommendation as everybody may read it, on its page, in the feed and in the files alike: posts and no persons, no email address, nothing
/// that is not published.
/// </summary>
internal sealed record PublicRecommendation
{
    public required int Id { get; init; }
    public required string Reference { get; init; }

    /// <summary>Its place in the review, as printed.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }
    public required string CommitteeCode { get; init; }
    public required string Committee { get; init; }
    public required string ReviewReference { get; init; }
    public required string Review { get; init; }
    public required DateOnly PublishedOn { get; init; }
    public required string? LeadPost { get; init; }
    public required string? OutsideBody { get; init; }
    public required IReadOnlyList<string> JointPosts { get; init; }
    public required string? AlsoAddressedTo { get; init; }
    public required DateOnly? AnswerDueOn { get; init; }
    public required Position Position { get; init; }
    public required ProgressClaim Progress { get; init; }
    public required AssessmentMeaning Assessment { get; init; }
    public required ClosureReason? ClosureReason { get; init; }
    public required DateOnly? ClosedOn { get; init; }
    public required string? ClosedBecause { get; init; }
    public required IReadOnlyList<PublicPart> Parts { get; init; }

    /// <summary>The answer that stands, and an interim one before it.</summary>
    public required IReadOnlyList<PublicResponse> Answers { get; init; }

    public required IReadOnlyList<PublicPromise> Promises { get; init; }

    /// <summary>The latest last.</summary>
    public required IReadOnlyList<PublicJudgement> Judgements { get; init; }

    public PublicStatus Status => PublicStatuses.Of(Position, ClosureReason);

    public PublicResponse? Answer => Answers.LastOrDefault(answer => answer.Kind == ResponseKind.Full);

    public IReadOnlyList<string> Addressees => [.. new[] { LeadPost ?? OutsideBody }.Concat(JointPosts).Append(AlsoAddressedTo).OfType<string>()];

    public string AskedOf => string.Join(", ", Addressees);

    /// <summary>The latest day of which something public tells.</summary>
    public DateOnly ChangedOn => new[] { PublishedOn, ClosedOn ?? PublishedOn }.Concat(Answers.Select(answer => answer.RespondedOn ?? PublishedOn))
        .Concat(Judgements.Select(judgement => judgement.MeetingOn)).Concat(Promises.SelectMany(promise => promise.Dates).Select(date => date.DeliveredOn ?? PublishedOn)).Max();
}

internal sealed record PublicPart(int Order, string Text)
{
    public string Letter => Words.Letter(Order);
}

internal sealed record PublicResponse
{
    public required ResponseKind Kind { get; init; }
    public required Position? Position { get; init; }
    public required string? Reasons { get; init; }
    public required DateOnly? RespondedOn { get; init; }
    public required DateOnly? FullAnswerBy { get; init; }
    public required string? Post { get; init; }
    public required IReadOnlyList<PublicPart> Items { get; init; }
    public required IReadOnlyList<PublicPartAnswer> PartAnswers { get; init; }
}

internal sealed record PublicPartAnswer(int Order, Position Position, string? Reasons)
{
    public string Letter => Words.Letter(Order);
}

/// <param name="DeliveredOn">Of a promise without a date.</param>
internal sealed record PublicPromise(
    string Text, string? DueInWords, string? Responsible, string? ReportsTo, ProgressClaim Progress, DateOnly? DeliveredOn, IReadOnlyList<PublicDate> Dates);

/// <summary>One date of a promise: as first promised, as it is now, and when it was delivered.</summary>
internal sealed record PublicDate
{
    public required DateOnly DueOn { get; init; }
    public required DatePrecision DuePrecision { get; init; }
    public required DateOnly? DueFrom { get; init; }
    public required DateOnly FirstDueOn { get; init; }
    public required DatePrecision FirstDuePrecision { get; init; }
    public required DateOnly? FirstDueFrom { get; init; }
    public required DateOnly? DeliveredOn { get; init; }
    public required bool HasFallenAway { get; init; }
    public required bool IsDisputed { get; init; }

    public DueDate Due => new(DueOn, DuePrecision, DueFrom);
    public DueDate FirstDue => new(FirstDueOn, FirstDuePrecision, FirstDueFrom);

    public string InWords(DateOnly today) => HasFallenAway ? "will not be delivered"
        : IsDisputed ? "delivery claimed, which the committee does not accept"
        : Timeliness.Of(DueOn, DeliveredOn, today).InWords;
}

/// <param name="Page">Where its minutes stand in the committee system.</param>
internal sealed record PublicJudgement(int MeetingId, DateOnly MeetingOn, string Committee, string Category, string? InWords, string? Minute, string? Page);
