using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Import.Reports.Storing;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>
/// Stores the rows of a checked tracker by the same verbs as the pages, in the transaction of whoever calls: those that are new, and of those
/// that changed only the chosen ones. Every record keeps the row that it comes from.
/// </summary>
internal sealed class TrackerStore(
    TrackerContext context, References references, CurrentViewer current, RowSetting setting, RowNames names, MeantNames posts, RowAnswer answer, RowJudgement judgement, RowChanges changes, TimeProvider clock)
{
    /// <summary>Small enough for the change tracker, which slows down with all that it holds.</summary>
    private const int AtOnce = 250;

    /// <param name="done">Told how many rows are stored, again and again.</param>
    /// <returns>Saved, and nothing tracked any more; the transaction is the caller's to commit.</returns>
    public async Task<StoredTracker> StoreAsync(TrackerInHand inHand, IReadOnlyList<ComparedRow> rows, Action<int> done, CancellationToken cancellation)
    {
        var (stored, count) = (new StoredTracker(), 0);
        foreach (var part in rows.Where(row => row.State == RowState.New || inHand.Choices.Takes(row)).Chunk(AtOnce))
        {
            await StorePartAsync(part, inHand, stored, cancellation);
            done(count += part.Length);
        }
        return stored;
    }

    private async Task StorePartAsync(IReadOnlyList<ComparedRow> rows, TrackerInHand inHand, StoredTracker stored, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();
        var viewer = await current.GetAsync();
        var by = new Storer(await context.People.SingleAsync(person => person.Id == viewer.PersonId, cancellation), clock.GetUtcNow().UtcDateTime, UkCalendar.Today(clock));
        var on = inHand.Draft.DocumentDate ?? by.Today;
        await setting.LoadAsync(viewer.OfficerOf, cancellation);
        stored.Leave(await posts.LoadAsync(RowNames.InUse(rows.Select(row => row.Row)).Select(one => (one.Name, names.Meant(one.Name))), cancellation));
        var committees = new RowCommittees(setting.Committees, setting.Committees.Single(one => one.Id == inHand.Draft.CommitteeId), viewer);
        foreach (var row in rows.Where(row => row.State == RowState.New))
            await AddAsync(row, committees.Of(row.Row).Committee!, inHand.Choices, on, by, stored, cancellation);
        await TakeChangesAsync([.. rows.Where(row => row.State == RowState.Changed)], inHand, on, by, stored, cancellation);
        await context.SaveChangesAsync(cancellation);
        context.AddRange(stored.TakeSources(inHand.Draft.Id));
        await context.SaveChangesAsync(cancellation);
    }

    private async Task AddAsync(ComparedRow compared, Committee committee, TrackerDraft choices, DateOnly on, Storer by, StoredTracker stored, CancellationToken cancellation)
    {
        var row = compared.Row;
        var dated = row.AgreedOn ?? row.SentOn ?? on;
        var review = await setting.ReviewAsync(row, committee, dated, stored, cancellation);
        var kept = row.Reference is { } said && await references.KeepAsync(committee, said, cancellation);
        var reference = kept ? row.Reference! : await references.ForRecommendationAsync(committee, dated, cancellation);
        var recommendation = new Recommendation(reference, review, setting.NumberIn(review, row), posts.DetailsOf(row.Text, row.AskedOf.Count == 0 ? [MeantNames.Nobody] : row.AskedOf, row.Parts, row.AlsoAddressedTo));
        if (!kept && row.Reference is { Length: > 0 and <= TextLimits.Code } printed)
            recommendation.CiteExternally(printed, null);
        context.Add(recommendation);
        stored.New++;
        stored.From(SourceKind.Recommendation, () => recommendation.Id, row);
        RowJudgement.MarkExempt(row, recommendation, stored);
        if ((row.IsAnswered || row.SentOn is not null || choices.AnswersAwaited) && setting.Send(row, recommendation, dated, stored))
        {
            if (row.IsAnswered)
                answer.Store(row, recommendation, choices.UsualPosition, on, by, stored);
            judgement.Store(row, recommendation, on, by, stored);
        }
        else if (row.ClosedOn is not null)
            judgement.Store(row with { Assessment = null }, recommendation, on, by, stored);
        Publish(compared, recommendation, stored);
    }

    /// <summary>On the day that the row says; a tracker that says none keeps what a committee sent in public. Drafts stay drafts.</summary>
    private static void Publish(ComparedRow compared, Recommendation recommendation, StoredTracker stored)
    {
        if (RowJudgement.IsExemptWithoutWords(compared.Row) || (compared.Row.PublishedOn ?? (compared.Row.SentOn is null ? recommendation.SentForResponseOn : null)) is not { } on)
            return;
        if (recommendation.Review.PublishedOn is null && !stored.Try(compared.Row, "publication", recommendation.Review.Publish(on)))
            return;
        recommendation.Publish(on);
        recommendation.CountFromPublication();
    }

    private async Task TakeChangesAsync(IReadOnlyList<ComparedRow> rows, TrackerInHand inHand, DateOnly on, Storer by, StoredTracker stored, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return;
        var ids = rows.Select(row => row.Id).ToList();
        var found = await context.Recommendations.WithWhatTrackersSay().Include(one => one.Findings).Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        foreach (var row in rows)
        {
            changes.Take(row, found[row.Id!.Value], inHand.Choices, inHand.Draft.File.Name, on, by, stored);
            stored.Changed++;
        }
    }
}
