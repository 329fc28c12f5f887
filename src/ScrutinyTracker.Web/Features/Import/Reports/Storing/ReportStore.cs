using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Import.Reports.Posts;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Import.Reports.Storing;

/// <summary>
/// Stores a checked report by the same verbs as the pages, in the transaction of whoever calls: every record with the place that it comes
/// from, or nothing.
/// </summary>
internal sealed class ReportStore(
    TrackerContext context, References references, PostChoices choices, MeantNames names, StoreRecommendations recommendations, StoreAssessments assessments, TimeProvider clock)
{
    /// <returns>Saved where nothing was refused; the transaction is the caller's to commit.</returns>
    public async Task<StoredReport> StoreAsync(ImportDraft draft, DraftRecord record, int byId, CancellationToken cancellation)
    {
        var on = record.Date!.Value;
        var committee = await context.Committees.SingleAsync(one => one.Id == draft.CommitteeId, cancellation);
        var review = new Review(await references.ForReviewAsync(committee, on, cancellation), record.Kind!.Value, record.Title!, committee);
        await choices.LoadAsync();
        var problems = await names.LoadAsync(record.NamesInUse.Select(name => (name, choices.Of(record.Names, name))), cancellation);
        var stored = new StoredReport(review) { NewPosts = names.NewPosts, NewBodies = names.NewBodies };
        foreach (var problem in choices.Undecided(record).Select(name => $"{name}: say whom this name means").Concat(problems))
            stored.Refuse(problem);
        context.Add(review);
        StoreInvestigation.Of(record, stored, names);
        var made = await recommendations.AddAsync(record, stored, names, await RegimeAsync(record, cancellation), cancellation);
        context.AddRange(stored.Recommendations);
        var by = new Storer(await context.People.SingleAsync(person => person.Id == byId, cancellation), clock.GetUtcNow().UtcDateTime, UkCalendar.Today(clock));
        var answers = new StoreAnswers(record, stored, names, by);
        foreach (var (item, recommendation) in made.Where(one => record.IsAnswered(one.Key) && one.Value.SentForResponseOn is not null))
            answers.Of(item, recommendation);
        await assessments.StoreAsync(record, stored, made, cancellation);
        Publish(stored, on);
        if (stored.Problems.Count > 0)
            return stored;
        await context.SaveChangesAsync(cancellation);
        context.AddRange(stored.TakeSources(draft.Id));
        await context.SaveChangesAsync(cancellation);
        return stored;
    }

    private static void Publish(StoredReport stored, DateOnly on)
    {
        if (!stored.Try("Publication", stored.Review.Publish(on)))
            return;
        foreach (var recommendation in stored.Recommendations)
        {
            recommendation.Publish(on);
            recommendation.CountFromPublication();
        }
    }

    /// <summary>The one that was chosen, if it was in force then; else the executive's of that time.</summary>
    private async Task<ResponseRegime?> RegimeAsync(DraftRecord record, CancellationToken cancellation)
    {
        var inForce = (await context.ResponseRegimes.OrderBy(regime => regime.Id).ToListAsync(cancellation)).Where(regime => regime.IsInForceOn(record.Date!.Value)).ToList();
        return record.RegimeId is { } chosen ? inForce.Find(regime => regime.Id == chosen)
            : inForce.Find(regime => regime.Addressee == Addressee.Executive) ?? inForce.FirstOrDefault();
    }
}
