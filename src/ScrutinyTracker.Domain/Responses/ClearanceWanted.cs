using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;

namespace ScrutinyTracker.Domain.Responses;

/// <summary>By when a draft is wanted back from whoever clears it, and why then.</summary>
public sealed record ClearanceWanted(DateOnly On, string Basis)
{
    /// <param name="namedOn">The day that whoever asked named; null where they named none.</param>
    /// <param name="answerDueOn">When the answer itself is due; null while that is not known.</param>
    public static ClearanceWanted Of(DateOnly sentOn, DateOnly? namedOn, DateOnly? answerDueOn, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var sent = $"sent to you on {sentOn.InFull()}";
        if (namedOn is { } named)
            return new(named, sent);
        return answerDueOn is { } answer && days.OnOrBefore(answer.AddDays(-1)) is var before && before >= sentOn
            ? new(before, $"{sent}, and the answer itself is due on {answer.InFull()}")
            : new(days.Add(sentOn, DecidingBy.WorkingDaysToDecide), $"{sent}: {DecidingBy.WorkingDaysToDecide} working days after it");
    }
}
