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
    /// <returns>Saved; the transaction is the caller's to commit.</returns>
    public async Task<StoredTracker> StoreAsync(TrackerInHand inHand, IReadOnlyList<ComparedRow> rows, CancellationToken cancellation)
    {
        var (stored, viewer) = (new StoredTracker(), await current.GetAsync());
        var by = new Storer(await context.People.SingleAsync(person => person.Id == viewer.PersonId, cancellation), clock.GetUtcNow().UtcDateTime, UkCalendar.Today(clock));
        var on = inHand.Draft.DocumentDate ?? by.Today;
        await setting.LoadAsync(viewer.OfficerOf, cancellation);
        var used = RowNames.InUse(rows.Where(row => row.State is RowState.New or RowState.Changed).Select(row => row.Row));
        stored.Leave(await posts.LoadAsync(used.Select(one => (one.Name, names.Meant(one.Name))), cancellation));
        stored.Posts = posts.NewPosts.Count;
        var committees = new RowCommittees(setting.Committees, setting.Committees.Single(one => one.Id == inHand.Draft.CommitteeId), viewer);
        foreach (var row in rows.Where(row => row.State == RowState.New))
            await AddAsync(row, committees.Of(row.Row).Committee!, inHand.Choices, on, by, stored, cancellation);
        await TakeChangesAsync(rows, inHand, on, by, stored, cancellation);
        await context.SaveChangesAsync(cancellation);
        context.AddRange(stored.SourcesOf(inHand.Draft.Id));
        await context.SaveChangesAsync(cancellation);
        return stored;
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
        var taken = rows.Where(row => row.State == RowState.Changed && row.CanBeTaken && inHand.Choices.Taken.Contains(row.Number)).ToList();
        foreach (var some in taken.Chunk(200))
        {
            var ids = some.Select(row => row.Id).ToList();
            var found = await context.Recommendations.WithWhatTrackersSay().Include(one => one.Findings).Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
            foreach (var row in some)
            {
                changes.Take(row, found[row.Id!.Value], inHand.Choices, inHand.Draft.File.Name, on, by, stored);
                stored.Changed++;
            }
        }
    }
}
