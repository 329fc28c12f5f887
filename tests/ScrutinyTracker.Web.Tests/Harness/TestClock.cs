using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>Stands still until told otherwise.</summary>
internal sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    /// <summary>Noon in London on that day.</summary>
    public static TestClock On(DateOnly day) => new(new DateTimeOffset(UkCalendar.LondonToUtc(day, new TimeOnly(12, 0)), TimeSpan.Zero));

    public DateOnly Today => UkCalendar.Today(this);

    public void MoveTo(DateOnly day) => _now = On(day)._now;
    public void MoveToUtc(DateTime instant) => _now = new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc));
    public void Advance(TimeSpan time) => _now += time;
    public override DateTimeOffset GetUtcNow() => _now;
}
