using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>One due date: as first promised, as it is now, and how it went.</summary>
/// <param name="DisputedDeliveryOn">The delivery that was claimed and that the committee does not accept.</param>
/// <param name="MeetingOn">It falls due with the papers of this meeting.</param>
/// <param name="AskHref">Where another date is asked for, or no longer; this and the next two are null for whoever may not.</param>
/// <param name="MeetingHref">Where a report is tied to a meeting.</param>
/// <param name="DecideHref">Where what was asked is decided.</param>
internal sealed record OccurrenceView(
    DueDate Original, DueDate Due, DateOnly? DeliveredOn, DateOnly? DisputedDeliveryOn, bool HasFallenAway, Timeliness Timeliness, int TimesMoved,
    DateOnly? MeetingOn, IReadOnlyList<DateMoveView> Moves, string? AskHref, string? MeetingHref, string? DecideHref)
{
    public bool HasMoved => Original != Due;

    /// <summary>Another date is asked for and not decided.</summary>
    public bool IsAsked { get; init; }

    /// <summary>"moved twice on request"; null when it never was.</summary>
    public string? Moved => TimesMoved switch
    {
        0 => null,
        1 => "moved once on request",
        2 => "moved twice on request",
        var times => $"moved {times} times on request",
    };
}

/// <summary>Old date, new date, why, who asked and who decided.</summary>
/// <param name="What">"Moved from March 2019 to May 2019 (change 1)".</param>
/// <param name="Who">Null for what followed from a meeting: the reason says it.</param>
/// <param name="Decision">What was said when it was decided.</param>
internal sealed record DateMoveView(string What, string? Who, string Reason, string? Decision)
{
    public static DateMoveView Of(DueDateChange change) => new(
        change.State switch
        {
            DueDateChangeState.Awaited => $"{change.To} asked for in place of {change.From}, not yet decided",
            DueDateChangeState.Refused => $"{change.To} asked for in place of {change.From}, and refused",
            _ => $"Moved from {change.From} to {change.To}{(change.Number is { } number ? $" (change {number})" : "")}",
        },
        change.Cause == DueDateChangeCause.Meeting ? null : $"asked by {change.AskedBy.Name}{(change.AskedOnBehalf ? $" on behalf of {change.Occurrence.Commitment.Recommendation!.WhoAnswers(change.Occurrence.Commitment.ResponsiblePost)}" : "")} on {change.AskedOn.InFull()}{Decided(change)}",
        change.Reason, change.DecisionInWords);

    private static string Decided(DueDateChange change) => change switch
    {
        { DecidedOn: null } => "",
        { DecidedAt: { } meeting } => $", decided by the committee on {meeting.HeldOn.InFull()}, minute {change.MinuteReference}, recorded by {change.DecidedBy!.Name}",
        _ => $", decided by {change.DecidedBy!.Name} on {change.DecidedOn.Value.InFull()}",
    };
}
