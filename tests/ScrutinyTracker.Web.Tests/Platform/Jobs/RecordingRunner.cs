using System.Threading.Channels;
using ScrutinyTracker.Web.Jobs;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

/// <summary>Runs nothing, and remembers what it was asked to run. Held, a run lasts until it is let go or asked to stop.</summary>
internal sealed class RecordingRunner : IJobRunner
{
    private readonly Channel<(string JobId, int? AskedBy)> starts = Channel.CreateUnbounded<(string, int?)>();
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock counting = new();

    public bool Fails { get; init; }
    public bool Throws { get; init; }
    public bool Held { get; init; }
    public int RunningNow { get; private set; }
    public int MostAtOnce { get; private set; }
    public bool WasAskedToStop { get; private set; }

    public void LetGo() => released.SetResult();

    public async Task<(string JobId, int? AskedBy)> NextStartAsync(TimeSpan patience) =>
        await starts.Reader.ReadAsync().AsTask().WaitAsync(patience);

    public async Task<JobResult> RunAsync(string jobId, int? askedBy, CancellationToken cancellationToken)
    {
        Count(+1);
        try
        {
            await starts.Writer.WriteAsync((jobId, askedBy), CancellationToken.None);
            if (Held)
                await released.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            WasAskedToStop = true;
        }
        finally
        {
            Count(-1);
        }

        return Throws ? throw new InvalidOperationException("A fault in the runner itself.") : new JobResult(!Fails, "");
    }

    private void Count(int change)
    {
        lock (counting)
        {
            RunningNow += change;
            MostAtOnce = Math.Max(MostAtOnce, RunningNow);
        }
    }
}
