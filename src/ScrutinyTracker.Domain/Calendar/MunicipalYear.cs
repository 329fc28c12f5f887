namespace ScrutinyTracker.Domain.Calendar;

/// <summary>
/// The council's own year, from its annual meeting in May to the day before the next one. It follows the meetings and not
/// a formula (P62): the dictionaries hold the day of each annual meeting by its calendar year. A year with no meeting
/// recorded is taken to begin on the third Wednesday of May.
/// </summary>
public readonly record struct MunicipalYear(int StartYear)
{
    /// <summary>"2018-19", for references and addresses.</summary>
    public string Code => DateWords.CouncilYear(StartYear, '-');

    public static MunicipalYear Containing(DateOnly day, IReadOnlyDictionary<int, DateOnly> annualMeetings)
    {
        var thisYear = new MunicipalYear(day.Year);
        return day >= thisYear.FirstDay(annualMeetings) ? thisYear : new MunicipalYear(day.Year - 1);
    }

    public DateOnly FirstDay(IReadOnlyDictionary<int, DateOnly> annualMeetings)
    {
        ArgumentNullException.ThrowIfNull(annualMeetings);
        return annualMeetings.TryGetValue(StartYear, out var meeting) ? meeting : ThirdWednesdayOfMay(StartYear);
    }

    public DateOnly LastDay(IReadOnlyDictionary<int, DateOnly> annualMeetings) =>
        new MunicipalYear(StartYear + 1).FirstDay(annualMeetings).AddDays(-1);

    /// <summary>"2018/19".</summary>
    public override string ToString() => DateWords.CouncilYear(StartYear);

    private static DateOnly ThirdWednesdayOfMay(int year)
    {
        // The third of any weekday falls on the 15th to the 21st.
        var fifteenth = new DateOnly(year, 5, 15);
        return fifteenth.AddDays((DayOfWeek.Wednesday - fifteenth.DayOfWeek + 7) % 7);
    }
}
