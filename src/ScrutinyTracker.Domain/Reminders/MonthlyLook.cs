using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>What has no date is named once a month, on its first working day.</summary>
public static class MonthlyLook
{
    /// <summary>After an outage it still goes out within the week; what comes up later in the month waits for the next one.</summary>
    private const int DaysToCatchUp = 6;

    /// <summary>The days that are still to come until a day, this included; the last one too while it can be caught up.</summary>
    public static IEnumerable<DateOnly> DaysUntil(DateOnly today, DateOnly until, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        for (var month = new DateOnly(today.Year, today.Month, 1); month <= until; month = month.AddMonths(1))
            if (days.OnOrAfter(month) is var on && on >= today.AddDays(-DaysToCatchUp) && on <= until)
                yield return on;
    }
}
