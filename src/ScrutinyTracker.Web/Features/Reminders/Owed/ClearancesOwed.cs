using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Responses;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>Draft answers that a post was asked to clear, and has not returned.</summary>
internal sealed class ClearancesOwed(OutClearances clearances) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.Clearance;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken) =>
        from one in await clearances.FindAsync(scope, cancellationToken)
        where one.PostId is not null && (scope.DueBy is not { } latest || one.Wanted.On <= latest)
        select new OpenObligation(
            new($"clearance:{one.Id}", ObligationKind.Clearance, one.Reference, DueDate.Day(one.Wanted.On), one.PostId, one.Text, one.Wanted.Basis)
            { CommitteeId = one.CommitteeId },
            one.RecommendationId, null, one.Committee, one.Clears, one.IsExempt)
        {
            DoneAt = AnswerLinks.Clearance(one.Reference, one.Id),
            IsDraft = one.IsDraft,
            Facts = [("Asked by", one.AskedBy), .. one.Area == ClearanceArea.Other ? Array.Empty<(string, string)>() : [("To be cleared for", Words.Of(one.Area))]],
        };
}
