using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>What the committee made of it, beside what the service claims.</summary>
internal sealed record JudgedView
{
    /// <summary>Claims with what the committee thinks of each: those that it disputes, or else the last of each side.</summary>
    public required IReadOnlyList<ClaimAndJudgement> SideBySide { get; init; }

    /// <summary>Where the council's minutes are; null where that is not set.</summary>
    public CommitteeSystem? CommitteeSystem { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<JudgementView> Judgements { get; init; }

    /// <summary>Whether claimed deliveries were accepted, the latest first.</summary>
    public required IReadOnlyList<VerdictView> Verdicts { get; init; }

    public required string? ClosedBecause { get; init; }

    /// <summary>Each closure that was undone, in a sentence; the latest first.</summary>
    public required IReadOnlyList<string> Undone { get; init; }

    /// <summary>What an officer proposes to the committee.</summary>
    public required string? Proposal { get; init; }

    public required bool IsDisputed { get; init; }
    public required bool IsReadyToClose { get; init; }
    public required DateOnly? LookBackDueOn { get; init; }
    public required IReadOnlyList<LookBackView> LookBacks { get; init; }

    /// <summary>The viewer records what its committee decides.</summary>
    public required bool MayRecord { get; init; }

    /// <summary>Sent or published, and not closed: there is something to close.</summary>
    public required bool MayBeProposed { get; init; }

    /// <summary>Closed after it was sent or published: it may be opened again and looked back on.</summary>
    public required bool MayBeReopened { get; init; }
}

/// <param name="Claim">What the service says, with its evidence.</param>
internal sealed record ClaimAndJudgement(UpdateView Claim, string Committee, string? InWords, bool IsDisputed);

/// <param name="Page">Where its minutes stand in the committee system.</param>
internal sealed record JudgementView(string Category, string? InWords, DateOnly MeetingOn, string? Minute, DateOnly? NextLookOn, string? Invited, string? Page);

internal sealed record VerdictView(string Promise, DateOnly ClaimedOn, bool IsAccepted, DateOnly MeetingOn, string? Minute, string? InWords)
{
    public string Title =>
        $"{(IsAccepted ? "Now accepted" : "Not accepted")} that it was delivered on {ClaimedOn.InFull()}, meeting of {MeetingOn.InFull()}{(Minute is null ? "" : $", minute {Minute}")}";
}

internal sealed record LookBackView(DateOnly On, string By, string InWords);
