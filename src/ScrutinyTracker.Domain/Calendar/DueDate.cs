using System.Globalization;

namespace ScrutinyTracker.Domain.Calendar;

/// <summary>
/// When something is due, as exactly as it was promised and no more exactly (P62). It falls due on the last day of what
/// was said; lateness and order go by that day, and people see the words: "March 2019".
/// </summary>
/// <param name="On">The last day: on it the promise falls due, from the next day it is late.</param>
/// <param name="Precision">How exactly it was promised.</param>
/// <param name="From">The first day of a range or of a year; null where On and Precision say it all.</param>
public readonly record struct DueDate(DateOnly On, DatePrecision Precision, DateOnly? From = null)
{
    public static DueDate Day(DateOnly on) => new(on, DatePrecision.Day);

    public static DueDate Month(int year, int month) =>
        new(LastDayOfMonth(year, month), DatePrecision.Month);

    /// <summary>A quarter of the calendar year: the first is January to March, which a council calls its Q4.</summary>
    /// <seealso cref="FinancialQuarter"/>
    public static DueDate Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        return new(LastDayOfMonth(year, quarter * 3), DatePrecision.Quarter);
    }

    /// <summary>A quarter of a council's financial year: the first is April to June, the fourth January to March.</summary>
    public static DueDate FinancialQuarter(int startYear, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        return quarter == 4 ? Quarter(startYear + 1, 1) : Quarter(startYear, quarter + 1);
    }

    /// <summary>1 April to 31 March.</summary>
    public static DueDate FinancialYear(int startYear) =>
        new(new DateOnly(startYear + 1, 3, 31), DatePrecision.Year, new DateOnly(startYear, 4, 1));

    /// <summary>A school year: 1 September to 31 August.</summary>
    public static DueDate AcademicYear(int startYear) =>
        new(new DateOnly(startYear + 1, 8, 31), DatePrecision.Year, new DateOnly(startYear, 9, 1));

    public static DueDate CalendarYear(int year) =>
        new(new DateOnly(year, 12, 31), DatePrecision.Year, new DateOnly(year, 1, 1));

    /// <summary>From one annual meeting to the day before the next.</summary>
    public static DueDate MunicipalYear(MunicipalYear year, IReadOnlyDictionary<int, DateOnly> annualMeetings) =>
        new(year.LastDay(annualMeetings), DatePrecision.Year, year.FirstDay(annualMeetings));

    /// <summary>From the first day of one to the last day of the other, shown in the coarser words of the two.</summary>
    public static DueDate Range(DueDate first, DueDate last)
    {
        if (last.On < first.FirstDay)
            throw new ArgumentException($"A range cannot end ({last}) before it begins ({first}).", nameof(last));
        var precision = first.Precision == last.Precision ? last.Precision : DatePrecision.Month;
        return new(last.On, precision, first.FirstDay);
    }

    public DateOnly FirstDay => From ?? Precision switch
    {
        DatePrecision.Day => On,
        DatePrecision.Month => FirstOfMonth(On),
        DatePrecision.Quarter => FirstOfMonth(On).AddMonths(-2),
        _ => FirstOfMonth(On).AddMonths(-11),
    };

    /// <summary>"2018/19, ends 21 May 2019": a year does not say by itself on which day it turns late; the rest does.</summary>
    public string WithItsEnd() => Precision == DatePrecision.Year ? $"{this}, ends {On.InFull()}" : ToString();

    /// <summary>
    /// What people see: "28 February 2019", "March 2019", "October 2011 to March 2012", "April to June 2019", "2018/19".
    /// </summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => FirstDay == On ? On.InFull() : $"{FirstDay.InFull()} to {On.InFull()}",
        DatePrecision.Year => YearsInWords(),
        _ => MonthsInWords(),
    };

    private string MonthsInWords()
    {
        if (FirstOfMonth(FirstDay) == FirstOfMonth(On))
            return On.MonthInFull();
        return FirstDay.Year == On.Year
            ? $"{FirstDay.MonthName()} to {On.MonthInFull()}"
            : $"{FirstDay.MonthInFull()} to {On.MonthInFull()}";
    }

    private string YearsInWords()
    {
        var calendarYears = On is { Month: 12, Day: 31 };
        var (first, last) = calendarYears ? (FirstDay.Year, On.Year) : (FirstDay.Year, On.Year - 1);
        return first >= last ? Words(last) : $"{Words(first)} to {Words(last)}";

        string Words(int year) =>
            calendarYears ? year.ToString(CultureInfo.InvariantCulture) : DateWords.CouncilYear(year);
    }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly LastDayOfMonth(int year, int month) =>
        new(year, month, DateTime.DaysInMonth(year, month));
}
