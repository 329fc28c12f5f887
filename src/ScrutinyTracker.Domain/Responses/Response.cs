using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Domain.Responses;

/// <summary>The answer to one recommendation: drafted, then submitted with a date, and superseded by a later one but never overwritten.</summary>
public sealed partial class Response : TrackedRecord
{
    private readonly List<ResponseItem> _items = [];
    private readonly List<PartAnswer> _partAnswers = [];

    private Response() { }

    internal Response(Recommendation recommendation, Post? answeringPost)
    {
        Recommendation = recommendation;
        AnsweringPost = answeringPost;
        Raise(new RecordCreated("Draft response", recommendation.Reference));
    }

    public int RecommendationId { get; private set; }
    public Recommendation Recommendation { get; private set; } = null!;
    public ResponseState State { get; private set; }
    public ResponseKind Kind { get; private set; }

    /// <summary>For an interim response: by when it promises the full one.</summary>
    public DateOnly? FullAnswerBy { get; private set; }

    public int? AnsweringPostId { get; private set; }

    /// <summary>The post that answers; null when an outside body does and an officer records it.</summary>
    public Post? AnsweringPost { get; private set; }

    /// <summary>Null until chosen.</summary>
    public Position? Position { get; private set; }

    public string? Reasons { get; private set; }

    /// <summary>The date that the answer bears, which may be before it was entered here.</summary>
    public DateOnly? RespondedOn { get; private set; }

    public DateTime? SubmittedAtUtc { get; private set; }
    public int? SubmittedById { get; private set; }
    public Person? SubmittedBy { get; private set; }

    /// <summary>An officer entered it for the service.</summary>
    public bool EnteredOnBehalf { get; private set; }

    public IReadOnlyCollection<ResponseItem> Items => _items;
    public IReadOnlyCollection<PartAnswer> PartAnswers => _partAnswers;
    public override TrackedRecord HistoryOf => Recommendation;

    public Outcome TakePosition(Position? position, string? reasons, DateOnly? respondedOn)
    {
        if (State != ResponseState.Draft)
            return Refusal.ResponseAlreadySubmitted;
        RaiseIfChanged("Draft response", new FieldChanges()
            .Note("Position", Position, position).Note("Reasons", Reasons, reasons).Note("Date", RespondedOn, respondedOn));
        var isRedated = respondedOn is not null && respondedOn != RespondedOn;
        (Position, Reasons, RespondedOn) = (position, reasons, respondedOn);
        foreach (var commitment in _items.SelectMany(item => item.Commitments).Where(_ => isRedated))
            commitment.CountFrom(respondedOn!.Value);
        return Outcome.Done;
    }

    /// <summary>Makes the draft an interim response that promises the full one by a day; null makes it the full one.</summary>
    public Outcome PromiseFullAnswer(DateOnly? by)
    {
        if (State != ResponseState.Draft)
            return Refusal.ResponseAlreadySubmitted;
        RaiseIfChanged("Draft response", new FieldChanges().Note("Full answer by", FullAnswerBy, by));
        (Kind, FullAnswerBy) = (by is null ? ResponseKind.Full : ResponseKind.Interim, by);
        return Outcome.Done;
    }

    /// <param name="part">The part of the recommendation that it answers, where it is said.</param>
    public ResponseItem AddItem(string text, RecommendationPart? part = null)
    {
        RequireDraft();
        var item = new ResponseItem(this, SortOrder.Next(_items), text.Trim(), part);
        _items.Add(item);
        Raise(new PartAdded("Response item", $"({item.Letter})"));
        return item;
    }

    public void EditItem(ResponseItem item, string text, RecommendationPart? part = null)
    {
        RequireDraft();
        RaiseIfChanged($"Response item ({item.Letter})", new FieldChanges()
            .Note("Text", item.Text, text.Trim()).Note("Answers part", item.Part?.Letter, part?.Letter));
        item.Say(text.Trim(), part);
    }

    public void Move(ResponseItem item, bool up)
    {
        RequireDraft();
        var from = item.Order;
        if (SortOrder.Move(_items, item, up))
            Raise(new PartsReordered("Response item", item.Text, from, item.Order));
    }

    /// <summary>Drops an item of a draft with the promises in it.</summary>
    public Outcome Remove(ResponseItem item)
    {
        if (State != ResponseState.Draft)
            return Refusal.ResponseAlreadySubmitted;
        Raise(new PartRemoved("Response item", $"({item.Letter})"));
        foreach (var commitment in item.Commitments)
            Recommendation.LetGo(commitment);
        _items.Remove(item);
        SortOrder.CloseGaps(_items);
        return Outcome.Done;
    }

    public Commitment Promise(ResponseItem item, CommitmentDetails details)
    {
        RequireDraft();
        var commitment = new Commitment(Recommendation, item, details);
        item.Add(commitment);
        Recommendation.Hold(commitment);
        Raise(new PartAdded("Commitment", commitment.Text));
        return commitment;
    }

    /// <summary>Takes a promise out of a draft. Nothing refers to it then: whoever saves also removes its row.</summary>
    public Outcome Withdraw(Commitment commitment)
    {
        if (State != ResponseState.Draft)
            return Refusal.ResponseAlreadySubmitted;
        commitment.ResponseItem!.Remove(commitment);
        Recommendation.LetGo(commitment);
        Raise(new PartRemoved("Commitment", commitment.Text));
        return Outcome.Done;
    }

    /// <summary>The post that drafts it has ended, and another answers.</summary>
    internal void AnswerAs(Post post)
    {
        RequireDraft();
        AnsweringPost = post;
    }

    internal Outcome Submit(Submission submission)
    {
        if (State != ResponseState.Draft)
            return Refusal.ResponseAlreadySubmitted;
        if (Check(submission.Today) is { } refusal)
            return refusal;
        if (ClearanceGaps.AreGrave(this) && !submission.DespiteClearances)
            return Refusal.ClearancesOpen;
        State = ResponseState.Submitted;
        SubmittedAtUtc = submission.AtUtc;
        SubmittedBy = submission.By;
        EnteredOnBehalf = submission.OnBehalf;
        foreach (var commitment in _items.SelectMany(item => item.Commitments).Where(commitment => commitment.Keeps is null))
            commitment.MakeOn(RespondedOn!.Value);
        Raise(Kind == ResponseKind.Interim
            ? new InterimResponseSubmitted(RespondedOn!.Value, FullAnswerBy!.Value, EnteredOnBehalf)
            : new ResponseSubmitted(Position!.Value, RespondedOn!.Value, _items.Count, _items.Sum(item => item.Commitments.Count), EnteredOnBehalf));
        return Outcome.Done;
    }

    /// <summary>An interim response takes the place of an earlier interim one only; the full response, of every earlier one.</summary>
    internal bool Replaces(Response earlier) => Kind == ResponseKind.Full || earlier.Kind == ResponseKind.Interim;

    internal void Supersede()
    {
        State = ResponseState.Superseded;
        Raise(new ResponseSuperseded(RespondedOn!.Value));
    }

    private void RequireDraft()
    {
        if (State != ResponseState.Draft)
            throw new InvalidOperationException($"The response to {Recommendation.Reference} is {Words.Of(State)}, and its words stay as they were sent.");
    }

    private Refusal? Check(DateOnly today) => Kind == ResponseKind.Interim ? CheckInterim(today) : this switch
    {
        { Position: null } => Refusal.PositionMissing,
        { Position: { } position } when position.NeedsReasons() && string.IsNullOrWhiteSpace(Reasons) => Refusal.ReasonsMissing,
        { RespondedOn: null } => Refusal.ResponseDateMissing,
        { RespondedOn: { } on } when on > today => Refusal.ResponseDateInTheFuture,
        { _items.Count: 0 } when string.IsNullOrWhiteSpace(Reasons) => Refusal.NothingAnswered,
        _ => null,
    };

    private Refusal? CheckInterim(DateOnly today) => this switch
    {
        _ when string.IsNullOrWhiteSpace(Reasons) => Refusal.ReasonsMissing,
        { RespondedOn: null } => Refusal.ResponseDateMissing,
        { RespondedOn: { } on } when on > today => Refusal.ResponseDateInTheFuture,
        _ when FullAnswerBy <= RespondedOn => Refusal.FullAnswerNotAfterTheInterim,
        _ => null,
    };
}

public enum ResponseKind
{
    Full,

    /// <summary>Says that, and by when, the full answer follows: the recommendation stays unanswered.</summary>
    Interim,
}

public enum ResponseState
{
    Draft,
    Submitted,
    Returned,
    Superseded,
}

/// <param name="AtUtc">When it was submitted, as against the date that it bears.</param>
/// <param name="OnBehalf">An officer entered it for the service.</param>
/// <param name="DespiteClearances">Whoever signs knows that a clearance is out or was refused.</param>
public sealed record Submission(Person By, bool OnBehalf, DateTime AtUtc, DateOnly Today, bool DespiteClearances = false)
{
    /// <summary>Why each promise that the answer leaves out stands no longer.</summary>
    public IReadOnlyDictionary<Commitment, string?> LeftOut { get; init; } = new Dictionary<Commitment, string?>();

    internal string? WhyLeftOut(Commitment promise) => LeftOut.TryGetValue(promise, out var why) && !string.IsNullOrWhiteSpace(why) ? why : null;
}

public sealed record ResponseSubmitted(Position Position, DateOnly RespondedOn, int Items, int Commitments, bool OnBehalf) : DomainEvent;

public sealed record InterimResponseSubmitted(DateOnly RespondedOn, DateOnly FullAnswerBy, bool OnBehalf) : DomainEvent;

public sealed record ResponseSuperseded(DateOnly RespondedOn) : DomainEvent;
