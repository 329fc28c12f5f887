namespace ScrutinyTracker.Domain.Tests.Calendar;

internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
