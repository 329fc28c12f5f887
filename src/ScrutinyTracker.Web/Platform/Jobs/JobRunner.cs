using ScrutinyTracker.Web.Jobs;

namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>Runs a job and records how it went. What it logs names no person: an exception's own message may hold an address.</summary>
internal sealed class JobRunner(
    JobTable table,
    JobHistory history,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<JobRunner> log) : IJobRunner
{
    public async Task<JobResult> RunAsync(string jobId, int? askedBy, CancellationToken cancellationToken)
    {
        var job = table.Find(jobId) ?? throw new ArgumentException($"There is no job {jobId}.", nameof(jobId));
        var started = clock.GetTimestamp();
        var runId = await history.BeginAsync(jobId, askedBy, cancellationToken);

        var result = await RunAsync(job, cancellationToken);

        await history.EndAsync(runId, result);
        log.LogInformation(
            "The job {JobId} {Outcome} in {Milliseconds:0} ms",
            jobId,
            result.Succeeded ? "succeeded" : "failed",
            clock.GetElapsedTime(started).TotalMilliseconds);
        return result;
    }

    private async Task<JobResult> RunAsync(ScheduledJob line, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var job = (IJob)ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, line.JobType);
            return new JobResult(true, await job.RunAsync(cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new JobResult(false, "Stopped before its end, because the tracker was closing.");
        }
        catch (Exception failure)
        {
            log.LogError("The job {JobId} failed: {Failure}", line.Id, WithoutMessages(failure));
            return new JobResult(false, $"{failure.GetType().Name}: {failure.Message}");
        }
    }

    private static string WithoutMessages(Exception? failure) => failure is null
        ? ""
        : $"{failure.GetType().FullName}{Environment.NewLine}{failure.StackTrace}{Environment.NewLine}{WithoutMessages(failure.InnerException)}";
}
