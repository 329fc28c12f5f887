using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>Sent for an answer, answered, and answered again: a later response supersedes and never overwrites.</summary>
public sealed partial class Recommendation
{
    private readonly List<Response> _responses = [];

    public DateOnly? AgreedOn { get; private set; }
    public DateOnly? NoticeSentOn { get; private set; }
    public DateOnly? ReceivedOn { get; private set; }
    public DateOnly? SentForResponseOn { get; private set; }
    public int? RegimeId { get; private set; }
    public ResponseRegime? Regime { get; private set; }
    public DateOnly? ResponseDueOn { get; private set; }

    /// <summary>The sum behind the deadline, with its statute, as people read it.</summary>
    public string? ResponseDueBasis { get; private set; }

    /// <summary>What the present response says; awaited until there is one.</summary>
    public Position Position { get; private set; } = Position.Awaited;

    /// <summary>The date on the present response.</summary>
    public DateOnly? RespondedOn { get; private set; }

    public IReadOnlyCollection<Response> Responses => _responses;

    public Response? PresentResponse => _responses.Where(response => response.State == ResponseState.Submitted).MaxBy(response => response.Id);
    public Response? Draft => _responses.FirstOrDefault(response => response.State == ResponseState.Draft);

    /// <summary>"Noted only" is an answer that answers nothing: the clock goes on.</summary>
    public bool IsAnswered => Position is not (Position.Awaited or Position.NotedOnly);

    /// <summary>Starts the clock. The period runs from receipt or from the notice, whichever is later (LGA 2000 s.9FE; P58).</summary>
    public Outcome SendForResponse(Sending sending, WorkingDays workingDays)
    {
        if (SentForResponseOn is not null)
            return Refusal.AlreadySentForResponse;
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (LeadPost is null && ExternalBody is null)
            return Refusal.RecommendationWithoutAddressee;
        if (sending.NoticeSentOn < sending.AgreedOn)
            return Refusal.NoticeBeforeAgreement;
        if (sending.ReceivedOn < sending.AgreedOn)
            return Refusal.ReceiptBeforeAgreement;
        var starts = sending.ReceivedOn > sending.NoticeSentOn ? sending.ReceivedOn : sending.NoticeSentOn;
        var sum = sending.Regime.Work(starts, workingDays);
        (AgreedOn, NoticeSentOn, ReceivedOn) = (sending.AgreedOn, sending.NoticeSentOn, sending.ReceivedOn);
        SentForResponseOn = sending.NoticeSentOn;
        Regime = sending.Regime;
        (ResponseDueOn, ResponseDueBasis) = (sum.DueOn, sum.InWords);
        Restate();
        Raise(new SentForResponse(sending.NoticeSentOn, sum.DueOn, sum.InWords));
        return Outcome.Done;
    }

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
        foreach (var earlier in _responses.Where(response => response != draft && response.State == ResponseState.Submitted))
            earlier.Supersede();
        Position = draft.Position!.Value;
        RespondedOn = draft.RespondedOn;
        Restate();
        return Outcome.Done;
    }
}

/// <summary>The four dates of product.md's calendar, less the answer's own.</summary>
public sealed record Sending(DateOnly AgreedOn, DateOnly NoticeSentOn, DateOnly ReceivedOn, ResponseRegime Regime);

public sealed record SentForResponse(DateOnly On, DateOnly DueOn, string Basis) : DomainEvent;
