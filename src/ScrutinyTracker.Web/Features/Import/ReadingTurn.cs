namespace ScrutinyTracker.Web.Features.Import;

/// <summary>
/// One file is read at a time: however many people bring one in at once, no more memory is taken than one file may take. Whoever waits too
/// long is told to try again, which is better than a page that never comes.
/// </summary>
internal sealed class ReadingTurn : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _turn = new(1);

    /// <returns>Null when others were reading all the while.</returns>
    public async Task<T?> ReadAsync<T>(Func<T> read, CancellationToken cancellation) where T : class
    {
        if (!await _turn.WaitAsync(Patience, cancellation))
            return null;
        try
        {
            return await Task.Run(read, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
