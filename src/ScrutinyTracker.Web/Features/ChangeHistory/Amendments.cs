using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.ChangeHistory;

/// <summary>What was changed in something after others had it, the newest first; shown by the partial _Amendments.</summary>
internal sealed record AmendmentsView(IReadOnlyList<AmendedSince> Since)
{
    public const string Partial = "/Features/ChangeHistory/_Amendments.cshtml";

    public static AmendmentsView None { get; } = new([]);
}

/// <param name="Heading">Since when: a change that came before the sending went out with it.</param>
internal sealed record AmendedSince(string Heading, IReadOnlyList<TimelineEntry> Entries);

/// <summary>The same for each part of a review.</summary>
internal sealed class ReviewAmendments(DateOnly? publishedOn, ILookup<(string Kind, int PartId), TimelineEntry> amended)
{
    /// <param name="kind">See <see cref="ReviewPartAmended"/>.</param>
    public AmendmentsView Of(string kind, int partId) =>
        publishedOn is { } on && amended[(kind, partId)].ToList() is { Count: > 0 } entries ? new([new(Amendments.SincePublished(on), entries)]) : AmendmentsView.None;

    public AmendmentsView OfScope => Of(ReviewPartAmended.ScopeKind, 0);
}

internal static class Amendments
{
    public static string SincePublished(DateOnly on) => $"Changed since it was published on {on.InFull()}";

    /// <summary>One query, two when there is something to show, and none for a draft.</summary>
    public static async Task<AmendmentsView> AmendmentsOfAsync(this TrackerContext context, Recommendation recommendation, CancellationToken cancellationToken = default)
    {
        if (!recommendation.HasLeftTheDraft)
            return AmendmentsView.None;
        var (amended, sent) = (EventNames.Of<RecommendationAmended>(), EventNames.Of<SentForResponse>());
        var changes = await NewestFirst(context.Changes.Where(change => change.RecommendationId == recommendation.Id && (change.Happened == amended || change.Happened == sent)))
            .ToListAsync(cancellationToken);
        if (changes.TrueForAll(change => change.Happened == sent))
            return AmendmentsView.None;
        var names = await FormerNames.LoadAsync(context, cancellationToken);
        var sending = changes.FindIndex(change => change.Happened == sent);
        var afterIt = sending < 0 ? 0 : sending;
        var since = new List<AmendedSince>();
        if (Entries(changes[..afterIt], amended, names) is { Count: > 0 } sinceSent && recommendation.SentForResponseOn is { } sentOn)
            since.Add(new($"Changed since it was sent on {sentOn.InFull()}", sinceSent));
        if (Entries(changes[afterIt..], amended, names) is { Count: > 0 } sincePublished && recommendation.PublishedOn is { } publishedOn)
            since.Add(new(sending < 0 ? SincePublished(publishedOn) : $"{SincePublished(publishedOn)}, and before it was sent", sincePublished));
        return new AmendmentsView(since);
    }

    /// <summary>The same for the parts of a review.</summary>
    public static async Task<ReviewAmendments> AmendmentsOfAsync(this TrackerContext context, Review review, CancellationToken cancellationToken = default)
    {
        var amended = EventNames.Of<ReviewPartAmended>();
        var changes = review.PublishedOn is null ? []
            : await NewestFirst(context.Changes.Where(change => change.ReviewId == review.Id && change.Happened == amended)).ToListAsync(cancellationToken);
        var names = changes.Count == 0 ? null : await FormerNames.LoadAsync(context, cancellationToken);
        return new(review.PublishedOn, changes.Select(change => TimelineEntry.Of(change, names!)).ToLookup(entry => KeyOf((ReviewPartAmended)entry.Event)));
    }

    private static IQueryable<Change> NewestFirst(IQueryable<Change> changes) =>
        changes.AsNoTracking().OrderByDescending(change => change.AtUtc).ThenByDescending(change => change.Id);

    private static List<TimelineEntry> Entries(List<Change> changes, string amended, FormerNames names) =>
        [.. changes.Where(change => change.Happened == amended).Select(change => TimelineEntry.Of(change, names))];

    private static (string Kind, int PartId) KeyOf(ReviewPartAmended amended) => (amended.Kind, amended.PartId);
}
