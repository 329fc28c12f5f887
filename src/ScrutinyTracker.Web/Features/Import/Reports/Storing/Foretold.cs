using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Import.Reports.Storing;

/// <summary>One that will be chased: when, who, and about what.</summary>
internal sealed record ChasedLine(DateOnly On, string Who, string About);

/// <summary>What confirming would make.</summary>
/// <param name="Chased">The first reminders, at most so many; the rest are counted.</param>
internal sealed record ForetoldReport(
    IReadOnlyList<string> Problems, IReadOnlyList<string> NotStored, IReadOnlyList<string> NewPosts, IReadOnlyList<string> NewBodies,
    IReadOnlyList<StoredLine> Recommendations, IReadOnlyList<ChasedLine> Chased, int MoreChased);

/// <summary>
/// Tries a confirmation: stores all of it in a transaction, asks the plan of the reminders who would be chased, and takes everything back.
/// So what is foretold is what happens.
/// </summary>
internal sealed class Foretold(TrackerContext context, ReportStore store, ComingReminders coming)
{
    private const int Days = 366;
    private const int MostShown = 8;

    public async Task<ForetoldReport> TryAsync(ImportDraft draft, DraftRecord record, int byId, DateOnly today, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        try
        {
            var stored = await store.StoreAsync(draft, record, byId, cancellation);
            var chased = stored.Problems.Count > 0 ? [] : await ChasedAsync(stored, today, cancellation);
            return new(
                stored.Problems, stored.NotStored, [.. stored.NewPosts.Select(post => post.Title)], [.. stored.NewBodies.Select(body => body.Name)],
                [.. stored.Recommendations.OrderBy(one => one.Number).Select(StoredLine.Of)], [.. chased.Take(MostShown)], Math.Max(0, chased.Count - MostShown));
        }
        finally
        {
            await transaction.RollbackAsync(cancellation);
            context.ChangeTracker.Clear();
        }
    }

    private async Task<IReadOnlyList<ChasedLine>> ChasedAsync(StoredReport stored, DateOnly today, CancellationToken cancellation)
    {
        var mine = stored.Recommendations.ToDictionary(one => one.Id, one => one.Number);
        var plan = await coming.BetweenAsync(today, today.AddDays(Days), cancellation);
        // Who is chased first, for each thing once: its later steps are the ladder's, which everybody knows.
        return
        [
            .. plan.Reminders.Where(reminder => mine.ContainsKey(reminder.Open.RecommendationId ?? 0)).OrderBy(reminder => reminder.SendOn)
                .DistinctBy(reminder => reminder.Open.Thing)
                .Select(reminder => new ChasedLine(
                    reminder.SendOn,
                    reminder.Recipient.To is null ? $"{reminder.Open.Post} (nobody holds this post yet)" : reminder.Open.Post,
                    $"recommendation {mine[reminder.Open.RecommendationId!.Value]}, due {reminder.Open.Owed.Due.WithEnd()}: {reminder.Open.TimelinessOn(reminder.SendOn).InWords}")),
        ];
    }
}
