namespace ScrutinyTracker.Web.Platform;

/// <summary>
/// Hands memory back once nobody has asked for a page for a while. .NET collects when it needs room, so that after a busy hour it keeps what
/// that hour took until the next one; a council's tracker is idle most of the day and shares its machine.
/// </summary>
internal sealed class IdleMemory(TimeProvider clock) : BackgroundService
{
    /// <summary>How long it must be quiet.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WatchAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A host that is disposed without being stopped takes this for a failure.
        }
    }

    private static void HandBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        NativeMemory.HandBack();
    }

    private async Task WatchAsync(CancellationToken stoppingToken)
    {
        var idleness = new Idleness();
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (idleness.BeganAt(GC.GetTotalAllocatedBytes()))
                HandBack();
        }
    }
}
