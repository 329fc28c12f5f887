using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Rounds;

/// <summary>In the order in which a committee reads them.</summary>
public enum ChangedKind
{
    NewlyLate,
    Answer,
    DateChange,
    Delivery,
    Update,
    Assessment,
    Closure,
}

/// <summary>One thing that changed, in a sentence.</summary>
/// <param name="On">The day on which it was recorded; of what is newly late, the first day of being late.</param>
/// <param name="Why">The reason or the words that were given with it.</param>
public sealed record Changed(ChangedKind Kind, DateOnly On, string What, string? Why);

/// <summary>A line of history.</summary>
public sealed record Happening(DateTime AtUtc, DomainEvent Event);

/// <summary>
/// What changed in one recommendation between two instants: the one definition, from its history and from what was owed. Drafting, and
/// what merely follows from something else, is not in it.
/// </summary>
public static class WhatChanged
{
    public static IReadOnlyList<Changed> In(Between period, IEnumerable<Happening> history, IEnumerable<OwedDate> owed) =>
    [
        .. owed.Select(date => NewlyLate(date, period)).OfType<Changed>().OrderBy(changed => changed.On),
        .. history.Where(line => period.Holds(line.AtUtc)).OrderBy(line => line.AtUtc).Select(Of).OfType<Changed>().OrderBy(changed => changed.Kind),
    ];

    /// <summary>Late at the end of the period by a date that had not passed at its beginning, or that nobody knew then.</summary>
    private static Changed? NewlyLate(OwedDate date, Between period) =>
        date.DueOn(period.LastDay) is { } due && IsLate(due, period.LastDay) && !(date.OwedFrom <= period.FirstDay && IsLate(due, period.FirstDay))
            ? new(ChangedKind.NewlyLate, due.On.AddDays(1), date.Promise is { } promise ? $"Late, due {due}: {promise}" : $"The answer is late, due {due}", null)
            : null;

    private static bool IsLate(DueDate due, DateOnly day) => Timeliness.Of(due.On, null, day).Kind == TimelinessKind.Overdue;

    private static Changed? Of(Happening line)
    {
        (ChangedKind Kind, string What)? changed = line.Event switch
        {
            ResponseSubmitted answer => (ChangedKind.Answer, $"Answered, {Words.Of(answer.Position)}{Promising(answer.Commitments)}"),
            InterimResponseSubmitted answer => (ChangedKind.Answer, $"Interim answer: the full one is promised by {answer.FullAnswerBy.InFull()}"),
            ResponseReturned answer => (ChangedKind.Answer, $"The answer was returned; a new one is due on {answer.DueOn.InFull()}"),
            DeadlineOverridden moved => (ChangedKind.DateChange, $"The answer is due on {moved.To.InFull()}{Before(moved.From)}"),
            DueDateChangeAsked asked => (ChangedKind.DateChange, $"Another date asked for, {asked.To} instead of {asked.From}: {asked.Commitment}"),
            DueDateChangeRefused refused => (ChangedKind.DateChange, $"Another date refused, {refused.To}; it stays {refused.From}: {refused.Commitment}"),
            DueDateChangeTakenBack asked => (ChangedKind.DateChange, $"No longer asked for, {asked.To}; it stays {asked.From}: {asked.Commitment}"),
            DueDateMoved moved => (ChangedKind.DateChange, $"Date moved from {moved.From} to {moved.To}: {moved.Commitment}"),
            DueDateTied tied => (ChangedKind.DateChange, $"Date moved from {tied.From} to {tied.To}, with the meeting of {tied.MeetingOn.InFull()}: {tied.Commitment}"),
            DueDateUntied tied => (ChangedKind.DateChange, $"Date moved from {tied.From} to {tied.To}, no longer with the meeting of {tied.MeetingOn.InFull()}: {tied.Commitment}"),
            ProgressReported { Claim: ProgressClaim.Delivered } told => (ChangedKind.Delivery, $"Delivered on {told.DeliveredOn?.InFull()}: {told.Commitment}"),
            ProgressReported told => (ChangedKind.Update, $"{Words.Titled(told.Claim)}: {told.Commitment}"),
            NoChangeReported told => (ChangedKind.Update, $"No change, {Words.Of(told.Claim)}: {told.Commitment}"),
            RecommendationAssessed judged => (ChangedKind.Assessment, $"Judged on {judged.MeetingOn.InFull()}: {judged.Category}"),
            DeliveryDisputed judged => (ChangedKind.Assessment, $"Not accepted on {judged.MeetingOn.InFull()} that it was delivered: {judged.Commitment}"),
            DeliveryAccepted judged => (ChangedKind.Assessment, $"Accepted on {judged.MeetingOn.InFull()} that it was delivered: {judged.Commitment}"),
            RecommendationClosed closed => (ChangedKind.Closure, $"Closed on {closed.On.InFull()}, {Words.Of(closed.Reason)}"),
            RecommendationReopened opened => (ChangedKind.Closure, $"Opened again on {opened.On.InFull()}"),
            _ => null,
        };
        return changed is var (kind, what) ? new(kind, DateOnly.FromDateTime(UkCalendar.UtcToLondon(line.AtUtc)), what, Said(line.Event)) : null;
    }

    /// <summary>Of a report, what was said stands before the reason that it gives.</summary>
    private static string? Said(DomainEvent happened) => happened switch
    {
        ProgressReported told => told.Why is { } reason ? $"{told.Text}\n{reason}" : told.Text,
        NoChangeReported told => told.Text,
        _ => happened.Why,
    };

    private static string Promising(int commitments) => commitments switch
    {
        0 => "",
        1 => ", with 1 promise",
        _ => $", with {commitments} promises",
    };

    private static string Before(DateOnly? from) => from is { } day ? $", not {day.InFull()}" : "";
}
