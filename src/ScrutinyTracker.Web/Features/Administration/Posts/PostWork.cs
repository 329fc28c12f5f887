using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Administration.Posts;

/// <summary>What of a post is open, whoever may read it, and how it goes to another: in the save of whoever asks.</summary>
internal sealed class PostWork(TrackerContext context)
{
    /// <summary>Recommendations of which something is the post's to do, as far as the viewer may read them.</summary>
    public Task<int> CountAsync(Viewer viewer, int post, CancellationToken cancellation) =>
        Recommendations(post).Where(ReadingRules.Recommendations(viewer)).CountAsync(cancellation);

    public async Task GoToAsync(Post from, Post to, CancellationToken cancellation)
    {
        var recommendations = await Recommendations(from.Id).AsSplitQuery()
            .Include(asked => asked.LeadPost).Include(asked => asked.JointPosts).Include(asked => asked.InvitedPost)
            .Include(asked => asked.Responses).ThenInclude(response => response.AnsweringPost)
            .Include(asked => asked.Responses).ThenInclude(response => response.Clearances).ThenInclude(clearance => clearance.Post)
            .Include(asked => asked.Commitments).ThenInclude(promise => promise.ResponsiblePost)
            .ToListAsync(cancellation);
        recommendations.ForEach(asked => asked.FollowPost(from, to));
        var reviews = await Reviews(from.Id).AsSplitQuery()
            .Include(review => review.ActionPlan).ThenInclude(action => action.ResponsiblePost)
            .Include(review => review.Clearances).ThenInclude(clearance => clearance.Post)
            .ToListAsync(cancellation);
        reviews.ForEach(review => review.FollowPost(from, to));
    }

    /// <summary>Those who reported to a post that ended report to its successor, or else to whoever was above it.</summary>
    public async Task PassLineManagementAsync(Post ended, Post? successor, CancellationToken cancellation)
    {
        await context.Posts.LoadAsync(cancellation); // with the line managers above, in which nobody may go in a circle
        var above = ended.LineManager;
        if (successor is not null && successor.IsBelow(ended))
            successor.ReportTo(above);
        foreach (var post in context.Posts.Local.Where(post => post.LineManager == ended && post != successor).ToList())
            post.ReportTo(successor ?? above);
    }

    private IQueryable<Recommendation> Recommendations(int post) => context.Recommendations.Where(asked => asked.ClosedOn == null
        && (asked.LeadPostId == post || asked.InvitedPostId == post || asked.JointPosts.Any(joint => joint.Id == post)
            || asked.Responses.Any(response => response.State == ResponseState.Draft && response.AnsweringPostId == post)
            || asked.Responses.Any(response => response.State == ResponseState.Draft
                && response.Clearances.Any(clearance => clearance.ReturnedOn == null && clearance.PostId == post))
            || asked.Commitments.Any(promise => !promise.IsSuperseded && promise.ResponsiblePostId == post)));

    private IQueryable<Review> Reviews(int post) => context.Reviews.Where(review =>
        (review.PublishedOn == null && review.ActionPlan.Any(action => action.ResponsiblePostId == post))
        || review.Clearances.Any(clearance => clearance.ReturnedOn == null && clearance.PostId == post));
}
