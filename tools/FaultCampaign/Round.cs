namespace ScrutinyTracker.FaultCampaign;

/// <summary>Two trackers at once on one database, each killed at its moment unless it ends before.</summary>
internal sealed class Round(RoundPlan plan, string folder, MailServer mail, TimeProvider clock)
{
    /// <summary>A server never ends by itself, and may have nothing to send until its moment.</summary>
    private static readonly TimeSpan LifeOfAServer = TimeSpan.FromSeconds(9);

    /// <summary>Far beyond what a run takes, also on a busy machine at the lowest priority.</summary>
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(5);

    /// <summary>Within the patience of a tracker, and beyond what it takes to prepare an email.</summary>
    private static readonly TimeSpan UntilPrepared = TimeSpan.FromMilliseconds(600);

    private readonly Dictionary<string, int> _moments = [];
    private readonly Dictionary<string, TrackerProcess> _trackers = [];

    public async Task<RoundResult> RunAsync(CancellationToken cancellation)
    {
        mail.BeginRound(plan.Number);
        mail.At = OnMoment;
        var results = await Task.WhenAll(LiveAsync(plan.First, cancellation), LiveAsync(plan.Second, cancellation));
        mail.At = (_, _) => Task.CompletedTask;
        return new RoundResult(plan.Number, results);
    }

    private async Task<TrackerResult> LiveAsync(ProcessPlan process, CancellationToken cancellation)
    {
        using var tracker = TrackerProcess.Start(process.Name, process.Kind, folder, mail, plan.At);
        lock (_trackers)
            _trackers[process.Name] = tracker;
        var life = process.Kill.Moment == Moment.Time ? TimeSpan.FromMilliseconds(process.Kill.Count)
            : process.Kind == TrackerKind.Server ? LifeOfAServer
            : LongestLife;
        var hung = false;
        try
        {
            await tracker.Ended.WaitAsync(life, clock, cancellation);
        }
        catch (TimeoutException)
        {
            hung = life == LongestLife;
        }
        tracker.Kill();
        await tracker.Ended;
        return new TrackerResult(process, tracker.WasKilled, hung, tracker.WasKilled ? 0 : tracker.ExitCode, tracker.Complained);
    }

    private async Task OnMoment(string name, Moment moment)
    {
        var kill = (name == plan.First.Name ? plan.First : plan.Second).Kill;
        if (moment != kill.Moment || !IsAtLast(name, kill))
            return;
        if (moment == Moment.Prepared)
            await Task.Delay(UntilPrepared);
        lock (_trackers)
            _trackers.GetValueOrDefault(name)?.Kill();
    }

    private bool IsAtLast(string name, KillPlan kill)
    {
        lock (_trackers)
            return (_moments[name] = _moments.GetValueOrDefault(name) + 1) == kill.Count;
    }
}

internal sealed record RoundResult(int Number, IReadOnlyList<TrackerResult> Trackers);

/// <param name="Hung">It was killed because it did not end by itself.</param>
/// <param name="ExitCode">0 where it was killed.</param>
internal sealed record TrackerResult(ProcessPlan Plan, bool WasKilled, bool Hung, int ExitCode, string Complained);
