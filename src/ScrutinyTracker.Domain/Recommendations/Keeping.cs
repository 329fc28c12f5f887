using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>
/// Answered again, promises go on: what is kept is the same promise, another date of it is asked for like any other (calendar rule 7), and
/// what is left out is left out with a reason.
/// </summary>
public sealed partial class Recommendation
{
    /// <summary>What an answer given now keeps or leaves out: the promises that stand, or those of the answer that was returned.</summary>
    public IReadOnlyList<Commitment> PromisesBefore => ReturnedResponse is { } returned
        ? [.. returned.Items.SelectMany(item => item.Commitments).Select(promise => promise.Itself).Concat(Promises).Distinct()]
        : [.. Promises];

    /// <summary>Promises of which this draft says nothing.</summary>
    public IReadOnlyList<Commitment> LeftOutBy(Response draft) => draft.Kind == ResponseKind.Interim ? []
        : [.. PromisesBefore.Where(promise => draft.Items.All(item => item.Commitments.All(said => said.Keeps != promise)))];

    /// <summary>The draft in hand, or a new one that begins with the items and promises of the answer that stands.</summary>
    public Response BeginAnswer(Post? answeringPost)
    {
        if (Draft is { } inHand)
            return inHand;
        var draft = DraftResponse(answeringPost);
        if ((PresentResponse ?? ReturnedResponse) is { } before)
            draft.BeginWithItemsOf(before);
        return draft;
    }

    private Refusal? WhyPromisesStay(Response draft, Submission submission)
    {
        if (LeftOutBy(draft).Any(promise => submission.WhyLeftOut(promise) is null))
            return Refusal.LeftOutWithoutReason;
        return draft.Items.SelectMany(item => item.Commitments).Select(said => said.WhyNotToAsk(submission.Today)).FirstOrDefault(refusal => refusal is not null);
    }

    private void CarryOn(Response draft, IReadOnlyList<Commitment> leftOut, Submission submission)
    {
        if (draft.Kind == ResponseKind.Interim)
            return;
        foreach (var promise in leftOut)
            promise.Supersede(submission.WhyLeftOut(promise));
        foreach (var said in draft.Items.SelectMany(item => item.Commitments).Where(said => said.Keeps is not null))
        {
            var promise = said.Keeps!;
            var asksFor = promise.OnlyOccurrence is { } date && said.NewDue is { } wanted && wanted != date.Due ? (date, wanted) : ((Occurrence Date, DueDate To)?)null;
            promise.GoOnAs(said);
            if (asksFor is { } asked)
                AskForDueDate(promise, asked.Date, new(asked.To, said.DueInWords, said.DateReason!, submission.By, submission.OnBehalf), submission.Today);
        }
    }
}
