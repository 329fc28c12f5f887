using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>Answered, and answered again: a later response supersedes and never overwrites. By when stands in Clock.cs.</summary>
public sealed partial class Recommendation
{
    private readonly List<Response> _responses = [];

    /// <summary>What the present response says; awaited until there is one.</summary>
    public Position Position { get; private set; } = Position.Awaited;

    /// <summary>The date on the present response.</summary>
    public DateOnly? RespondedOn { get; private set; }

    public IReadOnlyCollection<Response> Responses => _responses;

    /// <summary>The answer that stands; an interim one, which answers nothing yet, is beside it.</summary>
    public Response? PresentResponse =>
        _responses.Where(response => response is { State: ResponseState.Submitted, Kind: ResponseKind.Full }).MaxBy(response => response.Id);

    /// <summary>The interim answer whose full answer is still to come.</summary>
    public Response? InterimResponse =>
        _responses.Where(response => response is { State: ResponseState.Submitted, Kind: ResponseKind.Interim }).MaxBy(response => response.Id);

    public Response? Draft => _responses.FirstOrDefault(response => response.State == ResponseState.Draft);

    /// <summary>"Noted only" is an answer that answers nothing: the clock goes on.</summary>
    public bool IsAnswered => Position is not (Position.Awaited or Position.NotedOnly);

    /// <summary>The draft in hand, or a new one; there is never more than one.</summary>
    public Response DraftResponse(Post? answeringPost)
    {
        if (Draft is { } inHand)
            return inHand;
        var draft = new Response(this, answeringPost);
        _responses.Add(draft);
        return draft;
    }

    /// <summary>
    /// Nobody answers a review that has not begun. Between that and the committee's agreement an answer is odd but possible: councils
    /// print the service's response inside the very report that the committee agrees.
    /// </summary>
    public bool IsBeforeTheReview(DateOnly? respondedOn) => respondedOn < Review.Scope.BeganOn;

    /// <summary>Checks the draft and makes it the answer. Its promises stand from then on.</summary>
    public Outcome Submit(Response draft, Submission submission)
    {
        if (SentForResponseOn is null)
            return Refusal.NotYetSentForResponse;
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (IsBeforeTheReview(draft.RespondedOn))
            return Refusal.ResponseDateBeforeTheReview;
        var outcome = draft.Submit(submission);
        if (!outcome.IsDone)
            return outcome;
        foreach (var earlier in _responses.Where(response => response != draft && response.State == ResponseState.Submitted).Where(draft.Replaces))
            earlier.Supersede();
        if (draft.Kind == ResponseKind.Interim)
            AwaitFullAnswer(draft);
        else
            (Position, RespondedOn) = (draft.Position!.Value, draft.RespondedOn);
        Restate();
        return Outcome.Done;
    }
}
