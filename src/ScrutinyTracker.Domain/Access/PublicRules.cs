using System.Linq.Expressions;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Access;

/// <summary>
/// What everybody may read, signed in or not, where the public register is on: the one place, as <see cref="ReadingRules"/> is for those who
/// sign in. Pages, counts, searches, feeds and files of the register start from it. What was withdrawn or superseded after it was published
/// stays; what is marked exempt goes, with all that hangs from it.
/// </summary>
public static class PublicRules
{
    /// <summary>Published itself, of a published review, and neither it, its review nor any answer to it marked exempt.</summary>
    public static Expression<Func<Recommendation, bool>> Recommendations(DateOnly today) => recommendation =>
        recommendation.PublishedOn <= today
        && recommendation.Review.PublishedOn <= today
        && recommendation.Review.WithdrawnOn == null
        && !recommendation.IsMarkedExempt
        && recommendation.Review.Exemption == null;

    /// <summary>The answer that stands, and an interim one: no draft, none that was sent back, none that a later one replaced.</summary>
    public static Expression<Func<Response, bool>> Answers { get; } = answer => answer.State == ResponseState.Submitted && answer.Exemption == null;

    /// <summary>Promises that stand.</summary>
    public static Expression<Func<Commitment, bool>> Promises { get; } = promise => promise.MadeOn != null && !promise.IsSuperseded;
}
