using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Rounds;

public enum ReturnKind
{
    Update,

    /// <summary>The service said that nothing had changed, which is not silence.</summary>
    NoChange,

    Answer,

    /// <summary>Nothing came in, and nothing needs to: the recommendation was closed, or a later answer took the place of the promise.</summary>
    NoLongerAsked,
}

public enum ReturnState
{
    Awaited,
    CameIn,
    CameInLate,

    /// <summary>Not by the day asked for, or not before the round was closed.</summary>
    NotIn,

    NoLongerAsked,
}

/// <summary>What came in on something that a round asked for.</summary>
/// <param name="On">The day of the first return, which decides whether it was late.</param>
/// <param name="Claim">Of the latest return, as are its words; null for an answer.</param>
public sealed record AskedReturn(ReturnKind Kind, DateOnly On, ProgressClaim? Claim, string? Text)
{
    /// <summary>The one definition of what came in since a round was opened.</summary>
    /// <param name="facts">What became of the thing asked for.</param>
    /// <returns>Null when nothing has, and something still should.</returns>
    public static AskedReturn? Of(ReturnFacts facts)
    {
        var updates = facts.Updates.OrderBy(update => update.Id).ToList();
        if (updates is [var first, ..] && updates[^1] is var last)
            return new(last.IsNoChange ? ReturnKind.NoChange : ReturnKind.Update, first.StatedOn, last.Claim, last.Text);
        var answers = facts.Answers.Where(answer => facts.IsTheAnswer || answer.Kind == ResponseKind.Full).OrderBy(answer => answer.AtUtc).ToList();
        if (answers is [var earliest, ..])
            return new(ReturnKind.Answer, DayOf(earliest.AtUtc), null, InWords(answers[^1]));
        return facts.GoneOn is { } on ? new(ReturnKind.NoLongerAsked, on, null, null) : null;
    }

    /// <param name="today">The day of closing once the round is closed.</param>
    public static ReturnState StateOf(AskedReturn? returned, DateOnly updatesBy, bool isOpen, DateOnly today) => returned switch
    {
        { Kind: ReturnKind.NoLongerAsked } => ReturnState.NoLongerAsked,
        { } when returned.On <= updatesBy => ReturnState.CameIn,
        { } => ReturnState.CameInLate,
        _ when isOpen && today <= updatesBy => ReturnState.Awaited,
        _ => ReturnState.NotIn,
    };

    private static string InWords(AnswerFacts answer) => answer.Kind == ResponseKind.Interim
        ? $"Interim answer; the full one by {answer.FullAnswerBy?.InFull()}"
        : $"Answered: {Words.Of(answer.Position ?? Position.Awaited)}";

    private static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(UkCalendar.UtcToLondon(utc));
}

/// <param name="IsTheAnswer">The answer was asked for; otherwise an update on a promise.</param>
/// <param name="Updates">Those on the promise since it was frozen.</param>
/// <param name="Answers">Those to the recommendation that were submitted since the round was opened.</param>
/// <param name="GoneOn">Since when nothing needs to come any more.</param>
public sealed record ReturnFacts(bool IsTheAnswer, IReadOnlyList<UpdateFacts> Updates, IReadOnlyList<AnswerFacts> Answers, DateOnly? GoneOn);

public sealed record UpdateFacts(int Id, ProgressClaim Claim, string Text, DateOnly StatedOn, bool IsNoChange);

public sealed record AnswerFacts(ResponseKind Kind, Position? Position, DateOnly? FullAnswerBy, DateTime AtUtc);
