using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Home;

/// <summary>
/// The committees that the viewer sits on or works for, each with its next meeting and the figures of its briefing: a fixed number of
/// queries, however many committees.
/// </summary>
internal sealed class HomeCommittees(TrackerContext context, ReminderLadders ladders, WorkingDays workingDays)
{
    /// <summary>Five queries.</summary>
    public async Task<IReadOnlyList<HomeCommittee>> LoadAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var mine = viewer.OfficerOf.Concat(viewer.MemberOf).Distinct().ToList();
        if (mine.Count == 0)
            return [];
        var rows = await context.Committees.AsNoTracking().Where(committee => mine.Contains(committee.Id)).OrderBy(committee => committee.Name)
            .Select(committee => new
            {
                committee.Id,
                committee.Code,
                committee.Name,
                Next = context.Meetings.Where(meeting => meeting.CommitteeId == committee.Id && meeting.CancelledOn == null && meeting.HeldOn >= today)
                    .OrderBy(meeting => meeting.HeldOn).Select(meeting => new { meeting.HeldOn, meeting.PapersPublicOn }).FirstOrDefault(),
            }).ToListAsync(cancellation);
        var open = context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer))
            .Where(asked => mine.Contains(asked.CommitteeId) && asked.ClosedOn == null && asked.Review.WithdrawnOn == null);
        var late = await open.Where(asked => asked.NextDueOn < today).GroupBy(asked => asked.CommitteeId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var undated = await open.GroupBy(asked => asked.CommitteeId).Select(group => new { group.Key, Count = group.Sum(asked => asked.UndatedPromises) })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var until = rows.Max(row => row.Next is { } next ? DueByMeeting.LastOfItsMonth(next.HeldOn) : DateOnly.MinValue);
        var owed = await OwedAsync(open, today, until, cancellation);
        return
        [
            .. rows.Select(row => new HomeCommittee(
                row.Code, row.Name, viewer.OfficerOf.Contains(row.Id), row.Next?.HeldOn, row.Next?.PapersPublicOn, late.GetValueOrDefault(row.Id),
                row.Next is { } next ? owed[row.Id].Count(due => DueByMeeting.Is(due, next.HeldOn)) : 0, undated.GetValueOrDefault(row.Id),
                ladders.DueByNow(row.Id, ObligationKind.Papers, today, workingDays))),
        ];
    }

    /// <summary>When answers and promises are due that are still to come, by committee. Two queries.</summary>
    private static async Task<ILookup<int, DueDate>> OwedAsync(
        IQueryable<Recommendation> open, DateOnly today, DateOnly until, CancellationToken cancellation)
    {
        var answers = await open
            .Where(asked => asked.SentForResponseOn != null && (asked.Position == Position.Awaited || asked.Position == Position.NotedOnly)
                && asked.ResponseDueOn >= today && asked.ResponseDueOn <= until)
            .Select(asked => new { asked.CommitteeId, On = asked.ResponseDueOn!.Value }).ToListAsync(cancellation);
        var promised = await open.SelectMany(asked => asked.Commitments).Where(promise => promise.MadeOn != null && !promise.IsSuperseded)
            .SelectMany(promise => promise.Occurrences)
            .Where(date => date.DeliveredOn == null && !date.HasFallenAway && date.Due.On >= today && date.Due.On <= until)
            .Select(date => new { date.Commitment.Recommendation!.CommitteeId, date.Due }).ToListAsync(cancellation);
        return answers.Select(row => (row.CommitteeId, Due: DueDate.Day(row.On))).Concat(promised.Select(row => (row.CommitteeId, row.Due)))
            .ToLookup(row => row.CommitteeId, row => row.Due);
    }
}
