namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>
/// What is asked again and again in a batch, as the database has it now. Over a connection that is kept open it is read again only when
/// somebody else has written to the database; elsewhere each time.
/// </summary>
internal sealed class KeptAsOf<T>(TrackerContext context, Func<CancellationToken, Task<T>> read)
    where T : class
{
    private T? _kept;
    private long _asOf;

    public async Task<T> LoadAsync(CancellationToken cancellationToken)
    {
        if (await DatabaseAsOf.ReadAsync(context, cancellationToken) is not { } now)
            return await read(cancellationToken);
        if (_kept is null || _asOf != now)
            (_kept, _asOf) = (await read(cancellationToken), now);
        return _kept;
    }
}
