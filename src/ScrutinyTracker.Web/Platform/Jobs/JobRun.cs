using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Jobs;

namespace ScrutinyTracker.Web.Platform.Jobs;

internal enum JobRunState
{
    Running,
    Succeeded,
    Failed,

    /// <summary>The process ended before the job did.</summary>
    Interrupted,
}

/// <summary>One run of a job, as the jobs page shows it. Nothing that must be done rests on it.</summary>
internal sealed class JobRun
{
    public const int SummaryLimit = 1000;

    public JobRun(string jobId, int? askedById, DateTime startedAtUtc)
    {
        JobId = jobId;
        AskedById = askedById;
        StartedAtUtc = startedAtUtc;
    }

    public int Id { get; private set; }

    public string JobId { get; private set; }

    /// <summary>Null when the schedule asked.</summary>
    public int? AskedById { get; private set; }

    public Person? AskedBy { get; private set; }

    public DateTime StartedAtUtc { get; private set; }

    public DateTime? FinishedAtUtc { get; private set; }

    public JobRunState State { get; private set; }

    public string Summary { get; private set; } = "";

    /// <summary>The schedule asked, and there was nothing to do.</summary>
    public bool WasIdle => State == JobRunState.Succeeded && Summary.Length == 0 && AskedById is null;

    public void Finish(JobResult result, DateTime atUtc)
    {
        State = result.Succeeded ? JobRunState.Succeeded : JobRunState.Failed;
        Summary = result.Summary.Length > SummaryLimit ? result.Summary[..SummaryLimit] : result.Summary;
        FinishedAtUtc = atUtc;
    }

    public void Interrupt() => State = JobRunState.Interrupted;
}
