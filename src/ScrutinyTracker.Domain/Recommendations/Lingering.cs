using System.Linq.Expressions;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>
/// What nobody can be chased for: it has no date, or it is open too long and nothing is due. Expressions, so that the list and the
/// monthly reminder that leads to it cannot differ.
/// </summary>
public static class Lingering
{
    /// <summary>A year: by then every committee has had its whole work programme once, and could have looked at it.</summary>
    public const int MonthsOpen = 12;

    /// <summary>Something was promised without saying by when.</summary>
    public static Expression<Func<Recommendation, bool>> HasUndatedPromise { get; } = one =>
        one.ClosedOn == null && one.Review.WithdrawnOn == null && one.UndatedPromises > 0;

    /// <summary>An answer is awaited, and no day for it: the receipt, which starts the clock, is not recorded.</summary>
    public static Expression<Func<Recommendation, bool>> HasNoDeadline { get; } = one =>
        one.ClosedOn == null && one.Review.WithdrawnOn == null && one.SentForResponseOn != null && one.ResponseDueOn == null
        && (one.Position == Position.Awaited || one.Position == Position.NotedOnly);

    /// <summary>Published long ago, and nothing dated is to come. What the committee is to close, or to look at again, is its own.</summary>
    public static Expression<Func<Recommendation, bool>> IsOpenTooLong(DateOnly today)
    {
        var since = today.AddMonths(-MonthsOpen);
        return one => one.ClosedOn == null && one.Review.WithdrawnOn == null && one.PublishedOn < since && one.NextDueOn == null
            && !one.IsReadyToClose && one.ProposedClosure == null && one.NextLookOn == null;
    }

    /// <summary>Any of these.</summary>
    public static Expression<Func<Recommendation, bool>> Any(DateOnly today)
    {
        var since = today.AddMonths(-MonthsOpen);
        return one => one.ClosedOn == null && one.Review.WithdrawnOn == null
            && (one.UndatedPromises > 0
                || (one.SentForResponseOn != null && one.ResponseDueOn == null && (one.Position == Position.Awaited || one.Position == Position.NotedOnly))
                || (one.PublishedOn < since && one.NextDueOn == null && !one.IsReadyToClose && one.ProposedClosure == null && one.NextLookOn == null));
    }
}
