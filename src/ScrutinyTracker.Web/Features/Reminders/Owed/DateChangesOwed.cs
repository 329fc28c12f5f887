using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>Other dates that were asked for: whoever the committee has settled on decides, and its officers where it decides at a meeting.</summary>
internal sealed class DateChangesOwed(TrackerContext context, WorkingDays days, TimeProvider clock) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.DateChange;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken)
    {
        if (scope.HasNoRecommendation)
            return [];
        var today = UkCalendar.Today(clock);
        var rows = await Undecided(scope).Select(change => new
        {
            change.Id,
            change.From,
            change.To,
            change.AskedOn,
            change.Occurrence.Commitment.Text,
            RecommendationId = change.Occurrence.Commitment.RecommendationId!.Value,
            change.Occurrence.Commitment.Recommendation!.Reference,
            change.Occurrence.Commitment.Recommendation.CommitteeId,
            Committee = change.Occurrence.Commitment.Recommendation.Committee.Name,
            Decider = change.Occurrence.Commitment.Recommendation.Committee.DatesDecidedBy,
            NextPapersOn = context.Meetings
                .Where(meeting => meeting.CommitteeId == change.Occurrence.Commitment.Recommendation.CommitteeId && meeting.CancelledOn == null
                    && meeting.PapersPublicOn >= today && meeting.PapersPublicOn >= change.AskedOn)
                .OrderBy(meeting => meeting.PapersPublicOn).Select(meeting => (DateOnly?)meeting.PapersPublicOn).FirstOrDefault(),
            Officers = change.Occurrence.Commitment.Recommendation.Committee.Officers.Where(officer => officer.Person.IsActive)
                .OrderBy(officer => officer.Person.Name).Select(officer => new DutyOfficer(officer.Person.Id, officer.Person.Name)).ToList(),
            IsExempt = change.Occurrence.Commitment.Recommendation.IsMarkedExempt || change.Occurrence.Commitment.Recommendation.Review.Exemption != null,
        }).AsSplitQuery().ToListAsync(cancellationToken);
        return rows.SelectMany(row =>
        {
            var by = DecidingBy.Of(row.Decider, row.AskedOn, row.From.On, row.NextPapersOn, days);
            var owed = new OpenObligation(
                new($"date-change:{row.Id}", ObligationKind.DateChange, row.Reference, DueDate.Day(by.On), null, row.Text, by.Basis) { CommitteeId = row.CommitteeId },
                row.RecommendationId, null, row.Committee, "", row.IsExempt)
            {
                DoneAt = CommitmentLinks.DateChange(row.Reference, row.Id),
                Facts = [("Asked for", $"{row.To} instead of {row.From}")],
            };
            return row.Decider == DateDecider.Chair ? [Asking.Chair(owed)] : Asking.Officers(owed, row.Officers);
        }).Where(owed => scope.DueBy is not { } latest || owed.Owed.Due.On <= latest);
    }

    /// <summary>None is to be decided before it was asked for.</summary>
    private IQueryable<DueDateChange> Undecided(OwedScope scope)
    {
        var open = context.Occurrences.AsNoTracking().Where(Owing.Delivery);
        open = scope.DueBy is null ? open.Where(date => scope.Recommendations.Contains(date.Commitment.RecommendationId!.Value)) : open;
        var asked = open.SelectMany(date => date.Changes).Where(change => change.State == DueDateChangeState.Awaited);
        return scope.DueBy is { } by ? asked.Where(change => change.AskedOn <= by) : asked;
    }
}
