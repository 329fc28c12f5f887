using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>What one item of a briefing is about. A promise of 0: the answer itself; a date of 0: a promise as a whole.</summary>
internal sealed record ItemKey(int Recommendation, int Promise, int Date)
{
    /// <summary>How many later dates of the same promise are late as well.</summary>
    public int MoreLate { get; init; }
}

/// <summary>
/// Which things stand in which part of a briefing, in their order: the one place that decides it. Keys alone are read of everything, one
/// query for each part, so that a large committee is counted to the last item and loaded by the page.
/// </summary>
/// <param name="open">What the committee follows and the viewer may read.</param>
internal sealed class BriefingKeys(IQueryable<Recommendation> open, BriefingDates dates)
{
    public async Task<List<ItemKey>> OfAsync(BriefingPart part, CancellationToken cancellationToken)
    {
        var keys = await Query(part).ToListAsync(cancellationToken);
        return part == BriefingPart.Late ? EachOnce(keys) : keys;
    }

    private IQueryable<ItemKey> Query(BriefingPart part) => part switch
    {
        BriefingPart.Disputed => Disputed,
        BriefingPart.Again => InOrder(open.Where(asked => asked.NextLookOn <= dates.Until || (asked.NextLookOn == null && asked.InvitedPostId != null))),
        BriefingPart.Ready => InOrder(open.Where(asked => asked.IsReadyToClose || asked.ProposedClosure != null)),
        BriefingPart.Late => Owed(DateOnly.MinValue, dates.Today.AddDays(-1), DateOnly.MinValue),
        BriefingPart.Due => Owed(dates.Today, dates.Until, dates.UntilInMonths),
        BriefingPart.Undated => Undated,
        BriefingPart.Asked => Asked,
        BriefingPart.Moved => Moved,
        BriefingPart.Answers => Answers,
        BriefingPart.Returned => InOrder(open.Where(asked => asked.Position == Position.Awaited && asked.Responses.Any(response => response.State == ResponseState.Returned))),
        BriefingPart.Delivered => Delivered,
        _ => InOrder(open),
    };

    /// <summary>With its earliest late date: a promise that recurs does not grow with each date that passes.</summary>
    private static List<ItemKey> EachOnce(List<ItemKey> late) =>
        [.. late.GroupBy(key => (key.Recommendation, key.Promise)).Select(dates => dates.First() with { MoreLate = dates.Count() - 1 })];

    private IQueryable<Commitment> Promises =>
        open.SelectMany(recommendation => recommendation.Commitments).Where(promise => promise.MadeOn != null && !promise.IsSuperseded);

    private IQueryable<ItemKey> Undated => Promises
        .Where(promise => !promise.Occurrences.Any() && promise.RecurrenceRule == null && (promise.DisputedDeliveryOn != null
            || (promise.Progress != ProgressClaim.Delivered && promise.Progress != ProgressClaim.WillNotBeDelivered)))
        .OrderBy(promise => promise.Id)
        .Select(promise => new ItemKey(promise.RecommendationId!.Value, promise.Id, 0));

    private IQueryable<ItemKey> Asked => Promises.SelectMany(promise => promise.Occurrences)
        .Where(date => date.DeliveredOn == null && !date.HasFallenAway && date.Changes.Any(change => change.State == DueDateChangeState.Awaited))
        .OrderBy(date => date.Due.On).ThenBy(date => date.Id)
        .Select(date => new ItemKey(date.Commitment.RecommendationId!.Value, date.CommitmentId, date.Id));

    private IQueryable<ItemKey> Disputed
    {
        get
        {
            var dated = Promises.SelectMany(promise => promise.Occurrences).Where(date => date.DisputedDeliveryOn != null)
                .Select(date => new { Recommendation = date.Commitment.RecommendationId!.Value, Promise = date.CommitmentId, Date = date.Id });
            var undated = Promises.Where(promise => promise.DisputedDeliveryOn != null)
                .Select(promise => new { Recommendation = promise.RecommendationId!.Value, Promise = promise.Id, Date = 0 });
            return dated.Concat(undated).OrderBy(key => key.Promise).ThenBy(key => key.Date)
                .Select(key => new ItemKey(key.Recommendation, key.Promise, key.Date));
        }
    }

    private IQueryable<ItemKey> Moved => Promises.SelectMany(promise => promise.Occurrences)
        .Where(date => date.Changes.Where(change => change.State == DueDateChangeState.Accepted).OrderByDescending(change => change.Id)
           .Select(change => change.DecidedOn).FirstOrDefault() >= dates.Since)
        .OrderBy(date => date.CommitmentId).ThenBy(date => date.Sequence)
        .Select(date => new ItemKey(date.Commitment.RecommendationId!.Value, date.CommitmentId, date.Id));

    private IQueryable<ItemKey> Answers => InOrder(open.Where(asked =>
        (asked.SentForResponseOn == null || (asked.Position != Position.Awaited && asked.Position != Position.NotedOnly)) && asked.RespondedOn >= dates.Since));

    private IQueryable<ItemKey> Delivered
    {
        get
        {
            var dated = Promises.SelectMany(promise => promise.Occurrences).Where(date => date.DeliveredOn >= dates.Since)
                .Select(date => new { Recommendation = date.Commitment.RecommendationId!.Value, Promise = date.CommitmentId, Date = date.Id });
            var undated = Promises.Where(promise => promise.DeliveredOn >= dates.Since)
                .Select(promise => new { Recommendation = promise.RecommendationId!.Value, Promise = promise.Id, Date = 0 });
            return dated.Concat(undated).OrderBy(key => key.Promise).ThenBy(key => key.Date)
                .Select(key => new ItemKey(key.Recommendation, key.Promise, key.Date));
        }
    }

    /// <summary>Answers and dates that are still to come, the oldest first.</summary>
    private IQueryable<ItemKey> Owed(DateOnly from, DateOnly until, DateOnly untilInMonths)
    {
        var answers = open.Where(asked => asked.SentForResponseOn != null && (asked.Position == Position.Awaited || asked.Position == Position.NotedOnly)
                && asked.ResponseDueOn >= from && asked.ResponseDueOn <= until)
            .Select(asked => new { Recommendation = asked.Id, Promise = 0, Date = 0, On = asked.ResponseDueOn!.Value });
        var promised = Promises.SelectMany(promise => promise.Occurrences)
            .Where(date => date.DeliveredOn == null && !date.HasFallenAway && date.Due.On >= from
                && (date.Due.On <= until || (date.Due.Precision != DatePrecision.Day && date.Due.On <= untilInMonths)))
            .Select(date => new { Recommendation = date.Commitment.RecommendationId!.Value, Promise = date.CommitmentId, Date = date.Id, date.Due.On });
        return answers.Concat(promised).OrderBy(key => key.On).ThenBy(key => key.Recommendation).ThenBy(key => key.Promise).ThenBy(key => key.Date)
            .Select(key => new ItemKey(key.Recommendation, key.Promise, key.Date));
    }

    private static IQueryable<ItemKey> InOrder(IQueryable<Recommendation> recommendations) =>
        recommendations.OrderBy(recommendation => recommendation.Review.Reference).ThenBy(recommendation => recommendation.Number)
            .ThenBy(recommendation => recommendation.Id).Select(recommendation => new ItemKey(recommendation.Id, 0, 0));
}
