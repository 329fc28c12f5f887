using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Promises that recur without an end are written out as far as the horizon, which moves on with the days.</summary>
internal sealed class RecurringPromises(TrackerContext context)
{
    /// <summary>Loads and saves only recommendations that get a new date: on most days none.</summary>
    public async Task ExtendAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var horizon = today.AddDays(Commitment.HorizonInDays);
        foreach (var id in await WithNewDatesAsync(horizon, cancellationToken))
        {
            context.ChangeTracker.Clear();
            var recommendation = await context.Recommendations.AsSplitQuery()
                .Include(recommendation => recommendation.Commitments).ThenInclude(commitment => commitment.Occurrences)
                .Include(recommendation => recommendation.Responses)
                .SingleAsync(recommendation => recommendation.Id == id, cancellationToken);
            recommendation.ExtendRecurrences(horizon);
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    private async Task<IEnumerable<int>> WithNewDatesAsync(DateOnly horizon, CancellationToken cancellationToken)
    {
        var recurring = await context.Commitments.AsNoTracking()
            .Where(commitment => commitment.RecurrenceRule != null && commitment.MadeOn != null && !commitment.IsSuperseded
                && commitment.Progress != ProgressClaim.Delivered && commitment.Progress != ProgressClaim.WillNotBeDelivered
                && commitment.Recommendation!.ClosedOn == null && commitment.Occurrences.Any())
            .Select(commitment => new RecurringPromise(
                commitment.RecommendationId!.Value,
                commitment.RecurrenceRule!,
                commitment.Occurrences.OrderBy(occurrence => occurrence.Sequence).First().OriginalDue,
                commitment.Occurrences.Count))
            .ToListAsync(cancellationToken);
        return recurring.Where(promise => promise.HasNewDateBy(horizon)).Select(promise => promise.RecommendationId).Distinct();
    }

    private sealed record RecurringPromise(int RecommendationId, string Rule, DueDate First, int Written)
    {
        public bool HasNewDateBy(DateOnly horizon) => Recurrence.TryParse(Rule, out var recurrence)
            && recurrence.DatesFrom(First).Skip(Written).FirstOrDefault() is { On: var next } && next != default && next <= horizon;
    }
}
