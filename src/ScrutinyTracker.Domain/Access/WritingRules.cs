using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Access;

/// <summary>Who may change what, as product.md's table says. A page asks here before it acts; what is not allowed is refused.</summary>
public static class WritingRules
{
    /// <summary>Draft and publish reviews and recommendations of a committee, and record its meetings' decisions.</summary>
    public static bool MayDraftFor(this Viewer viewer, int committeeId) =>
        viewer.Is(Role.Officer) && viewer.OfficerOf.Contains(committeeId);

    /// <summary>
    /// Bring a document in, check it and have it stored: whoever drafts. A post that the document names and the tracker does not know is made
    /// with it, without a holder; who holds it stays the administrators' to say.
    /// </summary>
    public static bool MayImportFor(this Viewer viewer, int committeeId) => viewer.MayDraftFor(committeeId);

    /// <summary>Whoever holds a post and has none of these can do nothing of what is asked of the post.</summary>
    public static IReadOnlyList<Role> AnsweringRoles { get; } = [Role.Director, Role.ExecutiveMember];

    /// <summary>Draft, sign off and submit a response, and report progress: the holder of a post that is asked.</summary>
    public static bool MayAnswer(this Viewer viewer, Recommendation recommendation) =>
        AnsweringRoles.Any(viewer.Is)
        && (viewer.Posts.Contains(recommendation.LeadPostId ?? 0) || recommendation.JointPosts.Any(post => viewer.Posts.Contains(post.Id)));

    /// <summary>Enter a response or an update for a service or an outside body, marked so.</summary>
    public static bool MayAnswerOnBehalf(this Viewer viewer, Recommendation recommendation) =>
        viewer.MayDraftFor(recommendation.CommitteeId);

    /// <summary>Write an item of a draft with its promises: whoever answers, and the contributor who has it in hand.</summary>
    public static bool MayWriteItem(this Viewer viewer, ResponseItem item) =>
        item.Response.State == ResponseState.Draft
        && (viewer.MayAnswer(item.Response.Recommendation) || viewer.MayAnswerOnBehalf(item.Response.Recommendation) || viewer.HasInHand(item));

    /// <summary>The item was handed to the viewer, who has not given it back.</summary>
    public static bool HasInHand(this Viewer viewer, ResponseItem item) =>
        viewer.Is(Role.Contributor) && item.Response.State == ResponseState.Draft && item.IsWith(viewer.PersonId);

    /// <summary>Read the whole draft and clear it: whoever holds the post that was asked.</summary>
    public static bool MayClear(this Viewer viewer, ResponseClearance clearance) => viewer.Posts.Contains(clearance.Post?.Id ?? clearance.PostId ?? 0);

    /// <summary>A draft may be an officer's, the signature may not; only an outside body, which has no account, leaves it to the officer.</summary>
    public static bool MaySignOff(this Viewer viewer, Recommendation recommendation) =>
        viewer.MayAnswer(recommendation)
        || (recommendation.LeadPostId is null && recommendation.ExternalBodyId is not null && viewer.MayAnswerOnBehalf(recommendation));

    /// <summary>Report progress on a promise: whoever answers the recommendation, and the holder of the post that was made responsible.</summary>
    public static bool MayReport(this Viewer viewer, Commitment commitment) =>
        viewer.MayAnswer(commitment.Recommendation!)
        || (AnsweringRoles.Any(viewer.Is) && viewer.Posts.Contains(commitment.ResponsiblePostId ?? 0));

    /// <summary>Ask for another date: whoever reports on the promise, and the committee's officer for them.</summary>
    public static bool MayAskForAnotherDate(this Viewer viewer, Commitment commitment) =>
        viewer.MayReport(commitment) || viewer.MayAnswerOnBehalf(commitment.Recommendation!);

    /// <summary>Decide about it, as the committee has settled; what the committee decides at a meeting its officer records.</summary>
    public static bool MayDecideDates(this Viewer viewer, Recommendation recommendation) => recommendation.Committee.DatesDecidedBy == DateDecider.Chair
        ? viewer.Is(Role.Councillor) && viewer.ChairOf.Contains(recommendation.CommitteeId)
        : viewer.MayDraftFor(recommendation.CommitteeId);

    /// <summary>Hold a reminder back, send one by hand, and read why somebody did.</summary>
    public static bool MayChaseFor(this Viewer viewer, int committeeId) => viewer.MayDraftFor(committeeId);

    /// <summary>Pause the chasing and end a pause: administrators for every committee, scrutiny officers for those that they work for.</summary>
    /// <param name="committeeId">Null for every committee.</param>
    public static bool MayPause(this Viewer viewer, int? committeeId) =>
        viewer.MayAdminister() || (committeeId is { } id && viewer.MayChaseFor(id));

    /// <summary>People, posts, committees, settings, jobs.</summary>
    public static bool MayAdminister(this Viewer viewer) => viewer.Is(Role.Administrator);
}
