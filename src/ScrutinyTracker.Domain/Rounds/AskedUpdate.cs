using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Rounds;

/// <summary>
/// What a round asks of a post: the answer that is still to come, or an update on one open promise. The promise is kept as it stood, and
/// once the round is closed what came in beside it.
/// </summary>
public sealed class AskedUpdate : RecordPart
{
    private AskedUpdate() { }

    /// <summary>The answer to the recommendation itself; of one that was accepted without a promise, one that says what will be done.</summary>
    internal AskedUpdate(FrozenRecommendation frozen)
    {
        var recommendation = frozen.Recommendation;
        (Frozen, Text) = (frozen, recommendation.Text);
        (Post, Of) = (recommendation.LeadPost, recommendation.LeadPost?.Title ?? recommendation.ExternalBody?.Name);
        if (recommendation is { AwaitsResponse: true, ResponseDueOn: { } due })
            (DueOn, DuePrecision) = (due, DatePrecision.Day);
    }

    internal AskedUpdate(FrozenRecommendation frozen, Commitment promise)
    {
        var recommendation = frozen.Recommendation;
        (Frozen, Commitment, Text) = (frozen, promise, promise.Text);
        Post = promise.ResponsiblePost ?? recommendation.LeadPost;
        Of = Post?.Title ?? recommendation.ExternalBody?.Name;
        var due = promise.EarliestOpen?.Due;
        (DueOn, DuePrecision, DueFrom) = (due?.On, due?.Precision, due?.From);
        var last = recommendation.Updates.Where(update => update.Commitment == promise).MaxBy(update => update.Id);
        (LastUpdateId, LastClaim, LastReportedOn, LastReport) = (last?.Id ?? 0, last?.Claim, last?.StatedOn, last?.Text);
    }

    public int FrozenId { get; private set; }
    public FrozenRecommendation Frozen { get; private set; } = null!;

    /// <summary>Null for the answer itself.</summary>
    public int? CommitmentId { get; private set; }
    public Commitment? Commitment { get; private set; }

    /// <summary>What was promised, or asked for.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whoever holds it on the day is asked; null for an outside body, for which an officer records what it says.</summary>
    public int? PostId { get; private set; }
    public Post? Post { get; private set; }

    /// <summary>The post or outside body by its name of that day.</summary>
    public string? Of { get; private set; }

    public DateOnly? DueOn { get; private set; }
    public DatePrecision? DuePrecision { get; private set; }
    public DateOnly? DueFrom { get; private set; }
    public DueDate? Due => DueOn is { } on ? new DueDate(on, DuePrecision!.Value, DueFrom) : null;

    /// <summary>What the service had said last; each update with a greater id came in since.</summary>
    public int LastUpdateId { get; private set; }
    public ProgressClaim? LastClaim { get; private set; }
    public DateOnly? LastReportedOn { get; private set; }
    public string? LastReport { get; private set; }

    /// <summary>Kept when the round is closed; null before that, and when nothing came in.</summary>
    public ReturnKind? ReturnKind { get; private set; }
    public DateOnly? ReturnedOn { get; private set; }
    public ProgressClaim? ReturnedClaim { get; private set; }
    public string? ReturnedText { get; private set; }

    public AskedReturn? Returned => ReturnKind is { } kind ? new(kind, ReturnedOn!.Value, ReturnedClaim, ReturnedText) : null;
    public override TrackedRecord PartOf => Frozen.Round;

    internal void Keep(AskedReturn? returned) =>
        (ReturnKind, ReturnedOn, ReturnedClaim, ReturnedText) = (returned?.Kind, returned?.On, returned?.Claim, returned?.Text);
}
