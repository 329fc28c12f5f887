using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Rounds;

/// <summary>Something owed by a date, with what became of it: enough to say how it stood on any day.</summary>
/// <param name="Promise">Null for the answer itself.</param>
/// <param name="Due">As it is now.</param>
/// <param name="OwedFrom">The day of the promise, or of the notice.</param>
/// <param name="DoneOn">When it was said to be done, was given up or fell away; null while it is owed.</param>
/// <param name="Moves">Each move of the date with the day on which it was decided.</param>
public sealed record OwedDate(string? Promise, DueDate Due, DateOnly OwedFrom, DateOnly? DoneOn, IReadOnlyList<DateMove> Moves)
{
    /// <summary>Null when nothing was owed on that day.</summary>
    public DueDate? DueOn(DateOnly day)
    {
        if (OwedFrom > day || DoneOn <= day)
            return null;
        var later = Moves.Where(move => move.On > day).OrderBy(move => move.On).ToList();
        return later is [var next, ..] ? next.From : Due;
    }
}

public sealed record DateMove(DateOnly On, DueDate From);
