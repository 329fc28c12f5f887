using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>Draft answers that are out to be cleared and have not come back. What is a draft no longer needs no clearing.</summary>
internal sealed class OutClearances(TrackerContext context, WorkingDays days)
{
    /// <summary>Those of these recommendations, or all: drafts are few.</summary>
    public async Task<IReadOnlyList<OutClearance>> FindAsync(OwedScope scope, CancellationToken cancellationToken)
    {
        if (scope.HasNoRecommendation)
            return [];
        var rows = await Out(scope).Select(clearance => new
        {
            clearance.Id,
            clearance.Area,
            clearance.SentOn,
            clearance.DueOn,
            clearance.PostId,
            Clears = clearance.Post!.Title ?? clearance.Body ?? "",
            AskerId = clearance.Response.AnsweringPostId,
            Asker = clearance.Response.AnsweringPost!.Title,
            clearance.Response.RecommendationId,
            clearance.Response.Recommendation.Reference,
            clearance.Response.Recommendation.Text,
            clearance.Response.Recommendation.ResponseDueOn,
            clearance.Response.Recommendation.CommitteeId,
            Committee = clearance.Response.Recommendation.Committee.Name,
            IsExempt = clearance.Response.Recommendation.IsMarkedExempt || clearance.Response.Recommendation.Review.Exemption != null,
            IsDraft = clearance.Response.Recommendation.PublishedOn == null,
        }).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new OutClearance(
                row.Id, row.Area, row.SentOn, ClearanceWanted.Of(row.SentOn, row.DueOn, row.ResponseDueOn, days), row.PostId, row.Clears,
                row.AskerId is { } asker ? new AskedPost(asker, row.Asker!) : null, row.RecommendationId, row.Reference, row.Text, row.CommitteeId, row.Committee, row.IsExempt, row.IsDraft)),
        ];
    }

    private IQueryable<ResponseClearance> Out(OwedScope scope)
    {
        var wanted = context.Set<ResponseClearance>().AsNoTracking().Where(clearance =>
            clearance.ReturnedOn == null && clearance.Response.State == ResponseState.Draft && clearance.Response.Recommendation.ClosedOn == null);
        return scope.DueBy is null ? wanted.Where(clearance => scope.Recommendations.Contains(clearance.Response.RecommendationId)) : wanted;
    }
}

/// <param name="PostId">Who clears it; null for somebody without a post here.</param>
/// <param name="Clears">The post's title, or who it is.</param>
/// <param name="Asker">The post that answers, and asked; null where an outside body answers and the officers see to it.</param>
internal sealed record OutClearance(
    int Id, ClearanceArea Area, DateOnly SentOn, ClearanceWanted Wanted, int? PostId, string Clears, AskedPost? Asker,
    int RecommendationId, string Reference, string Text, int CommitteeId, string Committee, bool IsExempt, bool IsDraft)
{
    public string AskedBy => Asker?.Title ?? $"the scrutiny officers of {Committee}";

    /// <summary>" to clear for finance"; empty where it is for none of those.</summary>
    public string For => Area == ClearanceArea.Other ? "" : $" to clear for {Words.Of(Area)}";
}
