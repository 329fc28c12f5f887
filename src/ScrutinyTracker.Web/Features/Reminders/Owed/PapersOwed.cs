using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>The papers of coming meetings at which something is expected. They fall away with the meeting, and once their day has passed.</summary>
internal sealed class PapersOwed(TrackerContext context, TimeProvider clock) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.Papers;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken)
    {
        if (scope.HasNoCommittee)
            return [];
        var today = UkCalendar.Today(clock);
        var answers = context.Recommendations.Where(Owing.Answer);
        var meetings = context.Meetings.AsNoTracking().Where(meeting => meeting.CancelledOn == null && meeting.PapersPublicOn >= today);
        meetings = scope.DueBy is { } by
            ? meetings.Where(meeting => meeting.PapersPublicOn <= by)
            : meetings.Where(meeting => scope.Committees.Contains(meeting.CommitteeId));
        var rows = await meetings.Select(meeting => new
        {
            meeting.Id,
            meeting.HeldOn,
            meeting.PapersPublicOn,
            meeting.CommitteeId,
            meeting.Committee.Code,
            meeting.Committee.Name,
            Reports = context.Occurrences.Count(date => date.MeetingId == meeting.Id && !date.HasFallenAway
                && date.Commitment.MadeOn != null && !date.Commitment.IsSuperseded && date.Commitment.Recommendation!.ClosedOn == null),
            Answers = answers.Count(asked => asked.CommitteeId == meeting.CommitteeId && asked.ResponseDueOn <= meeting.HeldOn),
            HasRound = context.MonitoringRounds.Any(round => round.MeetingId == meeting.Id && round.ClosedOn == null),
            Officers = meeting.Committee.Officers.Where(officer => officer.Person.IsActive).OrderBy(officer => officer.Person.Name)
                .Select(officer => new DutyOfficer(officer.Person.Id, officer.Person.Name)).ToList(),
        }).AsSplitQuery().ToListAsync(cancellationToken);
        return rows.Select(row => (Row: row, Expected: new PapersExpected(row.Reports, row.Answers, row.HasRound))).Where(one => one.Expected.IsAny)
            .SelectMany(one => Asking.Officers(
                CommitteeWork.Of(
                    $"papers:{one.Row.Id}", ObligationKind.Papers, CommitteeWork.Meeting(one.Row.Code, one.Row.HeldOn), one.Row.PapersPublicOn,
                    one.Expected.InWords, "they become public then", (one.Row.CommitteeId, one.Row.Name),
                    CommitteeLinks.Committee(one.Row.Code)),
                one.Row.Officers));
    }
}
