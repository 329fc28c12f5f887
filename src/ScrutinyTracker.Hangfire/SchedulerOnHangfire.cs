using Hangfire;
using Hangfire.InMemory;
using Hangfire.States;
using ScrutinyTracker.Web.Jobs;

namespace ScrutinyTracker.Hangfire;

/// <summary>
/// Runs the jobs on Hangfire, in memory: all that Hangfire knows is built again from the table at each start. It goes by the
/// machine's own clock, whatever day the tracker is told to live on.
/// </summary>
internal sealed class SchedulerOnHangfire(IJobRunner runner) : IJobScheduler, IDisposable
{
    private readonly InMemoryStorage storage = new();
    private BackgroundJobServer? server;

    public JobStorage Storage => storage;

    public Task StartAsync(IReadOnlyList<ScheduledJob> jobs, CancellationToken cancellationToken)
    {
        new RecurringJobs(storage, new RecurringJobManager(storage)).Keep(jobs);

        // One worker: with more, Hangfire may run one job twice at once (P20).
        var options = new BackgroundJobServerOptions { WorkerCount = 1, Activator = new RunActivator(runner) };
        server = new BackgroundJobServer(options, storage);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (server is not { } running)
            return;
        server = null;
        running.SendStop();
        await running.WaitForShutdownAsync(cancellationToken);
        running.Dispose();
    }

    public Task<DateTime?> NextRunUtcAsync(string jobId, CancellationToken cancellationToken) => Task.FromResult(
        server is null ? null : new RecurringJobs(storage, new RecurringJobManager(storage)).NextRunUtc(jobId));

    public Task RunNowAsync(string jobId, int? askedBy, CancellationToken cancellationToken)
    {
        if (server is null)
            throw new InvalidOperationException("The scheduler has not started.");
        new BackgroundJobClient(storage).Create(RecurringJobs.RunOf(jobId, askedBy), new EnqueuedState());
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        server?.Dispose();
        storage.Dispose();
    }

    private sealed class RunActivator(IJobRunner runner) : JobActivator
    {
        public override object ActivateJob(Type jobType) => new ScheduledRun(runner);
    }
}
