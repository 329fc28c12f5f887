namespace ScrutinyTracker.Domain.Calendar;

/// <summary>Monday to Friday without the holidays given: bank holidays, and a council's own closure days.</summary>
public sealed class WorkingDays(IEnumerable<DateOnly> holidays)
{
    private readonly HashSet<DateOnly> _holidays = [.. holidays];

    /// <summary>The working days of a nation by the table that ships with the tracker.</summary>
    public static WorkingDays For(Nation nation) => new(BankHolidayTable.For(nation).Select(holiday => holiday.On));

    public bool IsHoliday(DateOnly day) => _holidays.Contains(day);

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    public DateOnly OnOrBefore(DateOnly day) => Seek(day, -1);

    public DateOnly OnOrAfter(DateOnly day) => Seek(day, 1);

    /// <summary>
    /// So many working days after the day, which itself isn't counted; before it when the number is negative.
    /// None at all gives the day, or the first working day after it.
    /// </summary>
    public DateOnly Add(DateOnly day, int workingDays)
    {
        var step = Math.Sign(workingDays);
        for (var left = workingDays; left != 0; left -= step)
            day = Seek(day.AddDays(step), step);
        return OnOrAfter(day);
    }

    /// <summary>
    /// The last day on which an agenda and its reports can be made public: Local Government Act 1972 s.100B(3), five
    /// clear days at least before the meeting. Neither that day nor the meeting's counts, nor weekends and bank holidays.
    /// </summary>
    public DateOnly PapersPublicBefore(DateOnly meeting, int clearDays = 5) => Add(meeting, -(clearDays + 1));

    private DateOnly Seek(DateOnly day, int step)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(step);
        return day;
    }
}
