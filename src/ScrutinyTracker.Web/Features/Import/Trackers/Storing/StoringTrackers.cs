using System.Collections.Concurrent;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>
/// Stores confirmed trackers beside the requests that asked for it, so that a page can say how far it is. A run lives in this process only:
/// when the process ends, the transaction ends with it, nothing of the run is stored, and it can be confirmed again.
/// </summary>
internal sealed class StoringTrackers(IServiceScopeFactory scopes, IHostApplicationLifetime life, ILogger<StoringTrackers> log)
{
    /// <summary>So long a request waits for the end before it shows how far it is: what most trackers need.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<int, StoringRun> _runs = new();
    private readonly Lock _beginning = new();

    /// <summary>The run of that import under way, or the last one; null for none since the start.</summary>
    public StoringRun? Of(int draftId) => _runs.GetValueOrDefault(draftId);

    /// <summary>Begins to store it; while that is under way already, that is it.</summary>
    /// <param name="version">Of the import, as whoever confirms it has seen it.</param>
    public StoringRun Begin(int draftId, int version, int personId)
    {
        lock (_beginning)
        {
            if (Of(draftId) is { IsOver: false } running)
                return running;
            var run = _runs[draftId] = new StoringRun();
            // The request's own context ends with the request.
            using (ExecutionContext.SuppressFlow())
                run.Begin(() => StoreAsync(run, draftId, version, personId));
            return run;
        }
    }

    private async Task<string?> StoreAsync(StoringRun run, int draftId, int version, int personId)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<CurrentViewer>().ActAsAsync(personId);
            return await scope.ServiceProvider.GetRequiredService<StoreConfirmed>().RunAsync(draftId, version, run.Reach, life.ApplicationStopping);
        }
        catch (OperationCanceledException)
        {
            return "The tracker was closed before the end";
        }
        catch (Exception failure)
        {
            log.LogError("Storing import {DraftId} failed: {Failure}\n{Stack}", draftId, failure.GetType().FullName, failure.StackTrace);
            return "Something went wrong on our side";
        }
    }
}

/// <summary>How far one is.</summary>
internal sealed class StoringRun
{
    private Task<string?> _work = Task.FromResult<string?>(null);

    public int Done { get; private set; }

    /// <summary>Null until the rows are counted.</summary>
    public int? Total { get; private set; }

    public bool IsOver => _work.IsCompleted;

    /// <summary>Once it is over: null when all is stored, else why nothing is.</summary>
    public string? WhyNot => _work.IsCompletedSuccessfully ? _work.Result : null;

    public void Begin(Func<Task<string?>> work) => _work = Task.Run(work);

    public void Reach(int done, int total) => (Done, Total) = (done, total);

    public async Task SettleAsync(TimeSpan patience)
    {
        try
        {
            await _work.WaitAsync(patience);
        }
        catch (TimeoutException)
        {
            // It goes on; the page that follows says how far it is.
        }
    }
}
