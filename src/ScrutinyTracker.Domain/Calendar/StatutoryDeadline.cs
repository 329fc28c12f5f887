using System.Globalization;

namespace ScrutinyTracker.Domain.Calendar;

/// <summary>The periods that statutes and constitutions set. Each gives the last day of the period, inclusive.</summary>
public static class StatutoryDeadline
{
    private static readonly string[] Numbers =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>
    /// Local Government Act 2000 s.9FE (Wales: s.21B): the executive responds "within two months beginning with the date
    /// on which the authority or executive received the report or recommendations or (if later) the notice".
    /// </summary>
    public static DateOnly TwoMonthsBeginningWith(DateOnly received) => MonthsBeginningWith(2, received);

    /// <summary>
    /// A period that counts its first day ends on the day before the corresponding one, or on the last day of a month
    /// that has no corresponding day (P57).
    /// </summary>
    public static DateOnly MonthsBeginningWith(int months, DateOnly start)
    {
        var corresponding = start.AddMonths(months);
        return corresponding.Day == start.Day ? corresponding.AddDays(-1) : corresponding;
    }

    /// <summary>
    /// Dodds v Walker [1981] 1 WLR 1027: months "of" or "after" a day end on the corresponding day, or on the last day of
    /// a month that has none.
    /// </summary>
    public static DateOnly MonthsAfter(int months, DateOnly start) => start.AddMonths(months);

    /// <summary>
    /// Health scrutiny: SI 2013/218 reg.22, 28 days of the request. Crime and disorder: Police and Justice Act 2006 s.19
    /// with SI 2009/942 reg.7, 28 days. The day of the request or report is not counted.
    /// </summary>
    public static DateOnly DaysAfter(int days, DateOnly start) => start.AddDays(days);

    public static DateOnly DaysBeginningWith(int days, DateOnly start) => start.AddDays(days - 1);

    /// <summary>SI 2012/2089 reg.17: "no later than 10 clear days after the executive receives the request". Both ends are left out.</summary>
    public static DateOnly ClearDaysAfter(int days, DateOnly start) => start.AddDays(days + 1);

    /// <summary>A council's own period, such as a call-in of five working days. The day itself is not counted.</summary>
    public static DateOnly WorkingDaysAfter(int workingDays, DateOnly start, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Add(start, workingDays);
    }

    /// <param name="length">How many months, days or working days; at least one.</param>
    /// <param name="source">The statute or rule, shown at the end of the words.</param>
    public static DeadlineSum Work(PeriodRule rule, int length, ClockStarted start, WorkingDays days, string source)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        var dueOn = rule switch
        {
            PeriodRule.MonthsBeginningWith => MonthsBeginningWith(length, start.On),
            PeriodRule.MonthsAfter => MonthsAfter(length, start.On),
            PeriodRule.DaysAfter => DaysAfter(length, start.On),
            PeriodRule.DaysBeginningWith => DaysBeginningWith(length, start.On),
            PeriodRule.ClearDaysAfter => ClearDaysAfter(length, start.On),
            PeriodRule.WorkingDaysAfter => WorkingDaysAfter(length, start.On, days),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule for a period."),
        };
        var verb = length == 1 ? "ends" : "end";
        return new(dueOn, $"{start.InWords}; {Period(rule, length)} {start.ThatDay} {verb} on {dueOn.InFull()}; {source}");
    }

    /// <summary>"two months beginning with", "20 working days after": a day completes it.</summary>
    public static string Period(PeriodRule rule, int length)
    {
        var (unit, counting) = rule switch
        {
            PeriodRule.MonthsBeginningWith => ("month", "beginning with"),
            PeriodRule.MonthsAfter => ("month", "after"),
            PeriodRule.DaysAfter => ("day", "after"),
            PeriodRule.DaysBeginningWith => ("day", "beginning with"),
            PeriodRule.ClearDaysAfter => ("clear day", "after"),
            PeriodRule.WorkingDaysAfter => ("working day", "after"),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule for a period."),
        };
        return $"{Count(length)} {unit}{(length == 1 ? "" : "s")} {counting}";
    }

    private static string Count(int length) =>
        length < Numbers.Length ? Numbers[length] : length.ToString(CultureInfo.InvariantCulture);
}
