using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>Writes down when each job ran and how it went, in saves of its own: a job that fails takes nothing of this with it.</summary>
internal sealed class JobHistory(IServiceScopeFactory scopes, TimeProvider clock)
{
    public async Task<int> BeginAsync(string jobId, int? askedBy, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = Context(scope);
        var run = new JobRun(jobId, askedBy, clock.GetUtcNow().UtcDateTime);
        context.Add(run);
        await context.SaveChangesAsync(cancellationToken);
        return run.Id;
    }

    /// <summary>Of idle runs in a row only the last is kept, or a job of every minute would bury the others.</summary>
    public async Task EndAsync(int runId, JobResult result)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = Context(scope);
        var run = await context.Set<JobRun>().SingleAsync(run => run.Id == runId);
        run.Finish(result, clock.GetUtcNow().UtcDateTime);
        if (run.WasIdle && await LastBeforeAsync(context, run) is { WasIdle: true } earlier)
            context.Remove(earlier);
        await context.SaveChangesAsync();
    }

    /// <summary>To be called when no other process runs jobs: what is unfinished then was killed.</summary>
    public async Task MarkUnfinishedAsInterruptedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = Context(scope);
        var unfinished = await context.Set<JobRun>().Where(run => run.State == JobRunState.Running).ToListAsync(cancellationToken);
        unfinished.ForEach(run => run.Interrupt());
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>When the last run began that succeeded; null when none ever did.</summary>
    public async Task<DateTime?> LastGoodRunUtcAsync(string jobId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Context(scope).Set<JobRun>()
            .Where(run => run.JobId == jobId && run.State == JobRunState.Succeeded)
            .MaxAsync(run => (DateTime?)run.StartedAtUtc, cancellationToken);
    }

    private static TrackerContext Context(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<TrackerContext>();

    private static Task<JobRun?> LastBeforeAsync(TrackerContext context, JobRun run) => context.Set<JobRun>()
        .Where(earlier => earlier.JobId == run.JobId && earlier.Id < run.Id)
        .OrderByDescending(earlier => earlier.Id)
        .FirstOrDefaultAsync();
}
