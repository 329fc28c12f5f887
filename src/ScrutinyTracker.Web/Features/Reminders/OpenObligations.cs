using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// What posts of the council owe: dated promises that stand and aren't delivered, and responses awaited. An outside body has no
/// account and no post here: an officer chases it.
/// </summary>
internal sealed class OpenObligations(TrackerContext context)
{
    /// <summary>Two queries, however many there are.</summary>
    public async Task<IReadOnlyList<OpenObligation>> DueByAsync(DateOnly latestDue, CancellationToken cancellationToken) =>
    [
        .. await ResponsesAsync(Awaited.Where(recommendation => recommendation.ResponseDueOn <= latestDue), cancellationToken),
        .. await PromisesAsync(Undelivered.Where(occurrence => occurrence.Due.On <= latestDue), cancellationToken),
    ];

    /// <summary>Those of one recipient's email that are still owed.</summary>
    public async Task<IReadOnlyList<OpenObligation>> StillOwedAsync(IReadOnlyCollection<int> recommendationIds, CancellationToken cancellationToken) =>
    [
        .. await ResponsesAsync(Awaited.Where(recommendation => recommendationIds.Contains(recommendation.Id)), cancellationToken),
        .. await PromisesAsync(
            Undelivered.Where(occurrence => recommendationIds.Contains(occurrence.Commitment.RecommendationId!.Value)), cancellationToken),
    ];

    private IQueryable<Recommendation> Awaited => context.Recommendations.AsNoTracking().Where(recommendation =>
        recommendation.SentForResponseOn != null && recommendation.ResponseDueOn != null && recommendation.LeadPostId != null
        && recommendation.ClosedOn == null
        && (recommendation.Position == Position.Awaited || recommendation.Position == Position.NotedOnly));

    private IQueryable<Occurrence> Undelivered => context.Occurrences.AsNoTracking().Where(occurrence =>
        occurrence.DeliveredOn == null && !occurrence.HasFallenAway
        && occurrence.Commitment.MadeOn != null && !occurrence.Commitment.IsSuperseded
        && occurrence.Commitment.Recommendation!.ClosedOn == null
        && (occurrence.Commitment.ResponsiblePostId != null || occurrence.Commitment.Recommendation.LeadPostId != null));

    private static async Task<IEnumerable<OpenObligation>> ResponsesAsync(IQueryable<Recommendation> awaited, CancellationToken cancellationToken)
    {
        var rows = await awaited.Select(recommendation => new
        {
            recommendation.Id,
            recommendation.Reference,
            recommendation.Text,
            DueOn = recommendation.ResponseDueOn!.Value,
            recommendation.ResponseDueBasis,
            PostId = recommendation.LeadPostId!.Value,
            Post = recommendation.LeadPost!.Title,
            Committee = recommendation.Committee.Name,
            IsExempt = recommendation.IsMarkedExempt || recommendation.Review.Exemption != null,
        }).ToListAsync(cancellationToken);
        return rows.Select(row => new OpenObligation(
            new($"response:{row.Id}", ObligationKind.Response, row.Reference, DueDate.Day(row.DueOn), row.PostId, row.Text, row.ResponseDueBasis ?? ""),
            row.Id, null, row.Committee, row.Post, row.IsExempt));
    }

    private static async Task<IEnumerable<OpenObligation>> PromisesAsync(IQueryable<Occurrence> undelivered, CancellationToken cancellationToken)
    {
        var rows = await undelivered.Select(occurrence => new
        {
            occurrence.Id,
            occurrence.Due,
            occurrence.OriginalDue,
            occurrence.CommitmentId,
            occurrence.Commitment.Text,
            occurrence.Commitment.DueInWords,
            MadeOn = occurrence.Commitment.MadeOn!.Value,
            RecommendationId = occurrence.Commitment.RecommendationId!.Value,
            occurrence.Commitment.Recommendation!.Reference,
            PostId = occurrence.Commitment.ResponsiblePostId ?? occurrence.Commitment.Recommendation.LeadPostId!.Value,
            Post = occurrence.Commitment.ResponsiblePost!.Title ?? occurrence.Commitment.Recommendation.LeadPost!.Title,
            Committee = occurrence.Commitment.Recommendation.Committee.Name,
            IsExempt = occurrence.Commitment.Recommendation.IsMarkedExempt || occurrence.Commitment.Recommendation.Review.Exemption != null,
        }).ToListAsync(cancellationToken);
        return rows.Select(row => new OpenObligation(
            new($"occurrence:{row.Id}", ObligationKind.Commitment, row.Reference, row.Due, row.PostId, row.Text,
                Basis(row.MadeOn, row.DueInWords, row.OriginalDue, row.Due)),
            row.RecommendationId, row.CommitmentId, row.Committee, row.Post, row.IsExempt));
    }

    /// <summary>"promised on 7 November 2018 as “March 2019”", and where the date has moved since, from where.</summary>
    private static string Basis(DateOnly madeOn, string? inWords, DueDate original, DueDate due)
    {
        var promised = $"promised on {madeOn.InFull()}{(string.IsNullOrEmpty(inWords) ? "" : $" as “{inWords}”")}";
        return due == original ? promised : $"{promised}, and moved since from {original}";
    }
}
