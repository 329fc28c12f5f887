using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.ChangeHistory;

/// <summary>What was changed in a recommendation after others had it, the newest first; shown by the partial _Amendments.</summary>
/// <param name="SentOn">Null when it was published without being sent.</param>
internal sealed record AmendmentsView(DateOnly? SentOn, IReadOnlyList<TimelineEntry> Entries)
{
    public const string Partial = "/Features/ChangeHistory/_Amendments.cshtml";

    public string Heading => SentOn is { } on ? $"Changed since it was sent on {on.InFull()}" : "Changed since it was published";
}

internal static class Amendments
{
    /// <summary>One query, two when there is something to show, and none for a draft.</summary>
    public static async Task<AmendmentsView> AmendmentsOfAsync(this TrackerContext context, Recommendation recommendation, CancellationToken cancellationToken = default)
    {
        if (!recommendation.HasLeftTheDraft)
            return new AmendmentsView(null, []);
        var name = EventNames.Of<RecommendationAmended>();
        var changes = await context.Changes.AsNoTracking()
            .Where(change => change.RecommendationId == recommendation.Id && change.Happened == name)
            .OrderByDescending(change => change.AtUtc).ThenByDescending(change => change.Id).ToListAsync(cancellationToken);
        if (changes.Count == 0)
            return new AmendmentsView(recommendation.SentForResponseOn, []);
        var names = await FormerNames.LoadAsync(context, cancellationToken);
        return new AmendmentsView(recommendation.SentForResponseOn, [.. changes.Select(change => TimelineEntry.Of(change, names))]);
    }
}
