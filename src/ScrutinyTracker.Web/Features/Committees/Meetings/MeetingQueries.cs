using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Committees.Meetings;

/// <summary>What a meeting has before it and what it decided, from what the viewer may read: a fixed number of queries.</summary>
internal sealed class MeetingQueries(TrackerContext context)
{
    public async Task<MeetingView> ViewAsync(Viewer viewer, Meeting meeting, DateOnly today, CancellationToken cancellation)
    {
        var (id, heldOn) = (meeting.Id, meeting.HeldOn);
        var mayRead = context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer));
        var readable = mayRead.Where(recommendation => recommendation.CommitteeId == meeting.CommitteeId);
        var reported = mayRead.Where(recommendation => recommendation.ClosedOn == null);
        var open = readable.Where(recommendation => recommendation.ClosedOn == null);
        return new MeetingView(
            await PromisedAsync(reported, meeting, cancellation),
            await UntiedAsync(reported, meeting, today, cancellation),
            await LinesAsync(open.Where(recommendation =>
                (recommendation.NextLookOn <= heldOn || (recommendation.NextLookOn == null && recommendation.InvitedPostId != null))
                && recommendation.Assessments.All(assessment => assessment.Meeting.HeldOn < heldOn)), cancellation),
            await LinesAsync(open.Where(recommendation => recommendation.IsDisputed), cancellation),
            await LinesAsync(open.Where(recommendation => recommendation.IsReadyToClose || recommendation.ProposedClosure != null), cancellation),
            await DecidedAsync(mayRead, id, cancellation),
            meeting.WhyNothingDecided(today) is null && viewer.MayDraftFor(meeting.CommitteeId),
            viewer.MayDraftFor(meeting.CommitteeId));
    }

    /// <summary>The committee's next one: what is told of how things stand today is told to that meeting.</summary>
    public async Task<bool> IsNextAsync(Meeting meeting, DateOnly today, CancellationToken cancellation) =>
        meeting.CancelledOn is null && meeting.HeldOn >= today && !await context.Meetings.AnyAsync(
            other => other.CommitteeId == meeting.CommitteeId && other.CancelledOn == null && other.HeldOn >= today && other.HeldOn < meeting.HeldOn, cancellation);

    /// <summary>Promised reports, to this committee and tied to this meeting.</summary>
    private static async Task<IReadOnlyList<PromisedLine>> PromisedAsync(IQueryable<Recommendation> open, Meeting meeting, CancellationToken cancellation) =>
        await Lines(Reports(open, meeting.CommitteeId).Where(date => date.MeetingId == meeting.Id)).ToListAsync(cancellation);

    /// <summary>
    /// Reports to this committee that are tied to no meeting and were promised for a time in which this one is: proposed for it while its
    /// papers come in time; where it was cancelled, they need another one.
    /// </summary>
    private static async Task<IReadOnlyList<PromisedLine>> UntiedAsync(
        IQueryable<Recommendation> open, Meeting meeting, DateOnly today, CancellationToken cancellation)
    {
        if (meeting.HeldOn < today)
            return [];
        var (first, papers) = (new DateOnly(meeting.HeldOn.Year, meeting.HeldOn.Month, 1), meeting.PapersPublicOn);
        var isCancelled = meeting.CancelledOn is not null;
        var untied = await Lines(Reports(open, meeting.CommitteeId)
            .Where(date => date.MeetingId == null && date.DeliveredOn == null && !date.HasFallenAway && date.Due.On >= first && (isCancelled || date.Due.On >= papers)))
            .ToListAsync(cancellation);
        return [.. untied.Where(line => new DateOnly(line.Due.FirstDay.Year, line.Due.FirstDay.Month, 1) <= meeting.HeldOn)];
    }

    private static IQueryable<Occurrence> Reports(IQueryable<Recommendation> open, int committee) => open.SelectMany(recommendation => recommendation.Commitments)
        .Where(promise => promise.MadeOn != null && !promise.IsSuperseded && promise.ReportToId == committee).SelectMany(promise => promise.Occurrences);

    private static IQueryable<PromisedLine> Lines(IQueryable<Occurrence> dates) => dates.OrderBy(date => date.Due.On).ThenBy(date => date.Id)
        .Select(date => new PromisedLine(
            date.Commitment.Recommendation!.Reference, date.Commitment.Recommendation.IsMarkedExempt || date.Commitment.Recommendation.Review.Exemption != null,
            date.Commitment.Text, date.Commitment.ResponsiblePost!.Title ?? date.Commitment.Recommendation.LeadPost!.Title ?? date.Commitment.Recommendation.ExternalBody!.Name,
            date.Due, date.DeliveredOn, date.DisputedDeliveryOn, date.CommitmentId, date.Id));

    private static async Task<IReadOnlyList<MeetingLine>> LinesAsync(IQueryable<Recommendation> some, CancellationToken cancellation) =>
        await some.OrderBy(recommendation => recommendation.Review.Reference).ThenBy(recommendation => recommendation.Number)
            .Select(recommendation => new MeetingLine(
                recommendation.Reference, recommendation.IsMarkedExempt || recommendation.Review.Exemption != null, recommendation.Text,
                recommendation.NextLookOn, recommendation.InvitedPost!.Title, recommendation.ProposedClosure, recommendation.ProposedClosureWords))
            .ToListAsync(cancellation);

    private static async Task<IReadOnlyList<DecidedLine>> DecidedAsync(IQueryable<Recommendation> readable, int meeting, CancellationToken cancellation)
    {
        var rows = await readable
            .Where(recommendation => recommendation.Assessments.Any(assessment => assessment.MeetingId == meeting)
                || recommendation.Verdicts.Any(verdict => verdict.MeetingId == meeting)
                || recommendation.Closures.Any(closure => closure.MeetingId == meeting || closure.ReopenedAtId == meeting))
            .OrderBy(recommendation => recommendation.Review.Reference).ThenBy(recommendation => recommendation.Number)
            .Select(recommendation => new
            {
                recommendation.Reference,
                recommendation.Text,
                Said = recommendation.Assessments.Where(assessment => assessment.MeetingId == meeting)
                    .Select(assessment => new { assessment.Category.Label, assessment.InWords, assessment.MinuteReference, assessment.NextLookOn, Invited = assessment.InvitedPost!.Title })
                    .ToList(),
                Verdicts = recommendation.Verdicts.Where(verdict => verdict.MeetingId == meeting).OrderBy(verdict => verdict.Id)
                    .Select(verdict => new { verdict.Commitment.Text, verdict.ClaimedOn, verdict.IsAccepted, verdict.InWords, verdict.MinuteReference }).ToList(),
                Closed = recommendation.Closures.Where(closure => closure.MeetingId == meeting).OrderBy(closure => closure.Id)
                    .Select(closure => new { closure.Reason, closure.InWords, closure.MinuteReference }).ToList(),
                Reopened = recommendation.Closures.Where(closure => closure.ReopenedAtId == meeting).Select(closure => closure.ReopenedBecause).ToList(),
            }).AsSplitQuery().ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => new DecidedLine(
                row.Reference, row.Text,
                row.Said.Select(said => said.MinuteReference).Concat(row.Verdicts.Select(verdict => verdict.MinuteReference))
                    .Concat(row.Closed.Select(closed => closed.MinuteReference)).FirstOrDefault(minute => minute is not null),
                [
                    .. row.Said.Select(said => DecidedLine.Judged(said.Label, said.InWords, said.NextLookOn, said.Invited)),
                    .. row.Verdicts.Select(verdict => DecidedLine.Verdict(verdict.Text, verdict.ClaimedOn, verdict.IsAccepted, verdict.InWords)),
                    .. row.Closed.Select(closed => DecidedLine.Closed(closed.Reason, closed.InWords)),
                    .. row.Reopened.Select(why => $"Opened again: {why}"),
                ])),
        ];
    }
}
