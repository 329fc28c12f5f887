using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>What a committee's members read, from what the viewer may read: a fixed number of queries, however much there is.</summary>
internal sealed class CommitteeQueries(TrackerContext context)
{
    /// <summary>Two queries.</summary>
    public async Task<IReadOnlyList<CommitteeLine>> AllAsync(Viewer viewer, DateOnly today, CancellationToken cancellationToken)
    {
        var committees = await context.Committees.AsNoTracking().Where(committee => committee.EndedOn == null)
            .Select(committee => new
            {
                committee.Id,
                committee.Code,
                committee.Name,
                NextMeetingOn = context.Meetings
                    .Where(meeting => meeting.CommitteeId == committee.Id && meeting.CancelledOn == null && meeting.HeldOn >= today)
                    .Min(meeting => (DateOnly?)meeting.HeldOn),
            }).ToListAsync(cancellationToken);
        var counts = await context.Recommendations.Where(ReadingRules.Recommendations(viewer)).Where(recommendation => recommendation.ClosedOn == null && recommendation.Review.WithdrawnOn == null)
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

    /// <returns>Null when there is no such committee. Five queries.</returns>
    public async Task<CommitteeFacts?> FindAsync(Viewer viewer, string code, CancellationToken cancellationToken)
    {
        var committee = await context.Committees.AsNoTracking().Where(committee => committee.Code == code)
            .Select(committee => new { committee.Id, committee.Code, committee.Name }).SingleOrDefaultAsync(cancellationToken);
        if (committee is null)
            return null;
        var meetings = await context.Meetings.AsNoTracking().Where(meeting => meeting.CommitteeId == committee.Id)
            .OrderBy(meeting => meeting.HeldOn)
            .Select(meeting => new MeetingFacts(meeting.HeldOn, meeting.StartsAt, meeting.Place, meeting.PapersPublicOn, meeting.CancelledOn != null))
            .ToListAsync(cancellationToken);
        var readable = context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer))
            .Where(recommendation => recommendation.CommitteeId == committee.Id);
        var open = readable.Where(recommendation => recommendation.ClosedOn == null && recommendation.Review.WithdrawnOn == null);
        var recommendations = await RecommendationsAsync(open, cancellationToken);
        var promises = await PromisesAsync(open, cancellationToken);
        return new CommitteeFacts(
            committee.Code, committee.Name, meetings, recommendations, promises,
            await readable.CountAsync(recommendation => recommendation.ClosedOn != null, cancellationToken));
    }

    private static Task<List<FollowedRecommendation>> RecommendationsAsync(IQueryable<Recommendation> open, CancellationToken cancellationToken) =>
        open.OrderBy(recommendation => recommendation.Review.Reference).ThenBy(recommendation => recommendation.Number)
            .Select(recommendation => new FollowedRecommendation
            {
                Id = recommendation.Id,
                Reference = recommendation.Reference,
                Review = recommendation.Review.Title,
                Text = recommendation.Text,
                AskedOf = recommendation.LeadPost!.Title ?? recommendation.ExternalBody!.Name,
                SentOn = recommendation.SentForResponseOn,
                ResponseDueOn = recommendation.ResponseDueOn,
                Position = recommendation.Position,
                RespondedOn = recommendation.RespondedOn,
                Assessment = recommendation.Assessment,
                IsExempt = recommendation.Exemption != null || recommendation.Review.Exemption != null,
            }).ToListAsync(cancellationToken);

    private Task<List<FollowedPromise>> PromisesAsync(IQueryable<Recommendation> open, CancellationToken cancellationToken) =>
        open.SelectMany(recommendation => recommendation.Commitments).Where(promise => promise.MadeOn != null && !promise.IsSuperseded)
            .OrderBy(promise => promise.Id)
            .Select(promise => new FollowedPromise
            {
                RecommendationId = promise.RecommendationId!.Value,
                Text = promise.Text,
                DueInWords = promise.DueInWords,
                Responsible = promise.ResponsiblePost!.Title,
                Progress = promise.Progress,
                DeliveredOn = promise.DeliveredOn,
                LastReport = context.ProgressUpdates.Where(update => update.CommitmentId == promise.Id).OrderByDescending(update => update.Id)
                    .Select(update => new ReportFacts(update.Claim, update.Text, update.StatedOn)).FirstOrDefault(),
                Dates = promise.Occurrences.OrderBy(occurrence => occurrence.Sequence)
                    .Select(occurrence => new DateFacts(
                        occurrence.OriginalDue, occurrence.Due, occurrence.DeliveredOn, occurrence.HasFallenAway,
                        occurrence.Changes.Where(change => change.State == DueDateChangeState.Accepted).OrderByDescending(change => change.Id).Select(change => new MoveFacts(change.DecidedOn, change.Reason)).FirstOrDefault()))
                    .ToList(),
            }).AsSplitQuery().ToListAsync(cancellationToken);
}
