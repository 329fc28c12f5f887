using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>Dates that were asked for and that nobody has decided about, each with by when that is to be done.</summary>
internal sealed class UndecidedDates(TrackerContext context, WorkingDays days, TimeProvider clock)
{
    public async Task<IReadOnlyList<UndecidedDate>> FindAsync(OwedScope scope, CancellationToken cancellationToken)
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
        return [.. rows.Select(row =>
        {
            var by = DecidingBy.Of(row.Decider, row.AskedOn, row.From.On, row.NextPapersOn, days);
            var owed = new OpenObligation(
                new($"date-change:{row.Id}", ObligationKind.DateChange, row.Reference, DueDate.Day(by.On), null, row.Text, by.Basis) { CommitteeId = row.CommitteeId },
                row.RecommendationId, null, row.Committee, "", row.IsExempt)
            {
                DoneAt = CommitmentLinks.DateChange(row.Reference, row.Id),
                Facts = [("Asked for", $"{row.To} instead of {row.From}")],
            };
            return new UndecidedDate(row.Decider, owed, row.Officers);
        })];
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

/// <param name="Owed">Nobody's yet: the chair's, or each officer's.</param>
internal sealed record UndecidedDate(DateDecider Decider, OpenObligation Owed, IReadOnlyList<DutyOfficer> Officers);
