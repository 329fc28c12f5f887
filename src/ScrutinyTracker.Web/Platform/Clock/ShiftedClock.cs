using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Platform.Clock;

/// <summary>The real clock moved so that today is another day in London; the time of day goes on as it does, or from the time that is given.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private readonly TimeProvider _real;
    private readonly TimeSpan _shift;

    public ShiftedClock(TimeProvider real, DateOnly today, TimeOnly? now = null)
    {
        _real = real;
        var londonNow = UkCalendar.UtcToLondon(real.GetUtcNow().UtcDateTime);
        var there = UkCalendar.LondonToUtc(today, now ?? TimeOnly.FromDateTime(londonNow));
        _shift = there - real.GetUtcNow().UtcDateTime;
    }

    public override TimeZoneInfo LocalTimeZone => _real.LocalTimeZone;
    public override long TimestampFrequency => _real.TimestampFrequency;
    public override DateTimeOffset GetUtcNow() => _real.GetUtcNow() + _shift;
    public override long GetTimestamp() => _real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _real.CreateTimer(callback, state, dueTime, period);
}
