using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>A delivery as the service claims it: of one due date, or of a promise that has none.</summary>
public sealed record ClaimedDelivery(Commitment Commitment, Occurrence? Occurrence)
{
    /// <summary>The day on which it is said to have been delivered; null when no delivery is claimed.</summary>
    public DateOnly? On => Occurrence is { } date
        ? date.DeliveredOn ?? date.DisputedDeliveryOn
        : Commitment.DeliveredOn ?? Commitment.DisputedDeliveryOn;

    public bool IsDisputed => Occurrence is { } date ? date.IsDisputed : Commitment.DisputedDeliveryOn is not null;
}

/// <summary>Whether a committee took a claimed delivery for one. Appended, never changed: a claim may be disputed, made again and accepted.</summary>
public sealed class DeliveryVerdict : RecordPart
{
    private DeliveryVerdict() { }

    internal DeliveryVerdict(Recommendation recommendation, ClaimedDelivery claim, ProgressUpdate? update, bool accepted, Decision decision)
    {
        Recommendation = recommendation;
        Commitment = claim.Commitment;
        Occurrence = claim.Occurrence;
        Update = update;
        ClaimedOn = claim.On!.Value;
        IsAccepted = accepted;
        Meeting = decision.Meeting;
        InWords = decision.InWords;
        MinuteReference = decision.Minute;
    }

    public int RecommendationId { get; private set; }
    public Recommendation Recommendation { get; private set; } = null!;
    public int CommitmentId { get; private set; }
    public Commitment Commitment { get; private set; } = null!;
    public int? OccurrenceId { get; private set; }
    public Occurrence? Occurrence { get; private set; }

    /// <summary>The report that made the claim.</summary>
    public int? UpdateId { get; private set; }
    public ProgressUpdate? Update { get; private set; }

    /// <summary>The day of delivery that was claimed.</summary>
    public DateOnly ClaimedOn { get; private set; }

    public bool IsAccepted { get; private set; }
    public int MeetingId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;
    public string? InWords { get; private set; }
    public string? MinuteReference { get; private set; }
    public override TrackedRecord PartOf => Recommendation;

    internal bool IsAbout(ClaimedDelivery claim) => Commitment == claim.Commitment && Occurrence == claim.Occurrence;
}

public sealed record DeliveryDisputed(string Commitment, string? Due, DateOnly ClaimedOn, DateOnly MeetingOn, string? Minute) : DomainEvent;

public sealed record DeliveryAccepted(string Commitment, string? Due, DateOnly ClaimedOn, DateOnly MeetingOn, string? Minute) : DomainEvent;
