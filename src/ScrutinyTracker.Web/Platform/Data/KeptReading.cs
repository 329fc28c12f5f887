namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>
/// Something that is asked of the database many times in a row: over a connection that is kept open for a batch it is read again only when
/// somebody else has written, else each time.
/// </summary>
internal sealed class KeptReading<T>(TrackerContext context, Func<CancellationToken, Task<T>> read) where T : class
{
    private T? _kept;
    private long _asOf;

    public async Task<T> GetAsync(CancellationToken cancellationToken)
    {
        if (await DatabaseAsOf.ReadAsync(context, cancellationToken) is not { } now)
            return await read(cancellationToken);
        if (_kept is null || _asOf != now)
            (_kept, _asOf) = (await read(cancellationToken), now);
        return _kept;
    }
}
