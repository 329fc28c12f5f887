using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>By when whoever asked for another date is to have an answer, and why then.</summary>
public sealed record DecidingBy(DateOnly On, string Basis)
{
    /// <summary>A working week: nothing but reading the reason has to be done, and until then the service does not know which date counts.</summary>
    public const int WorkingDaysToDecide = 5;

    /// <param name="due">The date that was asked to move: past it, the thing is late and the answer with it.</param>
    /// <param name="nextPapersOn">When the papers of the committee's next meeting become public; null while none is entered.</param>
    public static DecidingBy Of(DateDecider decider, DateOnly askedOn, DateOnly due, DateOnly? nextPapersOn, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        if (decider == DateDecider.Committee && nextPapersOn is { } papers)
            return new(papers, $"asked for on {askedOn.InFull()}, and decided at a meeting: the papers of the next one become public then");
        var week = days.Add(askedOn, WorkingDaysToDecide);
        if (due >= week)
            return new(week, $"{WorkingDaysToDecide} working days after it was asked for on {askedOn.InFull()}");
        return due > askedOn
            ? new(due, $"asked for on {askedOn.InFull()}, and the date that is to move falls then")
            : new(askedOn, "asked for on that day, when the date that is to move had come already");
    }
}
