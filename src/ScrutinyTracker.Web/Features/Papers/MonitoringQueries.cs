using Microsoft.Extensions.Options;
using ScrutinyTracker.Documents.Papers;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Features.Committees.Meetings;
using ScrutinyTracker.Web.Features.Committees.Rounds;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>
/// What a monitoring report says, asked of the same queries as the briefing, the meeting's page and its changes: a number is the same
/// wherever it stands.
/// </summary>
internal sealed class MonitoringQueries(
    TrackerContext context, BriefingQueries briefings, MeetingQueries meetings, ChangedQueries changes, DecisionQueries decisions,
    PaperContacts contacts, IOptions<CouncilOptions> council)
{
    /// <returns>Null unless it is the committee's next meeting: how things stand today is nobody's business at another one.</returns>
    public async Task<MonitoringFacts?> FindAsync(Viewer viewer, string code, DateOnly heldOn, DateOnly today, CancellationToken cancellation)
    {
        if (await decisions.MeetingAsync(code, heldOn, cancellation) is not { } meeting || !await meetings.IsNextAsync(meeting, today, cancellation)
            || await briefings.FindAsync(viewer, code, today, cancellation) is not { } briefing)
            return null;
        var changed = await changes.BeforeAsync(viewer, meeting, cancellation);
        var changesOf = changed.Lines.ToLookup(line => line.RecommendationId);
        var followed = await PartAsync(BriefingPart.Followed);
        var rows = await context.EachAsync(
            followed, one => new MonitoredRecommendation(one, [.. changesOf[one.Id].Select(line => line.Changed)]), cancellation);
        var references = rows.ToDictionary(row => row.Recommendation.Id, row => row.Recommendation.Reference);
        var promised = (await meetings.ViewAsync(viewer, meeting, today, cancellation)).Promised;
        var ended = changed.Lines.Where(line => !references.ContainsKey(line.RecommendationId)).ToList();
        return new MonitoringFacts
        {
            Council = council.Value.Name,
            Committee = briefing.Committee.Name,
            HeldOn = heldOn,
            StartsAt = meeting.StartsAt,
            Place = meeting.Place,
            Today = today,
            Since = changed.Since,
            Followed = briefing.Followed.Shown.Total,
            Late = briefing.LateRecommendations,
            Counts = [.. briefing.Sections.Select(section => (section.Heading, section.Shown.Total))],
            Rows = rows,
            Promised = [.. promised.Select(line => new PromisedReport(line.Reference, line.Promise, line.Who, line.Due, Standing(line, today)))],
            Changes = [.. changed.Lines.GroupBy(line => line.Changed.Kind).Select(kind => (ChangedView.HeadingOf(kind.Key), kind.Count()))],
            Ended = [.. ended.Select(line => (line.Reference, line.Changed))],
            ToClose = await ReferencesAsync(BriefingPart.Ready),
            Disputed = await ReferencesAsync(BriefingPart.Disputed),
            DatesAsked = await ReferencesAsync(BriefingPart.Asked),
            HoldsExempt = rows.Any(row => row.Recommendation.IsMarkedExempt || row.Recommendation.Review.Exemption is not null)
                || promised.Any(line => line.IsExempt) || ended.Any(line => line.IsExempt),
            Contacts = await contacts.OfAsync(meeting.CommitteeId, cancellation),
        };

        Task<IReadOnlyList<int>> PartAsync(BriefingPart part) => briefings.RecommendationsAsync(viewer, briefing.Committee, part, today, cancellation);

        async Task<IReadOnlyList<string>> ReferencesAsync(BriefingPart part) => [.. (await PartAsync(part)).Where(references.ContainsKey).Select(id => references[id])];
    }

    private static string Standing(PromisedLine line, DateOnly today) => line switch
    {
        { DisputedDeliveryOn: { } claimed } => $"the service says that it came on {claimed.InFull()}; the committee does not accept that",
        { DeliveredOn: { } on } => $"it came on {on.InFull()}, {line.TimelinessOn(today).InWords}",
        _ => $"it has not come, {line.TimelinessOn(today).InWords}",
    };
}
