using System.Diagnostics;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

/// <summary>Starts on a chosen day and runs on from there.</summary>
internal sealed class TickingClock(DateTime startUtc) : TimeProvider
{
    private readonly long started = Stopwatch.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(startUtc) + Stopwatch.GetElapsedTime(started);
}
