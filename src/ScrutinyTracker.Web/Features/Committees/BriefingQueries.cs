using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>A committee's briefing, from what the viewer may read: a fixed number of queries, and the words of no more than is shown.</summary>
internal sealed class BriefingQueries(TrackerContext context)
{
    private static readonly BriefingPart[] Parts = [.. Enum.GetValues<BriefingPart>().Where(part => part != BriefingPart.Followed)];

    /// <returns>Null when there is no such committee.</returns>
    public async Task<CommitteeBriefing?> FindAsync(Viewer viewer, string code, DateOnly today, CancellationToken cancellationToken)
    {
        if (await CommitteeAsync(code, cancellationToken) is not { } committee)
            return null;
        var (dates, readable) = (BriefingDates.Of(committee.Meetings, today), Readable(viewer, committee));
        var keys = new BriefingKeys(Open(readable), dates);
        var followed = await keys.OfAsync(BriefingPart.Followed, cancellationToken);
        var size = followed.Count <= CommitteeBriefing.MostShownWhole ? int.MaxValue : CommitteeBriefing.PageSize;
        var found = new List<(BriefingPart Part, PageOfKeys Page)>();
        foreach (var part in Parts)
            found.Add((part, PageOfKeys.Of(await keys.OfAsync(part, cancellationToken), 1, size)));
        var all = PageOfKeys.Of(followed, 1, size);
        var things = await ThingsAsync(readable, [.. found.SelectMany(one => one.Page.Keys)], all.Keys, today, cancellationToken);
        return new(
            committee, dates, [.. found.Select(one => things.Section(one.Part, committee.Code, dates, one.Page))], things.Followed(committee.Code, all),
            await readable.CountAsync(recommendation => recommendation.ClosedOn != null, cancellationToken))
        {
            LateRecommendations = found.First(one => one.Part == BriefingPart.Late).Page.Recommendations,
            LookBacks = await readable.Where(closed => closed.LookBackDueOn <= today).OrderBy(closed => closed.LookBackDueOn).Take(CommitteeBriefing.PageSize)
                .Select(closed => new LookBackFacts(closed.Reference, closed.Text, closed.ClosedOn!.Value, closed.LookBackDueOn!.Value)).ToListAsync(cancellationToken),
        };
    }

    /// <summary>One part alone, by page. A page beyond the last is the last.</summary>
    /// <returns>Null when there is no such committee.</returns>
    public async Task<BriefingPage?> PartAsync(Viewer viewer, string code, BriefingPart part, int page, DateOnly today, CancellationToken cancellationToken)
    {
        if (await CommitteeAsync(code, cancellationToken) is not { } committee)
            return null;
        var (dates, readable) = (BriefingDates.Of(committee.Meetings, today), Readable(viewer, committee));
        var shown = PageOfKeys.Of(await new BriefingKeys(Open(readable), dates).OfAsync(part, cancellationToken), page, CommitteeBriefing.PageSize);
        var whole = part == BriefingPart.Followed;
        var things = await ThingsAsync(readable, whole ? [] : shown.Keys, whole ? shown.Keys : [], today, cancellationToken);
        return new(
            committee, dates, shown.Page, whole ? null : things.Section(part, committee.Code, dates, shown), whole ? things.Followed(committee.Code, shown) : null);
    }

    /// <summary>Everything of one part, however much: the ids of the recommendations in the order of the briefing, each once.</summary>
    public async Task<IReadOnlyList<int>> RecommendationsAsync(
        Viewer viewer, CommitteeFacts committee, BriefingPart part, DateOnly today, CancellationToken cancellationToken)
    {
        var keys = new BriefingKeys(Open(Readable(viewer, committee)), BriefingDates.Of(committee.Meetings, today));
        return [.. (await keys.OfAsync(part, cancellationToken)).Select(key => key.Recommendation).Distinct()];
    }

    private IQueryable<Recommendation> Readable(Viewer viewer, CommitteeFacts committee) =>
        context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer)).Where(recommendation => recommendation.CommitteeId == committee.Id);

    /// <summary>A draft, which was neither sent nor published, is nothing that anybody is asked about.</summary>
    private static IQueryable<Recommendation> Open(IQueryable<Recommendation> readable) =>
        readable.Where(recommendation => recommendation.ClosedOn == null && recommendation.Review.WithdrawnOn == null
            && (recommendation.SentForResponseOn != null || recommendation.PublishedOn != null));

    /// <summary>Two queries.</summary>
    private async Task<CommitteeFacts?> CommitteeAsync(string code, CancellationToken cancellationToken)
    {
        var committee = await context.Committees.AsNoTracking().Where(committee => committee.Code == code)
            .Select(committee => new
            {
                committee.Id,
                committee.Code,
                committee.Name,
                committee.EndedOn,
                Successor = committee.Successor == null ? null : new { committee.Successor.Code, committee.Successor.Name },
            }).SingleOrDefaultAsync(cancellationToken);
        if (committee is null)
            return null;
        var meetings = await context.Meetings.AsNoTracking().Where(meeting => meeting.CommitteeId == committee.Id)
            .OrderBy(meeting => meeting.HeldOn)
            .Select(meeting => new MeetingFacts(meeting.HeldOn, meeting.StartsAt, meeting.Place, meeting.PapersPublicOn, meeting.CancelledOn != null))
            .ToListAsync(cancellationToken);
        return new(committee.Id, committee.Code, committee.Name, meetings)
        {
            EndedOn = committee.EndedOn,
            Successor = committee.Successor is { } successor ? (successor.Code, successor.Name) : null,
        };
    }

    /// <summary>The things of these keys in full; of those followed, every promise. Three queries.</summary>
    private async Task<BriefingThings> ThingsAsync(
        IQueryable<Recommendation> readable, IReadOnlyList<ItemKey> items, IReadOnlyList<ItemKey> followed, DateOnly today, CancellationToken cancellationToken)
    {
        List<int> whole = [.. followed.Select(key => key.Recommendation)];
        List<int> wanted = [.. items.Select(key => key.Recommendation).Concat(whole).Distinct()];
        List<int> promised = [.. items.Select(key => key.Promise).Distinct()];
        var recommendations = await readable.Where(recommendation => wanted.Contains(recommendation.Id)).Select(FollowedRecommendation.Of).ToListAsync(cancellationToken);
        var promises = await readable.Where(recommendation => wanted.Contains(recommendation.Id)).SelectMany(recommendation => recommendation.Commitments)
            .Where(promise => promise.MadeOn != null && !promise.IsSuperseded)
            .Where(promise => promised.Contains(promise.Id) || whole.Contains(promise.RecommendationId!.Value))
            .OrderBy(promise => promise.Id)
            .Select(promise => new FollowedPromise
            {
                Id = promise.Id,
                RecommendationId = promise.RecommendationId!.Value,
                Text = promise.Text,
                DueInWords = promise.DueInWords,
                Rhythm = promise.RecurrenceRule,
                Responsible = promise.ResponsiblePost!.Title,
                Progress = promise.Progress,
                DeliveredOn = promise.DeliveredOn,
                DisputedDeliveryOn = promise.DisputedDeliveryOn,
                LastReport = context.ProgressUpdates.Where(update => update.CommitmentId == promise.Id).OrderByDescending(update => update.Id)
                    .Select(update => new ReportFacts(update.Claim, update.Text, update.StatedOn)).FirstOrDefault(),
                Dates = promise.Occurrences.OrderBy(occurrence => occurrence.Sequence)
                    .Select(occurrence => new DateFacts(
                        occurrence.Id, occurrence.OriginalDue, occurrence.Due, occurrence.DeliveredOn, occurrence.HasFallenAway,
                        occurrence.Changes.Where(change => change.State == DueDateChangeState.Accepted).OrderByDescending(change => change.Id)
                            .Select(change => new MoveFacts(
                                change.From, change.To, change.Reason, change.AskedBy.Name, change.DecidedBy!.Name, change.DecidedOn, change.Number)).FirstOrDefault(),
                        occurrence.Changes.Where(change => change.State == DueDateChangeState.Awaited)
                            .Select(change => new MoveFacts(change.From, change.To, change.Reason, change.AskedBy.Name, null, null, null)).FirstOrDefault())
                    {
                        DisputedDeliveryOn = occurrence.DisputedDeliveryOn,
                    })
                    .ToList(),
            }).AsSplitQuery().ToListAsync(cancellationToken);
        return new(recommendations, promises, today);
    }
}
