using System.Diagnostics;

namespace ScrutinyTracker.Benchmarks;

/// <summary>How fast one page came: requests in a second, and the times in milliseconds under which 50, 95 and 99 of 100 came.</summary>
/// <param name="Processor">Milliseconds of one processor's work that a request took the tracker.</param>
internal sealed record Latency(double PerSecond, double P50, double P95, double P99, double Processor)
{
    public static async Task<Latency> OfAsync(TrackerProcess tracker, Visitor visitor, string address, Plan plan, CancellationToken cancellation)
    {
        await AskAsync(visitor, address, plan.WarmUp, plan.Connections, cancellation);
        var worked = tracker.ProcessorTime();
        var began = Stopwatch.GetTimestamp();
        var times = await AskAsync(visitor, address, plan.Requests, plan.Connections, cancellation);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var processor = (tracker.ProcessorTime() - worked).TotalMilliseconds / times.Length;
        Array.Sort(times);
        return new Latency(times.Length / seconds, Percentile(times, 50), Percentile(times, 95), Percentile(times, 99), processor);
    }

    private static async Task<double[]> AskAsync(Visitor visitor, string address, int requests, int connections, CancellationToken cancellation)
    {
        var times = new double[requests];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            for (int request; (request = Interlocked.Increment(ref next)) < requests;)
            {
                var began = Stopwatch.GetTimestamp();
                await visitor.VisitAsync(address, cancellation);
                times[request] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        }));
        return times;
    }

    /// <summary>The nearest rank: a time that was really measured.</summary>
    private static double Percentile(double[] sorted, int percent) => sorted[(int)Math.Ceiling(percent / 100.0 * sorted.Length) - 1];
}
