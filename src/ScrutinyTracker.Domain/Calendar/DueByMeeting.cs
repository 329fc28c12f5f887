namespace ScrutinyTracker.Domain.Calendar;

/// <summary>
/// What is due by a meeting, the only definition: a day counts when it is the meeting's or earlier; what was promised for a month, a quarter
/// or a year, when that ends in the meeting's month or earlier. It is asked about at that month's meeting though it may still come after it.
/// </summary>
public static class DueByMeeting
{
    public static bool Is(DueDate due, DateOnly heldOn) => due.On <= (due.Precision == DatePrecision.Day ? heldOn : LastOfItsMonth(heldOn));

    public static DateOnly LastOfItsMonth(DateOnly heldOn) => new(heldOn.Year, heldOn.Month, DateTime.DaysInMonth(heldOn.Year, heldOn.Month));
}
