using System.Globalization;

namespace ScrutinyTracker.Domain.Calendar;

/// <summary>
/// Whether something is late. This is the one definition, for page, count, filter, reminder, export and feed alike (P65);
/// it is computed from the day and never stored.
/// </summary>
/// <param name="Days">Days to go while it is due, days late when it is overdue or was delivered late; otherwise none.</param>
public readonly record struct Timeliness(TimelinessKind Kind, int Days)
{
    /// <summary>Due within so many days is "soon": the length of the first reminder's notice.</summary>
    public const int SoonDays = 28;

    /// <remarks>
    /// The due day itself is in time (P64); delivered late stays late for good (P66). What was delivered without a date
    /// having been given cannot be late, and counts as on time.
    /// </remarks>
    public static Timeliness Of(DateOnly? dueOn, DateOnly? deliveredOn, DateOnly today)
    {
        if (dueOn is not { } due)
            return new(deliveredOn is null ? TimelinessKind.NoDate : TimelinessKind.DeliveredOnTime, 0);
        if (deliveredOn is { } delivered)
            return delivered > due ? new(TimelinessKind.DeliveredLate, Between(due, delivered)) : new(TimelinessKind.DeliveredOnTime, 0);
        return Between(today, due) switch
        {
            0 => new(TimelinessKind.DueToday, 0),
            < 0 and var late => new(TimelinessKind.Overdue, -late),
            > SoonDays and var left => new(TimelinessKind.DueLater, left),
            var left => new(TimelinessKind.DueSoon, left),
        };
    }

    /// <summary>"due in 3 days", "overdue by 12 days". Show it with the date beside it.</summary>
    public string InWords => Kind switch
    {
        TimelinessKind.DueLater or TimelinessKind.DueSoon => $"due in {DaysInWords}",
        TimelinessKind.DueToday => "due today",
        TimelinessKind.Overdue => $"overdue by {DaysInWords}",
        TimelinessKind.DeliveredOnTime => "delivered on time",
        TimelinessKind.DeliveredLate => $"delivered {DaysInWords} late",
        _ => "no date given",
    };

    private string DaysInWords => Days == 1 ? "1 day" : Days.ToString(CultureInfo.InvariantCulture) + " days";

    private static int Between(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;
}
