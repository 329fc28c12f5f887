using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>In words, what an answer does with a promise that was made before.</summary>
internal static class KeptPromise
{
    /// <summary>Null for what is promised for the first time.</summary>
    public static string? SinceWhen(Commitment commitment) => commitment.Keeps is { MadeOn: { } madeOn } kept
        ? $"Promised on {madeOn.InFull()} and kept{Moved(kept)}"
        : null;

    /// <summary>Null where the dates stay as they are.</summary>
    public static string? AskedFor(Commitment commitment) => commitment switch
    {
        { NewDue: { } wanted, DateReason: { } why, Keeps.OnlyOccurrence.Due: var due } => $"Another date asked for with this answer: {wanted}, because “{why}”. Due now: {due}",
        { NewDue: { } first } => $"Dated with this answer: {first}",
        _ => null,
    };

    /// <summary>A promise that the draft leaves out, as it stands.</summary>
    public static LeftOutView LeftOut(Commitment promise) => new(promise.Id, promise.Text, promise switch
    {
        { Progress: var claim } when claim.IsFinal() => Words.Of(claim),
        { EarliestOpen.Due: var due } => $"due {due.WithEnd()}",
        _ => "no date given",
    });

    private static string Moved(Commitment kept) => kept.OnlyOccurrence switch
    {
        { TimesMoved: > 0 and var times, OriginalDue: var first } => $", first for {first}, moved {(times == 1 ? "once" : $"{times} times")}",
        _ => "",
    };
}

/// <param name="Standing">When it is due, or what was reported of it.</param>
internal sealed record LeftOutView(int Id, string Text, string Standing);
