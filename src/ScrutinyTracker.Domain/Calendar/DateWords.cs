using System.Globalization;

namespace ScrutinyTracker.Domain.Calendar;

/// <summary>Dates as people read them, the same on every machine.</summary>
public static class DateWords
{
    /// <summary>"28 February 2019".</summary>
    public static string InFull(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"February 2019".</summary>
    public static string MonthInFull(this DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"February".</summary>
    public static string MonthName(this DateOnly day) => day.ToString("MMMM", CultureInfo.InvariantCulture);

    /// <summary>The year that begins in this one, as councils write it: "2018/19".</summary>
    public static string CouncilYear(int startYear, char slash = '/') =>
        string.Create(CultureInfo.InvariantCulture, $"{startYear:0000}{slash}{(startYear + 1) % 100:00}");
}
