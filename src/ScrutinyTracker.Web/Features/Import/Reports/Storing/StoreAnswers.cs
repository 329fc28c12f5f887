using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Import.Reports.Storing;

/// <summary>The answer that a report prints: recorded on behalf of the service, dated by the document, its promises standing from then on.</summary>
internal sealed class StoreAnswers(DraftRecord record, StoredReport stored, MeantNames names, Storer by)
{
    public void Of(DraftItem item, Recommendation recommendation)
    {
        var (what, asked) = (ItemWords.Recommendation(item), item.Asked!);
        var position = record.PositionOf(item)!.Value;
        var draft = recommendation.DraftResponse(recommendation.LeadPost);
        var answers = record.LiveUnder(item, ItemKind.ResponseItem).ToList();
        if (!stored.Try(what, draft.TakePosition(position, ReasonsFor(position, asked, answers), record.Date)))
            return;
        stored.From(SourceKind.Response, () => draft.Id, item.Place);
        var made = answers.ToDictionary(answer => answer.Number, answer => Answered(draft, answer));
        var owner = asked.Owners.Select(names.Post).OfType<Post>().FirstOrDefault();
        foreach (var promise in PromiseToStore.Of([.. record.PromisesOf(item)]))
        {
            var under = made.GetValueOrDefault(promise.Item.Under ?? 0) ?? made.Values.LastOrDefault() ?? (made[0] = Answered(draft, promise.Item));
            var commitment = draft.Promise(under, DetailsOf(promise, owner ?? recommendation.LeadPost));
            stored.From(SourceKind.Commitment, () => commitment.Id, promise.Item.Place);
        }
        if (stored.Try(what, recommendation.Submit(draft, new Submission(by.Person, OnBehalf: true, by.AtUtc, by.Today))))
            Report(item, recommendation);
    }

    private ResponseItem Answered(Response draft, DraftItem answer)
    {
        var made = draft.AddItem(answer.Text);
        stored.From(SourceKind.ResponseItem, () => made.Id, answer.Place);
        return made;
    }

    private CommitmentDetails DetailsOf(PromiseToStore promise, Post? responsible) => new(
        promise.Item.Text, promise.Item.Promise!.Phrase, promise.First, promise.Recurrence, responsible, promise.Item.Promise.IsReport ? stored.Review.Committee : null);

    /// <summary>Where the document gives no reasons by themselves, the words of the answer are the reasons; and where it says one word only, that.</summary>
    private static string? ReasonsFor(Position position, DraftAsked asked, List<DraftItem> answers) =>
        asked.Reasons ?? (answers.Count == 0 ? Words.Titled(position) : position.NeedsReasons() ? string.Join("\n", answers.Select(answer => answer.Text)) : null);

    /// <summary>What the document prints of progress is the service's claim on the day of the document.</summary>
    private void Report(DraftItem item, Recommendation recommendation)
    {
        if (item.Asked!.Progress is not { } claim || !claim.CanBeClaimed())
            return;
        var promises = recommendation.Promises.ToList();
        if (promises.Count == 0)
            stored.Leave($"{ItemWords.Recommendation(item)} is “{Words.Of(claim)}”: progress is reported on a promise, and it makes none");
        foreach (var promise in promises)
            foreach (var date in claim == ProgressClaim.Delivered && promise.Occurrences.Count > 0 ? promise.Occurrences.OrderBy(date => date.Sequence) : (IEnumerable<Occurrence?>)[null])
                stored.Try(ItemWords.Recommendation(item), recommendation.ReportProgress(promise, date, ReportOf(claim), by.Today));
    }

    private ProgressReport ReportOf(ProgressClaim claim) => new(
        claim, $"{Words.Titled(claim)}, as the document of {record.Date!.Value.InFull()} says.", claim.NeedsReason() ? "The document is where to look for the reason." : null,
        record.Date.Value, claim == ProgressClaim.Delivered ? record.Date : null, by.Person, OnBehalf: true, []);
}

/// <summary>Who confirms, and when.</summary>
internal sealed record Storer(Person Person, DateTime AtUtc, DateOnly Today);
