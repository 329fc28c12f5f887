using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>The history and the dates from which <see cref="WhatChanged"/> tells what changed before a meeting: a fixed number of queries.</summary>
internal sealed class ChangedQueries(TrackerContext context, TimeProvider clock)
{
    public async Task<ChangedView> BeforeAsync(Viewer viewer, Meeting meeting, CancellationToken cancellation)
    {
        var previous = await context.Meetings.AsNoTracking()
            .Where(other => other.CommitteeId == meeting.CommitteeId && other.CancelledOn == null && other.HeldOn < meeting.HeldOn)
            .OrderByDescending(other => other.HeldOn).FirstOrDefaultAsync(cancellation);
        var period = Between.Meetings(previous, meeting, clock.GetUtcNow().UtcDateTime);
        var readable = context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer))
            .Where(recommendation => recommendation.CommitteeId == meeting.CommitteeId
                && (recommendation.SentForResponseOn != null || recommendation.PublishedOn != null));
        var history = await HistoryAsync(readable, period, cancellation);
        var owed = (await AnswersAsync(readable, period, cancellation)).Concat(await PromisesAsync(readable, period, cancellation)).ToLookup(one => one.Id, one => one.Date);
        List<int> ids = [.. history.Select(lines => lines.Key).Concat(owed.Select(dates => dates.Key)).Distinct()];
        var about = await readable.Where(recommendation => ids.Contains(recommendation.Id))
            .Select(recommendation => new { recommendation.Id, recommendation.Reference, IsExempt = recommendation.IsMarkedExempt || recommendation.Review.Exemption != null })
            .ToListAsync(cancellation);
        return ChangedView.Of(previous?.HeldOn, about.SelectMany(one =>
            WhatChanged.In(period, history[one.Id], owed[one.Id]).Select(changed => new ChangedLine(one.Id, one.Reference, one.IsExempt, changed))));
    }

    private async Task<ILookup<int, Happening>> HistoryAsync(IQueryable<Recommendation> readable, Between period, CancellationToken cancellation)
    {
        var (from, until) = (period.FromUtc, period.UntilUtc);
        var changes = await context.Changes.AsNoTracking()
            .Where(change => change.AtUtc >= from && change.AtUtc < until && readable.Any(recommendation => recommendation.Id == change.RecommendationId))
            .OrderBy(change => change.Id).ToListAsync(cancellation);
        return changes.ToLookup(change => change.RecommendationId!.Value, change => new Happening(change.AtUtc, change.Event));
    }

    /// <summary>Answers whose deadline passed meanwhile. One that was returned, or only noted what was asked, is none.</summary>
    private static async Task<IEnumerable<(int Id, OwedDate Date)>> AnswersAsync(IQueryable<Recommendation> readable, Between period, CancellationToken cancellation)
    {
        var until = period.LastDay;
        var rows = await readable.Where(asked => asked.SentForResponseOn != null && asked.ResponseDueOn < until)
            .Where(asked => asked.ResponseDueOn >= period.FirstDay || asked.SentForResponseOn > period.FirstDay)
            .Select(asked => new
            {
                asked.Id,
                Due = asked.ResponseDueOn!.Value,
                Sent = asked.SentForResponseOn!.Value,
                asked.ClosedOn,
                AnsweredAt = asked.Position == Position.Awaited || asked.Position == Position.NotedOnly ? null : asked.Responses
                    .Where(response => response.Kind == ResponseKind.Full && response.Position != Position.NotedOnly
                        && (response.State == ResponseState.Submitted || response.State == ResponseState.Superseded))
                    .Min(response => response.SubmittedAtUtc),
            }).ToListAsync(cancellation);
        return rows.Select(row => (row.Id, new OwedDate(null, DueDate.Day(row.Due), row.Sent, Earlier(DayOf(row.AnsweredAt), row.ClosedOn), [])));
    }

    /// <summary>Due dates of promises that stand and that passed meanwhile, by the date that they have now or had before they were moved.</summary>
    private async Task<IEnumerable<(int Id, OwedDate Date)>> PromisesAsync(IQueryable<Recommendation> readable, Between period, CancellationToken cancellation)
    {
        var (first, last) = (period.FirstDay, period.LastDay);
        var rows = await readable.SelectMany(recommendation => recommendation.Commitments)
            .Where(promise => promise.MadeOn != null && !promise.IsSuperseded).SelectMany(promise => promise.Occurrences)
            .Where(date => date.Due.On < last || date.Changes.Any(change => change.State == DueDateChangeState.Accepted && change.DecidedOn > last))
            .Where(date => date.DeliveredOn == null || date.DeliveredOn >= first)
            .Select(date => new
            {
                Id = date.Commitment.RecommendationId!.Value,
                date.Commitment.Text,
                date.Due,
                date.Commitment.ResponseItem!.Response.SubmittedAtUtc,
                date.DeliveredOn,
                date.HasFallenAway,
                date.Commitment.Recommendation!.ClosedOn,
                DeliveryToldOn = context.ProgressUpdates.Where(update => update.OccurrenceId == date.Id && update.Claim == ProgressClaim.Delivered)
                    .Max(update => (DateOnly?)update.StatedOn),
                GivenUpOn = context.ProgressUpdates.Where(update => update.CommitmentId == date.CommitmentId && update.Claim == ProgressClaim.WillNotBeDelivered)
                    .Max(update => (DateOnly?)update.StatedOn),
                Moves = date.Changes.Where(change => change.State == DueDateChangeState.Accepted && change.DecidedOn > last).OrderBy(change => change.Id)
                    .Select(change => new DateMove(change.DecidedOn!.Value, change.From)).ToList(),
            }).AsSingleQuery().ToListAsync(cancellation);
        return rows.Select(row => (row.Id, new OwedDate(
            row.Text, row.Due, DayOf(row.SubmittedAtUtc)!.Value,
            Earlier(row.DeliveredOn is null ? row.HasFallenAway ? row.GivenUpOn : null : row.DeliveryToldOn ?? row.DeliveredOn, row.ClosedOn), row.Moves)));
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;

    private static DateOnly? DayOf(DateTime? utc) => utc is { } at ? DateOnly.FromDateTime(UkCalendar.UtcToLondon(at)) : null;
}
