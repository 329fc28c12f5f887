using System.Linq.Expressions;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Domain.Access;

/// <summary>
/// Who may read what: the one place. Expressions, so that the query which loads a record is the check, and counts, searches, exports
/// and mails that start from it cannot show more (P48). What may not be read does not exist: 404.
/// </summary>
public static class ReadingRules
{
    public static Expression<Func<Review, bool>> Reviews(Viewer viewer)
    {
        var (person, posts, officerOf, memberOf) = (viewer.PersonId, viewer.Posts, viewer.OfficerOf, viewer.MemberOf);
        var officer = viewer.Is(Role.Officer);
        return review =>
            (review.PublishedOn != null
                || (officer && officerOf.Contains(review.CommitteeId))
                || review.Group.Any(member => member.PersonId == person)
                // Of a review that is sent in parts, whoever is asked by a part that is still a draft has not been sent anything.
                || review.Recommendations.Any(recommendation => recommendation.SentForResponseOn != null
                    && (posts.Contains(recommendation.LeadPostId ?? 0) || recommendation.JointPosts.Any(post => posts.Contains(post.Id)))))
            && (review.Exemption == null
                || officer
                || memberOf.Contains(review.CommitteeId)
                || review.Recommendations.Any(recommendation =>
                    posts.Contains(recommendation.LeadPostId ?? 0) || recommendation.JointPosts.Any(post => posts.Contains(post.Id))));
    }

    public static Expression<Func<Recommendation, bool>> Recommendations(Viewer viewer)
    {
        var (person, posts, officerOf, memberOf) = (viewer.PersonId, viewer.Posts, viewer.OfficerOf, viewer.MemberOf);
        var officer = viewer.Is(Role.Officer);
        return recommendation =>
            (recommendation.PublishedOn != null
                || (officer && officerOf.Contains(recommendation.CommitteeId))
                || recommendation.Review.Group.Any(member => member.PersonId == person)
                || (recommendation.SentForResponseOn != null
                    && (posts.Contains(recommendation.LeadPostId ?? 0) || recommendation.JointPosts.Any(post => posts.Contains(post.Id))))
                || recommendation.Responses.Any(response => response.Clearances.Any(clearance => posts.Contains(clearance.PostId ?? 0)))
                || recommendation.Commitments.Any(promise => promise.MadeOn != null && posts.Contains(promise.ResponsiblePostId ?? 0)))
            && ((!recommendation.IsMarkedExempt && recommendation.Review.Exemption == null)
                || officer
                || memberOf.Contains(recommendation.CommitteeId)
                || posts.Contains(recommendation.LeadPostId ?? 0)
                || recommendation.JointPosts.Any(post => posts.Contains(post.Id))
                || recommendation.Responses.Any(response => response.Clearances.Any(clearance => posts.Contains(clearance.PostId ?? 0)))
                || recommendation.Commitments.Any(promise => promise.MadeOn != null && posts.Contains(promise.ResponsiblePostId ?? 0)));
    }

    /// <summary>
    /// Of whose answer the viewer was handed an item. Only for the pages on which contributors write, which show that item and what is
    /// asked: the answer as a whole, its history and its evidence are not theirs to read.
    /// </summary>
    public static Expression<Func<Recommendation, bool>> HandedOver(Viewer viewer)
    {
        var person = viewer.PersonId;
        return recommendation => recommendation.Responses.Any(response => response.Items.Any(item => item.ContributorId == person));
    }
}
