using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Platform.Public;

/// <summary>
/// The public answers that this process keeps. Each is kept under the edition of the record that was valid when it began to be made, so
/// that one which was read before a change and is finished after it is never given out as if it knew of the change.
/// </summary>
internal sealed class PublicCache(IServiceProvider services, TimeProvider clock)
{
    public const string Tag = "public";

    /// <summary>What another process changed is seen after so long.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private long _edition;

    /// <summary>With the day, on which what is late depends.</summary>
    public string Edition => string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Read(ref _edition)} {UkCalendar.Today(clock):O}");

    /// <summary>Something was saved that public answers may tell of.</summary>
    public async ValueTask RenewAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref _edition);
        if (services.GetService<IOutputCacheStore>() is { } store)
            await store.EvictByTagAsync(Tag, cancellation);
    }
}
