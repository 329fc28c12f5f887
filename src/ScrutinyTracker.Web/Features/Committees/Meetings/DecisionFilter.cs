using System.Linq.Expressions;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Committees.Meetings;

/// <summary>Which of a committee's recommendations are before an officer who records a meeting: a big committee has hundreds.</summary>
internal sealed record DecisionFilter(string Value, string Text)
{
    private const string Before = "before";

    public static IReadOnlyList<DecisionFilter> All { get; } =
    [
        new(Before, "Before this meeting"), new("late", "Late"), new("ready", "Ready to close"), new("disputed", "Disputed"),
        new("decided", "Recorded already"), new("all", "All that are open"),
    ];

    /// <summary>What an address says wrongly is the first.</summary>
    public static DecisionFilter From(string? value) => All.FirstOrDefault(filter => filter.Value == value) ?? All[0];

    /// <summary>For an address; null for the filter that needs no saying.</summary>
    public string? InAddress => Value == Before ? null : Value;

    public Expression<Func<Recommendation, bool>> Holds(int meeting, DateOnly heldOn) => Holds(meeting, heldOn, DueByMeeting.LastOfItsMonth(heldOn));

    private Expression<Func<Recommendation, bool>> Holds(int meeting, DateOnly heldOn, DateOnly lastOfItsMonth) => Value switch
    {
        "late" => recommendation => recommendation.ClosedOn == null && recommendation.NextDueOn < heldOn,
        "ready" => recommendation => recommendation.ClosedOn == null && (recommendation.IsReadyToClose || recommendation.ProposedClosure != null),
        "disputed" => recommendation => recommendation.IsDisputed,
        "decided" => recommendation => recommendation.ClosedOn == null && recommendation.Assessments.Any(assessment => assessment.MeetingId == meeting),
        "all" => recommendation => recommendation.ClosedOn == null,
        _ => recommendation => recommendation.ClosedOn == null
            && (recommendation.NextDueOn <= heldOn || (recommendation.NextDuePrecision != DatePrecision.Day && recommendation.NextDueOn <= lastOfItsMonth)
                || recommendation.IsReadyToClose || recommendation.ProposedClosure != null || recommendation.IsDisputed
                || recommendation.NextLookOn <= heldOn || recommendation.InvitedPostId != null
                || recommendation.Commitments.Any(promise => promise.MadeOn != null && !promise.IsSuperseded
                    && promise.Occurrences.Any(date => date.MeetingId == meeting))
                || recommendation.Assessments.Any(assessment => assessment.MeetingId == meeting)
                || (recommendation.Progress != Domain.Commitments.ProgressClaim.NotStarted && recommendation.Assessments.Count == 0)),
    };
}
