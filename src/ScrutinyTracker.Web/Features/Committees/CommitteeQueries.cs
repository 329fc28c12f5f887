using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>The committees, with counts from what the viewer may read: a fixed number of queries, however much there is.</summary>
internal sealed class CommitteeQueries(TrackerContext context)
{
    /// <summary>Two queries.</summary>
    public async Task<IReadOnlyList<CommitteeLine>> AllAsync(Viewer viewer, DateOnly today, CancellationToken cancellationToken)
    {
        var committees = await context.Committees.AsNoTracking().Where(committee => committee.EndedOn == null && committee.Kind == CommitteeKind.Scrutiny)
            .Select(committee => new
            {
                committee.Id,
                committee.Code,
                committee.Name,
                NextMeetingOn = context.Meetings
                    .Where(meeting => meeting.CommitteeId == committee.Id && meeting.CancelledOn == null && meeting.HeldOn >= today)
                    .Min(meeting => (DateOnly?)meeting.HeldOn),
            }).ToListAsync(cancellationToken);
        var counts = await context.Recommendations.Where(ReadingRules.Recommendations(viewer)).Where(recommendation => recommendation.ClosedOn == null && recommendation.Review.WithdrawnOn == null
                && (recommendation.SentForResponseOn != null || recommendation.PublishedOn != null))
            .GroupBy(recommendation => recommendation.CommitteeId)
            .Select(group => new { Id = group.Key, Open = group.Count(), Late = group.Count(recommendation => recommendation.NextDueOn < today) })
            .ToDictionaryAsync(group => group.Id, cancellationToken);
        return
        [
            .. committees.Select(committee => new CommitteeLine(
                committee.Code, committee.Name, committee.NextMeetingOn, viewer.MemberOf.Contains(committee.Id) || viewer.OfficerOf.Contains(committee.Id),
                counts.GetValueOrDefault(committee.Id)?.Open ?? 0, counts.GetValueOrDefault(committee.Id)?.Late ?? 0))
                .OrderBy(committee => committee.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
    }
}
