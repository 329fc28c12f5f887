using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>Answered, and answered again: a later response supersedes and never overwrites. By when stands in Clock.cs.</summary>
public sealed partial class Recommendation
{
    /// <summary>An interim answer can put the full one off by so much and no more; an officer can override a deadline with a reason.</summary>
    public const int MostMonthsForNow = 6;

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

    /// <summary>What the committee can send back.</summary>
    public Response? Returnable => PresentResponse ?? InterimResponse;

    /// <summary>The answer that was sent back last, until another takes its place.</summary>
    public Response? ReturnedResponse => PresentResponse is not null ? null
        : _responses.Where(response => response.State == ResponseState.Returned).MaxBy(response => response.Id);

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
        if (draft.State == ResponseState.Draft && WhyPromisesStay(draft, submission) is { } stay)
            return stay;
        var leftOut = LeftOutBy(draft);
        var outcome = draft.Submit(submission);
        if (!outcome.IsDone)
            return outcome;
        foreach (var earlier in _responses.Where(response => response != draft && response.State == ResponseState.Submitted).Where(draft.Replaces))
            earlier.Supersede();
        CarryOn(draft, leftOut, submission);
        TieAsDrafted(draft, submission);
        if (draft.Kind == ResponseKind.Interim)
            AwaitFullAnswer(draft);
        else
            (Position, RespondedOn) = (draft.Position!.Value, draft.RespondedOn);
        Restate();
        return Outcome.Done;
    }

    /// <summary>Says when the full answer comes. The draft of that, if somebody writes at it, stays as it is.</summary>
    /// <remarks>It moves the deadline, so it cannot do so at will: see <see cref="MostMonthsForNow"/>.</remarks>
    public Outcome AnswerForNow(Post? answeringPost, Interim interim, Submission submission)
    {
        if (interim.FullAnswerBy > submission.Today.AddMonths(MostMonthsForNow))
            return Refusal.FullAnswerTooFarOff;
        if (interim.RespondedOn < SentForResponseOn)
            return Refusal.InterimBeforeSending;
        var response = new Response(this, answeringPost);
        response.TakePosition(null, interim.Words, interim.RespondedOn);
        response.PromiseFullAnswer(interim.FullAnswerBy);
        var outcome = Submit(response, submission);
        if (outcome.IsDone)
            _responses.Add(response);
        return outcome;
    }

    /// <summary>
    /// Sends the present answer, or the interim one, back: it counts as unanswered, its promises stand no longer, and the next draft begins
    /// from the words of a full one unless another is already in hand.
    /// </summary>
    public Outcome ReturnResponse(Return returned, DateOnly today)
    {
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (Returnable is not { } response)
            return Refusal.NothingToReturn;
        if (string.IsNullOrWhiteSpace(returned.Because))
            return Refusal.ReturnWithoutWords;
        if (returned is { Meeting: null, Minute: not null })
            return Refusal.MinuteWithoutMeeting;
        if (returned.Meeting?.WhyNothingDecided(today) is { } refusal)
            return refusal;
        if (returned.Meeting?.HeldOn < response.RespondedOn)
            return Refusal.ReturnedBeforeTheResponse;
        var on = returned.Meeting?.HeldOn ?? today;
        if (returned.DueOn <= on)
            return Refusal.AnswerDueBeforeTheReturn;
        response.SendBack(returned, on);
        if (Draft is null && response.Kind == ResponseKind.Full)
            DraftResponse(response.AnsweringPost).BeginFrom(response);
        (Position, RespondedOn) = (Position.Awaited, null);
        Hold(returned.DueOn, $"the {(response.Kind == ResponseKind.Interim ? "interim answer" : "answer")} of {response.RespondedOn!.Value.InFull()} was returned on {on.InFull()}", DeadlineOrigin.ReturnedResponse);
        return Outcome.Done;
    }
}

/// <param name="Words">Why the full answer is not there yet.</param>
public sealed record Interim(string? Words, DateOnly? RespondedOn, DateOnly FullAnswerBy);
