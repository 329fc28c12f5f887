using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.ChangeHistory;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>One recommendation with its whole thread: asked, answered and promised, done and judged.</summary>
internal sealed record RecommendationView
{
    public required int Id { get; init; }
    public required string Reference { get; init; }
    public required string Text { get; init; }
    public required string State { get; init; }
    /// <summary>Why it is kept from others: its own mark, else its review's.</summary>
    public required string? Exemption { get; init; }

    /// <summary>For the committee's officer.</summary>
    public required bool MayMarkExempt { get; init; }

    public required bool MayLiftExemption { get; init; }

    /// <summary>An outside body is asked, and the viewer is the one who writes to it.</summary>
    public required bool MayChase { get; init; }
    public required AskedView Asked { get; init; }

    /// <summary>Null until it is answered.</summary>
    public required AnswerView? Answer { get; init; }

    /// <summary>The interim answer whose full answer is still to come.</summary>
    public required AnswerView? Interim { get; init; }

    /// <summary>Answers that were returned or that a later one superseded, the latest first.</summary>
    public required IReadOnlyList<AnswerView> Earlier { get; init; }

    /// <summary>For the committee's officer, once it is sent.</summary>
    public required bool MayCorrectClock { get; init; }

    public required IReadOnlyList<UpdateView> Updates { get; init; }
    public required JudgedView Judged { get; init; }
    public required NeighboursView Neighbours { get; init; }
    public required AmendmentsView Amendments { get; init; }
    public required TimelineView Timeline { get; init; }

    /// <summary>Null when the viewer may not answer, or there is nothing to answer.</summary>
    public required string? AnswerText { get; init; }

    /// <summary>The viewer drafts it, and nobody was asked yet.</summary>
    public required bool MayDraft { get; init; }

    /// <summary>The viewer may send the present answer back.</summary>
    public required bool MayReturn { get; init; }

    /// <summary>It has an answer already: another one is possible, but not what the page is for.</summary>
    public bool AnswersAgain { get; init; }
}

internal sealed record AskedView
{
    public required string Committee { get; init; }
    public required string CommitteeCode { get; init; }

    /// <summary>Posts or the outside body, and whom else it names; empty while nobody is chosen.</summary>
    public required IReadOnlyList<string> Of { get; init; }

    public required DateOnly? AgreedOn { get; init; }
    public required DateOnly? SentOn { get; init; }
    public required DateOnly? ResponseDueOn { get; init; }
    public required string? ResponseDueBasis { get; init; }

    /// <summary>The sum by the rule, where another date took its place.</summary>
    public required string? WorkedDueBasis { get; init; }

    /// <summary>Sent, and nobody has recorded the receipt that starts the clock.</summary>
    public required bool AwaitsReceipt { get; init; }

    /// <summary>To whom it went, such as "NHS body or responsible person".</summary>
    public required string? SentTo { get; init; }

    public required DateOnly? ReceivedOn { get; init; }

    /// <summary>Those of the deciding body that matter to an answer still awaited, in sentences.</summary>
    public required IReadOnlyList<string> Meetings { get; init; }


    /// <summary>For what another body recommended: its number and page.</summary>
    public required string? Cited { get; init; }

    public required IReadOnlyList<LetteredText> Parts { get; init; }
    public required IReadOnlyList<FindingView> Findings { get; init; }
}

internal sealed record LetteredText(string Letter, string Text);

/// <param name="Id">For the link to its place in the review.</param>
internal sealed record FindingView(int Id, FindingKind Kind, string Text);

internal sealed record AnswerView
{
    /// <summary>Null for an interim answer.</summary>
    public required Position? Position { get; init; }

    /// <summary>For an interim answer.</summary>
    public required DateOnly? FullAnswerBy { get; init; }

    /// <summary>Null unless the committee returned it.</summary>
    public required ReturnView? Returned { get; init; }

    /// <summary>What it leaves open, in sentences.</summary>
    public required IReadOnlyList<string> Gaps { get; init; }

    /// <summary>Null unless this answer is marked exempt.</summary>
    public required string? Exemption { get; init; }

    public required string? Reasons { get; init; }
    public required DateOnly RespondedOn { get; init; }
    public required string? Post { get; init; }
    public required string? SubmittedBy { get; init; }
    /// <summary>The post or body for which an officer entered it; null when it answered itself.</summary>
    public required string? OnBehalfOf { get; init; }
    public required IReadOnlyList<PartAnswerView> Parts { get; init; }
    public required IReadOnlyList<AnswerItemView> Items { get; init; }
}

internal sealed record ReturnView(DateOnly On, string? Minute, string? Because);

internal sealed record PartAnswerView(string Letter, Position Position, string? Reasons);

/// <param name="Part">The letter of the part that it answers.</param>
internal sealed record AnswerItemView(string Letter, string Text, string? Part, IReadOnlyList<PromiseView> Promises);

internal sealed record PromiseView
{
    /// <summary>When it was promised, where a later answer keeps it.</summary>
    public DateOnly? KeptSince { get; init; }

    /// <summary>Why a later answer left it out.</summary>
    public string? LeftOutBecause { get; init; }

    /// <summary>Counts from the publication of the report, which is still to come.</summary>
    public bool AwaitsPublication { get; init; }

    public required int Id { get; init; }
    public required string Text { get; init; }
    public required string? DueInWords { get; init; }
    public required string? Responsible { get; init; }
    public required string? ReportsTo { get; init; }
    public required ProgressClaim Progress { get; init; }
    public required DateOnly? DeliveredOn { get; init; }
    /// <summary>Of a promise without dates; with dates each says so itself.</summary>
    public required DateOnly? DisputedDeliveryOn { get; init; }

    public required bool IsUndated { get; init; }

    /// <summary>"every week", of a promise that names no first date.</summary>
    public required string? Rhythm { get; init; }

    /// <summary>It stands, and the viewer is one of those who report on it.</summary>
    public required bool MayReport { get; init; }

    public required IReadOnlyList<OccurrenceView> Dates { get; init; }
}

internal sealed record UpdateView(
    ProgressClaim Claim, string Text, string? Reason, DateOnly StatedOn, DateOnly? DeliveredOn, string By, string? OnBehalfOf, string? Promise, string? Due,
    IReadOnlyList<EvidenceView> Evidence);

/// <param name="ReviewReference">Null when the viewer may not read the review.</param>
internal sealed record NeighboursView(string? ReviewReference, string ReviewTitle, string? Previous, string? Next);
