using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reminders.Pauses;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>What nobody can be chased for because it has no date, and what is open too long: how many of them, once a month.</summary>
internal sealed class UndatedOwed(TrackerContext context, CouncilPauses pauses, WorkingDays days, TimeProvider clock) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.Undated;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken)
    {
        if (scope.HasNoCommittee)
            return [];
        var today = UkCalendar.Today(clock);
        var paused = await pauses.LoadAsync(cancellationToken);
        IEnumerable<DateOnly> Days(int committeeId) => MonthlyLook.DaysUntil(today, scope.DueBy ?? today, committeeId, paused, days);
        // On most days none is near, and nothing has to be counted.
        if (paused.AreNone && !Days(0).Any())
            return [];
        var any = context.Recommendations.Where(Lingering.Any(today));
        var (promises, deadlines, tooLong) = (
            context.Recommendations.Where(Lingering.HasUndatedPromise), context.Recommendations.Where(Lingering.HasNoDeadline),
            context.Recommendations.Where(Lingering.IsOpenTooLong(today)));
        var committees = context.Committees.AsNoTracking().Where(committee => any.Any(asked => asked.CommitteeId == committee.Id));
        if (scope.DueBy is null)
            committees = committees.Where(committee => scope.Committees.Contains(committee.Id));
        var rows = await committees.Select(committee => new
        {
            committee.Id,
            committee.Code,
            committee.Name,
            Promises = promises.Where(asked => asked.CommitteeId == committee.Id).Sum(asked => asked.UndatedPromises),
            Deadlines = deadlines.Count(asked => asked.CommitteeId == committee.Id),
            TooLong = tooLong.Count(asked => asked.CommitteeId == committee.Id),
            Officers = committee.Officers.Where(officer => officer.Person.IsActive).OrderBy(officer => officer.Person.Name)
                .Select(officer => new DutyOfficer(officer.Person.Id, officer.Person.Name)).ToList(),
        }).AsSplitQuery().ToListAsync(cancellationToken);
        return rows.SelectMany(row => Days(row.Id).SelectMany(day => Asking.Officers(
            CommitteeWork.Of(
                $"undated:{row.Id}:{day.ToString("yyyy-MM", CultureInfo.InvariantCulture)}", ObligationKind.Undated, row.Name, day, new LingeringCount(row.Promises, row.Deadlines, row.TooLong).InWords,
                "looked at once a month, on its first working day", (row.Id, row.Name), RecommendationLinks.LingeringOfCommittee(row.Code)),
            row.Officers)));
    }
}
