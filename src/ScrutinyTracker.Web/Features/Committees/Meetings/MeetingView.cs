using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Committees.Meetings;

/// <summary>What a meeting has before it, and what it decided.</summary>
/// <param name="Promised">Reports that are tied to it.</param>
/// <param name="Untied">Reports promised for its time and tied to no meeting.</param>
/// <param name="LookAgain">What the committee wanted to see again by then, and whom it wanted there.</param>
internal sealed record MeetingView(
    IReadOnlyList<PromisedLine> Promised, IReadOnlyList<PromisedLine> Untied, IReadOnlyList<MeetingLine> LookAgain, IReadOnlyList<MeetingLine> Disputed, IReadOnlyList<MeetingLine> ReadyToClose,
    IReadOnlyList<DecidedLine> Decided, bool MayRecord, bool MayTie);

internal sealed record PromisedLine(
    string Reference, bool IsExempt, string Promise, string? Who, DueDate Due, DateOnly? DeliveredOn, DateOnly? DisputedDeliveryOn,
    int CommitmentId, int OccurrenceId)
{
    public Timeliness TimelinessOn(DateOnly today) => Timeliness.Of(Due.On, DeliveredOn, today);
}

internal sealed record MeetingLine(
    string Reference, bool IsExempt, string Text, DateOnly? NextLookOn, string? Invited, ClosureReason? Proposed, string? ProposedWords);

/// <param name="Said">Each decision in a sentence.</param>
internal sealed record DecidedLine(string Reference, string Text, string? Minute, IReadOnlyList<string> Said)
{
    public static string Judged(string category, string? words, DateOnly? nextLookOn, string? invited) => string.Join(" ", new[]
    {
        words is null ? $"{category}." : $"{category}: {words}",
        nextLookOn is { } on ? $"To be looked at again on {on.InFull()}." : null,
        invited is null ? null : $"Invited to attend: {invited}.",
    }.Where(sentence => sentence is not null));

    public static string Verdict(string promise, DateOnly claimedOn, bool accepted, string? words) =>
        $"{(accepted ? "Now accepted" : "Not accepted")} that it was delivered on {claimedOn.InFull()}: {promise}{(words is null ? "" : $" ({words})")}";

    public static string Closed(ClosureReason reason, string words) => $"Closed, {Words.Of(reason)}: {words}";
}
