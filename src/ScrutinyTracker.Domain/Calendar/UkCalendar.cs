namespace ScrutinyTracker.Domain.Calendar;

/// <summary>The council's clock is London's (P24): which day it is, and what an hour on its wall is in UTC.</summary>
public static class UkCalendar
{
    public static TimeZoneInfo London { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The day in London: at 23:30 UTC on 30 June it is 1 July.</summary>
    public static DateOnly Today(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateOnly.FromDateTime(UtcToLondon(clock.GetUtcNow().UtcDateTime));
    }

    /// <summary>
    /// The instant (UTC) of a time on London's wall. A time that the spring change skips rolls forward by the hour that
    /// was lost; a time that autumn repeats is the second one, in winter time.
    /// </summary>
    public static DateTime LondonToUtc(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        return London.IsInvalidTime(wall)
            ? DateTime.SpecifyKind(wall - London.BaseUtcOffset, DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(wall, London);
    }

    /// <summary>London's wall time of an instant. An unspecified kind, which is what a database returns, is read as UTC.</summary>
    public static DateTime UtcToLondon(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, London);
}
