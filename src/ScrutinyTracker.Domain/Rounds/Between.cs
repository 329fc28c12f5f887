using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Domain.Rounds;

/// <summary>
/// A stretch of time from one meeting's beginning up to the next one's. Together they cover all of it once: nothing that is recorded falls
/// into two of them, and nothing between them.
/// </summary>
/// <param name="FromUtc">Included.</param>
/// <param name="UntilUtc">Not included.</param>
public readonly record struct Between(DateTime FromUtc, DateTime UntilUtc)
{
    public DateOnly FirstDay => DayOf(FromUtc);
    public DateOnly LastDay => DayOf(UntilUtc);

    /// <param name="previous">The committee's last meeting before it; null for its first, before which everything is new.</param>
    /// <param name="nowUtc">What has happened so far, for a meeting that is yet to come.</param>
    public static Between Meetings(Meeting? previous, Meeting meeting, DateTime nowUtc)
    {
        // What is recorded at this very moment has happened.
        var (begins, now) = (BeginningOf(meeting), nowUtc.AddTicks(1));
        return new(previous is null ? DateTime.MinValue : BeginningOf(previous), begins < now ? begins : now);
    }

    public bool Holds(DateTime atUtc) => FromUtc <= atUtc && atUtc < UntilUtc;

    private static DateTime BeginningOf(Meeting meeting) => UkCalendar.LondonToUtc(meeting.HeldOn, meeting.StartsAt ?? TimeOnly.MinValue);

    private static DateOnly DayOf(DateTime utc) => utc == DateTime.MinValue ? DateOnly.MinValue : DateOnly.FromDateTime(UkCalendar.UtcToLondon(utc));
}
