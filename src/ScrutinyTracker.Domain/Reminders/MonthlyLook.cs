using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>What has no date is named once a month, on its first working day.</summary>
public static class MonthlyLook
{
    /// <summary>
    /// After an outage it still goes out within the week, and after a pause within a week of its end; what comes up later in the month waits
    /// for the next one.
    /// </summary>
    private const int DaysToCatchUp = 6;

    /// <summary>The days that are still to come for a committee until a day, this included; the last one too while it can be caught up.</summary>
    public static IEnumerable<DateOnly> DaysUntil(DateOnly today, DateOnly until, int committeeId, ChasingPauses pauses, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        ArgumentNullException.ThrowIfNull(days);
        for (var month = new DateOnly(today.Year, today.Month, 1); month <= until; month = month.AddMonths(1))
            if (days.OnOrAfter(month) is var on && on <= until && DaysMissed(on, today, committeeId, pauses) <= DaysToCatchUp)
                yield return on;
    }

    /// <summary>On which it could have gone out before today.</summary>
    private static int DaysMissed(DateOnly on, DateOnly today, int committeeId, ChasingPauses pauses) =>
        pauses.OpenBetween(committeeId, on, today.AddDays(-1)).Sum(stretch => stretch.To.DayNumber - stretch.From.DayNumber + 1);
}
