using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

/// <summary>What of a committee is open, whoever may read it, and how it goes to another: in the save of whoever asks.</summary>
internal sealed class CommitteeWork(TrackerContext context)
{
    /// <summary>Recommendations that it follows, decides on the answer to, or is promised a report on, as far as the viewer may read them.</summary>
    public Task<int> CountAsync(Viewer viewer, int committee, CancellationToken cancellation) =>
        Recommendations(committee).Where(ReadingRules.Recommendations(viewer)).CountAsync(cancellation);

    /// <summary>The last meeting that is not cancelled; null when there is none.</summary>
    public Task<DateOnly?> LastMeetingAsync(int committee, CancellationToken cancellation) => context.Meetings
        .Where(meeting => meeting.CommitteeId == committee && meeting.CancelledOn == null).MaxAsync(meeting => (DateOnly?)meeting.HeldOn, cancellation);

    public async Task GoToAsync(Committee from, Committee to, CancellationToken cancellation)
    {
        // Reviews first, while the recommendations of each still say whose they are.
        var reviews = await Reviews(from.Id).Include(review => review.Committee).ToListAsync(cancellation);
        var recommendations = await Recommendations(from.Id).AsSplitQuery()
            .Include(asked => asked.Committee).Include(asked => asked.DecidingBody)
            .Include(asked => asked.Commitments).ThenInclude(promise => promise.ReportTo)
            .Include(asked => asked.Commitments).ThenInclude(promise => promise.Occurrences)
            .ToListAsync(cancellation);
        reviews.ForEach(review => review.FollowCommittee(from, to));
        recommendations.ForEach(asked => asked.FollowCommittee(from, to));
    }

    private IQueryable<Recommendation> Recommendations(int committee) => context.Recommendations.Where(asked =>
        (asked.ClosedOn == null || asked.LookBackDueOn != null)
        && (asked.CommitteeId == committee || (asked.DecidingBodyId == committee && asked.ClosedOn == null)
            || (asked.ClosedOn == null && asked.Commitments.Any(promise => !promise.IsSuperseded && promise.ReportToId == committee))));

    /// <summary>Drafts, and reviews of which a recommendation still has to be followed.</summary>
    private IQueryable<Review> Reviews(int committee) => context.Reviews.Where(review => review.CommitteeId == committee
        && (review.PublishedOn == null || review.Recommendations.Any(asked => asked.ClosedOn == null || asked.LookBackDueOn != null)));
}
