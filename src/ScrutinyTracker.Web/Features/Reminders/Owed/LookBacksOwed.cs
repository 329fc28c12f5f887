using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>Closed recommendations of which somebody is to ask, some time later, what difference they made.</summary>
internal sealed class LookBacksOwed(TrackerContext context) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.LookBack;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken)
    {
        if (scope.HasNoRecommendation)
            return [];
        var rows = await Due(scope).Select(closed => new
        {
            closed.Id,
            closed.Reference,
            closed.Text,
            closed.CommitteeId,
            DueOn = closed.LookBackDueOn!.Value,
            ClosedOn = closed.ClosedOn!.Value,
            Committee = closed.Committee.Name,
            Officers = closed.Committee.Officers.Where(officer => officer.Person.IsActive).OrderBy(officer => officer.Person.Name)
                .Select(officer => new DutyOfficer(officer.Person.Id, officer.Person.Name)).ToList(),
            IsExempt = closed.IsMarkedExempt || closed.Review.Exemption != null,
        }).AsSplitQuery().ToListAsync(cancellationToken);
        return rows.SelectMany(row => Asking.Officers(
            new(new($"look-back:{row.Id}", ObligationKind.LookBack, row.Reference, DueDate.Day(row.DueOn), null, row.Text, $"closed on {row.ClosedOn.InFull()}")
            { CommitteeId = row.CommitteeId },
                row.Id, null, row.Committee, "", row.IsExempt)
            { DoneAt = RecommendationLinks.LookBack(row.Reference) },
            row.Officers));
    }

    private IQueryable<Recommendation> Due(OwedScope scope)
    {
        var closed = context.Recommendations.AsNoTracking().Where(recommendation => recommendation.LookBackDueOn != null && recommendation.ClosedOn != null);
        return scope.DueBy is { } by
            ? closed.Where(recommendation => recommendation.LookBackDueOn <= by)
            : closed.Where(recommendation => scope.Recommendations.Contains(recommendation.Id));
    }
}
