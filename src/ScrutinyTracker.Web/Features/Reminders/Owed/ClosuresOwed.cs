using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>What a committee can close at its next meeting: one line for all of it, and the list is in the briefing.</summary>
internal sealed class ClosuresOwed(TrackerContext context, TimeProvider clock) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.Closure;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken)
    {
        if (scope.HasNoCommittee)
            return [];
        var today = UkCalendar.Today(clock);
        var ready = context.Recommendations.Where(asked => asked.ClosedOn == null && asked.Review.WithdrawnOn == null
            && (asked.SentForResponseOn != null || asked.PublishedOn != null) && (asked.IsReadyToClose || asked.ProposedClosure != null));
        var committees = context.Committees.AsNoTracking().Where(committee => ready.Any(asked => asked.CommitteeId == committee.Id));
        if (scope.DueBy is null)
            committees = committees.Where(committee => scope.Committees.Contains(committee.Id));
        var rows = await committees.Select(committee => new
        {
            committee.Id,
            committee.Code,
            committee.Name,
            Count = ready.Count(asked => asked.CommitteeId == committee.Id),
            Next = context.Meetings.Where(meeting => meeting.CommitteeId == committee.Id && meeting.CancelledOn == null && meeting.PapersPublicOn >= today)
                .OrderBy(meeting => meeting.PapersPublicOn).Select(meeting => new { meeting.Id, meeting.HeldOn, meeting.PapersPublicOn }).FirstOrDefault(),
            Officers = committee.Officers.Where(officer => officer.Person.IsActive).OrderBy(officer => officer.Person.Name)
                .Select(officer => new DutyOfficer(officer.Person.Id, officer.Person.Name)).ToList(),
        }).AsSplitQuery().ToListAsync(cancellationToken);
        return rows.Where(row => row.Next is not null && (scope.DueBy is not { } by || row.Next.PapersPublicOn <= by))
            .SelectMany(row => Asking.Officers(
                CommitteeWork.Of(
                    $"closure:{row.Next!.Id}", ObligationKind.Closure, CommitteeWork.Meeting(row.Code, row.Next.HeldOn), row.Next.PapersPublicOn,
                    InWords(row.Count), "the papers of the next meeting become public then", (row.Id, row.Name), CommitteeLinks.Closing(row.Code)),
                row.Officers));
    }

    private static string InWords(int count) => count == 1
        ? "1 recommendation has all that was promised delivered or given up, or is proposed for closure"
        : $"{count} recommendations have all that was promised delivered or given up, or are proposed for closure";
}
