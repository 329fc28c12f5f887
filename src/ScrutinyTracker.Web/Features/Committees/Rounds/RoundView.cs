using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Rounds;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>A round as far as the viewer may read it: what was asked of whom and came in, and how everything stood when it was opened.</summary>
internal sealed record RoundView(IReadOnlyList<PostReturns> Posts, IReadOnlyList<FrozenLine> Frozen)
{
    public IEnumerable<AskedLine> Asked => Posts.SelectMany(post => post.Asked);

    public int Count(ReturnState state) => Asked.Count(asked => asked.State == state);
}

/// <summary>What was asked of one post or outside body, by its name of that day.</summary>
/// <param name="Holder">Who held the post when the round was opened and who holds it now, or held it when the round was closed; null for an outside body.</param>
internal sealed record PostReturns(string Name, string? Holder, IReadOnlyList<AskedLine> Asked);

/// <summary>One thing asked for, as it stood, and what came in.</summary>
internal sealed record AskedLine
{
    public required int Id { get; init; }
    public required int FrozenId { get; init; }
    public required string Reference { get; init; }
    public required bool IsExempt { get; init; }

    /// <summary>Null for the answer itself.</summary>
    public required int? CommitmentId { get; init; }

    public required string Text { get; init; }
    public required int? PostId { get; init; }
    public required string? Of { get; init; }
    public required DateOnly? DueOn { get; init; }
    public required DatePrecision? DuePrecision { get; init; }
    public required DateOnly? DueFrom { get; init; }
    public required ProgressClaim? LastClaim { get; init; }
    public required DateOnly? LastReportedOn { get; init; }
    public required string? LastReport { get; init; }

    /// <summary>The posts that report on it today, and the committee that follows it today.</summary>
    public required int? ResponsiblePostId { get; init; }
    public required int? LeadPostId { get; init; }

    /// <summary>The viewer holds a joint post.</summary>
    public required bool IsJoint { get; init; }

    /// <summary>It was accepted without a promise when the round was opened.</summary>
    public required bool WasAnswered { get; init; }
    public required int CommitteeId { get; init; }

    public AskedReturn? Returned { get; init; }
    public ReturnState State { get; init; }

    /// <summary>The viewer can report on it here and now.</summary>
    public bool MayReport { get; init; }

    public DueDate? Due => DueOn is { } on ? new DueDate(on, DuePrecision!.Value, DueFrom) : null;

    /// <summary>"On track on 3 March 2019: It goes well."</summary>
    public string? LastSaid => LastClaim is { } claim ? $"{Domain.Words.Titled(claim)} on {LastReportedOn!.Value.InFull()}: {LastReport}" : null;

    public string? CameIn => Returned switch
    {
        { Kind: ReturnKind.NoLongerAsked } gone => $"No longer asked for since {gone.On.InFull()}.",
        { Kind: ReturnKind.NoChange } same => $"No change, said on {same.On.InFull()}: {same.Text}",
        { Kind: ReturnKind.Answer } answer => $"{answer.Text}, on {answer.On.InFull()}",
        { } update => $"{Domain.Words.Titled(update.Claim!.Value)}, first reported on {update.On.InFull()}: {update.Text}",
        null => null,
    };
}

/// <summary>A recommendation on the day of opening.</summary>
internal sealed record FrozenLine
{
    public required int Id { get; init; }
    public required string Reference { get; init; }
    public required bool IsExempt { get; init; }
    public required string Text { get; init; }
    public required string? AskedOf { get; init; }
    public required Position Position { get; init; }
    public required DateOnly? RespondedOn { get; init; }
    public required DateOnly? NextDueOn { get; init; }
    public required DatePrecision? NextDuePrecision { get; init; }
    public required DateOnly? NextDueFrom { get; init; }
    public required int? MostDaysLate { get; init; }
    public required int UndatedPromises { get; init; }
    public required ProgressClaim Progress { get; init; }
    public required bool IsDisputed { get; init; }
    public required bool IsReadyToClose { get; init; }
    public required AssessmentMeaning Assessment { get; init; }
    public required string? AssessmentInWords { get; init; }
    public required DateOnly? AssessedOn { get; init; }

    public DueDate? NextDue => NextDueOn is { } on ? new DueDate(on, NextDuePrecision!.Value, NextDueFrom) : null;

    /// <summary>Of the day of opening, never of today.</summary>
    public Timeliness TimelinessOn(DateOnly openedOn) => Recommendation.Timeliness(NextDueOn, MostDaysLate, openedOn);

    public string Judged => AssessmentInWords is { } words && AssessedOn is { } on ? $"{words} ({on.InFull()})" : Domain.Words.Of(Assessment);
}
