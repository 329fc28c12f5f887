using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Import.Reports.Storing;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>The answer that a row has: recorded on behalf of the service, its promises standing from its date on, and what became of them.</summary>
internal sealed class RowAnswer(MeantNames posts)
{
    /// <param name="on">The date of the tracker, for an answer of which it gives none.</param>
    public void Store(TrackerRow row, Recommendation recommendation, Position? usual, DateOnly on, Storer by, StoredTracker stored)
    {
        if ((row.Position ?? usual) is not { } position)
        {
            stored.Leave(row, "no decision is said, so its answer, promises and progress are not stored");
            return;
        }
        var draft = recommendation.DraftResponse(recommendation.LeadPost);
        draft.TakePosition(position, ReasonsFor(row, position), AnsweredOn(row, on));
        var items = row.Items.Select(item => draft.AddItem(item)).ToList();
        var made = row.Promises.Select(promise => (promise, Made: Promise(draft, items, promise, recommendation))).ToList();
        if (!stored.Try(row, "the answer", recommendation.Submit(draft, new Submission(by.Person, OnBehalf: true, by.AtUtc, by.Today))))
            return;
        stored.From(SourceKind.Response, () => draft.Id, row);
        recommendation.ExtendRecurrences(by.Today.AddDays(Domain.Commitments.Commitment.HorizonInDays));
        foreach (var (promise, commitment) in made)
        {
            stored.From(SourceKind.Commitment, () => commitment.Id, row);
            RowProgress.Store(row, promise, recommendation, commitment, on, by, stored);
        }
    }

    private Domain.Commitments.Commitment Promise(Response draft, List<ResponseItem> items, TrackerPromise promise, Recommendation recommendation)
    {
        if (items.Count == 0 || promise.Item == 0 || promise.Item > items.Count)
            items.Add(draft.AddItem(promise.Text));
        var item = promise.Item > 0 && promise.Item <= items.Count ? items[promise.Item - 1] : items[^1];
        return draft.Promise(item, new(promise.Text, promise.InWords, promise.Due, promise.Recurrence, posts.Post(promise.Responsible) ?? recommendation.LeadPost, null));
    }

    /// <summary>Where the tracker gives no date, no later than what was delivered: at the meeting that asked, if it says which, else on its own date.</summary>
    private static DateOnly AnsweredOn(TrackerRow row, DateOnly on)
    {
        if (row.RespondedOn is { } said)
            return said;
        var first = row.Promises.SelectMany(promise => promise.DeliveredOn).DefaultIfEmpty(on).Min();
        return row.AgreedOn is { } agreed && agreed <= first ? agreed : first < on ? first : on;
    }

    /// <summary>Where no reasons stand by themselves, the words of the answer are the reasons; and where there are none, the decision itself.</summary>
    private static string? ReasonsFor(TrackerRow row, Position position) =>
        row.Reasons ?? (position.NeedsReasons() && row.Items.Count > 0 ? string.Join('\n', row.Items)
            : position.NeedsReasons() || (row.Items.Count == 0 && row.Promises.Count == 0) ? $"{Words.Titled(position)}, as the tracker says without more." : null);
}
