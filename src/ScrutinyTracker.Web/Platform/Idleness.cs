namespace ScrutinyTracker.Web.Platform;

/// <summary>
/// Whether the application has just become idle, told from how much it ever allocated, looked at now and then. Once for each busy time:
/// an application that stays idle has nothing more to hand back.
/// </summary>
internal sealed class Idleness
{
    /// <summary>Less than one small page takes. Health checks and timers stay below it.</summary>
    private const long Quiet = 1_000_000;

    /// <summary>What is worth the trouble of handing back: a few pages.</summary>
    private const long Worthwhile = 20_000_000;

    private long _lastLook;
    private long _handedBackAt;

    /// <param name="allocated">Bytes allocated since the process began; it never falls.</param>
    public bool BeganAt(long allocated)
    {
        var idle = allocated - _lastLook < Quiet;
        _lastLook = allocated;
        if (!idle || allocated - _handedBackAt < Worthwhile)
            return false;
        _handedBackAt = allocated;
        return true;
    }
}
