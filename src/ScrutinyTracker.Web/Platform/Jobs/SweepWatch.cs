namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>When the reminders were last worked out, and whether that is too long ago: every page that says so asks here (P23).</summary>
internal sealed class SweepWatch(JobTable table, JobHistory history, TimeProvider clock)
{
    public async Task<LastSweep> LookAsync(CancellationToken cancellationToken)
    {
        var last = await history.LastGoodRunUtcAsync(table.Sweep.Id, cancellationToken);
        return new(last, last is null || clock.GetUtcNow().UtcDateTime - last > table.Sweep.StaleAfter);
    }
}

/// <param name="AtUtc">Null when it never ran well.</param>
internal sealed record LastSweep(DateTime? AtUtc, bool IsLate);
