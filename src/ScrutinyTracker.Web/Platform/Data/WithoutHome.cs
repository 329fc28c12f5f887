using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>
/// Open recommendations of which something is nobody's: asked of a post that ended or that nobody holds, followed by a committee that
/// ended or that has no scrutiny officer, with a part of the answer in the hands of somebody who left, or waiting for the clearance of a
/// post that ended or that nobody holds.
/// </summary>
/// <param name="EndedPosts">Posts that ended.</param>
/// <param name="VacantPosts">Posts that go on and that nobody active holds today.</param>
internal sealed record WithoutHome(IReadOnlyList<int> EndedPosts, IReadOnlyList<int> VacantPosts)
{
    /// <summary>Two queries.</summary>
    public static async Task<WithoutHome> LookAsync(TrackerContext context, DateOnly today, CancellationToken cancellation) => new(
        await context.Posts.Where(post => post.EndedOn != null).Select(post => post.Id).ToListAsync(cancellation),
        await context.Posts.Where(post => post.EndedOn == null && !post.Holdings.Any(holding =>
            holding.Person.IsActive && holding.From <= today && (holding.To == null || holding.To >= today))).Select(post => post.Id).ToListAsync(cancellation));

    /// <summary>For an administrator all that the viewer may read; for an officer, of the committees that the officer works for.</summary>
    public IQueryable<Recommendation> Of(TrackerContext context, Viewer viewer)
    {
        var (ended, homeless, committees) = (EndedPosts, EndedPosts.Concat(VacantPosts).ToList(), viewer.OfficerOf);
        var all = viewer.MayAdminister();
        return context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer))
            .Where(asked => all || committees.Contains(asked.CommitteeId))
            .Where(asked => asked.Review.WithdrawnOn == null && (asked.ClosedOn == null || asked.LookBackDueOn != null))
            .Where(asked => asked.Committee.EndedOn != null
                || (asked.Committee.Kind == CommitteeKind.Scrutiny && !asked.Committee.Officers.Any(officer => officer.Person.IsActive))
                || (asked.ClosedOn == null
                    && (ended.Contains(asked.LeadPostId ?? 0)
                        || asked.JointPosts.Any(post => ended.Contains(post.Id))
                        || (asked.SentForResponseOn != null
                            && (homeless.Contains(asked.LeadPostId ?? 0) || asked.JointPosts.Any(post => homeless.Contains(post.Id))))
                        || asked.Commitments.Any(promise => promise.MadeOn != null && !promise.IsSuperseded && homeless.Contains(promise.ResponsiblePostId ?? 0)
                            && (promise.Occurrences.Any(date => date.DeliveredOn == null && !date.HasFallenAway)
                                || (promise.Occurrences.Count == 0 && promise.DeliveredOn == null)))
                        || asked.Responses.Any(response => response.State == ResponseState.Draft && response.Clearances.Any(
                            clearance => clearance.ReturnedOn == null && homeless.Contains(clearance.PostId ?? 0)))
                        || asked.Responses.Any(response => response.State == ResponseState.Draft && response.Items.Any(
                            item => item.GivenBackOn == null && item.Contributor != null && !item.Contributor.IsActive)))));
    }
}
