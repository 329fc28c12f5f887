using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>Draft answers that a post was asked to clear by a day, and has not returned. What is a draft no longer needs no clearing.</summary>
internal sealed class ClearancesOwed(TrackerContext context) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.Clearance;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken)
    {
        if (scope.HasNoRecommendation)
            return [];
        var rows = await Out(scope).Select(clearance => new
        {
            clearance.Id,
            clearance.Area,
            clearance.SentOn,
            DueOn = clearance.DueOn!.Value,
            clearance.PostId,
            clearance.Post!.Title,
            clearance.Response.RecommendationId,
            clearance.Response.Recommendation.Reference,
            clearance.Response.Recommendation.Text,
            clearance.Response.Recommendation.CommitteeId,
            Committee = clearance.Response.Recommendation.Committee.Name,
            IsExempt = clearance.Response.Recommendation.IsMarkedExempt || clearance.Response.Recommendation.Review.Exemption != null,
        }).ToListAsync(cancellationToken);
        return rows.Select(row => new OpenObligation(
            new($"clearance:{row.Id}", ObligationKind.Clearance, row.Reference, DueDate.Day(row.DueOn), row.PostId, row.Text, $"sent to you on {row.SentOn.InFull()}")
            { CommitteeId = row.CommitteeId },
            row.RecommendationId, null, row.Committee, row.Title, row.IsExempt)
        {
            DoneAt = AnswerLinks.Clearance(row.Reference, row.Id),
            Facts = row.Area == ClearanceArea.Other ? [] : [("To be cleared for", Words.Of(row.Area))],
        });
    }

    private IQueryable<ResponseClearance> Out(OwedScope scope)
    {
        var wanted = context.Set<ResponseClearance>().AsNoTracking().Where(clearance =>
            clearance.ReturnedOn == null && clearance.PostId != null && clearance.DueOn != null
            && clearance.Response.State == ResponseState.Draft && clearance.Response.Recommendation.ClosedOn == null);
        return scope.DueBy is { } by
            ? wanted.Where(clearance => clearance.DueOn <= by)
            : wanted.Where(clearance => scope.Recommendations.Contains(clearance.Response.RecommendationId));
    }
}
