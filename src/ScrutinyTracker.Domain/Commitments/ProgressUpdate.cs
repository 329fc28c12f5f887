using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Domain.Commitments;

/// <summary>What the service claims.</summary>
public enum ProgressClaim
{
    NotStarted,
    OnTrack,
    Delayed,
    Paused,

    /// <summary>Some of its dates, or of several promises some, and nothing else was said since. It follows from deliveries; nobody claims it.</summary>
    PartlyDelivered,

    Delivered,
    WillNotBeDelivered,
}

public static class ProgressClaims
{
    public static bool IsFinal(this ProgressClaim claim) => claim is ProgressClaim.Delivered or ProgressClaim.WillNotBeDelivered;

    /// <summary>What a service can say of itself.</summary>
    public static bool CanBeClaimed(this ProgressClaim claim) => claim != ProgressClaim.PartlyDelivered;

    public static bool NeedsReason(this ProgressClaim claim) =>
        claim is ProgressClaim.Delayed or ProgressClaim.Paused or ProgressClaim.WillNotBeDelivered;

    /// <summary>One word for several promises: trouble first, on track only when somebody said so, done only when all are.</summary>
    public static ProgressClaim Overall(IEnumerable<ProgressClaim> claims)
    {
        var all = claims.ToHashSet();
        return all switch
        {
            _ when all.Contains(ProgressClaim.Delayed) => ProgressClaim.Delayed,
            _ when all.Contains(ProgressClaim.Paused) => ProgressClaim.Paused,
            _ when all.SetEquals([ProgressClaim.WillNotBeDelivered]) => ProgressClaim.WillNotBeDelivered,
            _ when all.Count > 0 && all.All(IsFinal) => ProgressClaim.Delivered,
            _ when all.Contains(ProgressClaim.OnTrack) => ProgressClaim.OnTrack,
            _ when all.Contains(ProgressClaim.PartlyDelivered) || all.Contains(ProgressClaim.Delivered) => ProgressClaim.PartlyDelivered,
            _ => ProgressClaim.NotStarted,
        };
    }
}

/// <summary>A dated statement by the post's holder on a promise, kept as it was said.</summary>
public sealed class ProgressUpdate : RecordPart
{
    private readonly List<ProgressEvidence> _evidence = [];

    private ProgressUpdate() { }

    internal ProgressUpdate(Recommendation recommendation, Commitment? commitment, Occurrence? occurrence, ProgressReport report)
    {
        Recommendation = recommendation;
        Commitment = commitment;
        Occurrence = occurrence;
        Claim = report.Claim;
        Text = report.Text.Trim();
        Reason = report.Reason;
        StatedOn = report.StatedOn;
        DeliveredOn = report.DeliveredOn;
        By = report.By;
        EnteredOnBehalf = report.OnBehalf;
        IsNoChange = report.IsNoChange;
        _evidence.AddRange(report.Evidence.Select(link => new ProgressEvidence(this, link)));
    }

    public int RecommendationId { get; private set; }
    public Recommendation Recommendation { get; private set; } = null!;
    public int? CommitmentId { get; private set; }
    public Commitment? Commitment { get; private set; }
    public int? OccurrenceId { get; private set; }
    public Occurrence? Occurrence { get; private set; }
    public ProgressClaim Claim { get; private set; }
    public string Text { get; private set; } = "";
    public string? Reason { get; private set; }
    public DateOnly StatedOn { get; private set; }
    public DateOnly? DeliveredOn { get; private set; }
    public int ById { get; private set; }
    public Person By { get; private set; } = null!;
    public bool EnteredOnBehalf { get; private set; }

    /// <summary>Says that the last claim stands as it was.</summary>
    public bool IsNoChange { get; private set; }

    public IReadOnlyCollection<ProgressEvidence> Evidence => _evidence;
    public override TrackedRecord PartOf => Recommendation;
}

/// <summary>Where a claim can be checked: a link or a stored file, with the date on which it was taken.</summary>
public sealed class ProgressEvidence : RecordPart
{
    private ProgressEvidence() { }

    internal ProgressEvidence(ProgressUpdate update, EvidenceLink link)
    {
        Update = update;
        Label = link.Label;
        Address = link.Address;
        File = link.File;
        TakenOn = link.TakenOn;
    }

    public int UpdateId { get; private set; }
    public ProgressUpdate Update { get; private set; } = null!;
    public string Label { get; private set; } = "";
    public string? Address { get; private set; }
    public EvidenceFile? File { get; private set; }
    public DateOnly? TakenOn { get; private set; }
    public override TrackedRecord PartOf => Update.Recommendation;
}

public sealed record EvidenceLink(string Label, string? Address, DateOnly? TakenOn, EvidenceFile? File = null);

/// <param name="Reason">Needed when the claim is delayed, paused or will not be delivered.</param>
/// <param name="DeliveredOn">Needed when, and only when, the claim is delivered.</param>
public sealed record ProgressReport(
    ProgressClaim Claim, string Text, string? Reason, DateOnly StatedOn, DateOnly? DeliveredOn, Person By, bool OnBehalf,
    IReadOnlyList<EvidenceLink> Evidence)
{
    internal bool IsNoChange { get; init; }

    internal Refusal? Check(DateOnly today) => this switch
    {
        _ when Claim.NeedsReason() && string.IsNullOrWhiteSpace(Reason) => Refusal.ReasonForClaimMissing,
        { Claim: ProgressClaim.Delivered, DeliveredOn: null } => Refusal.DeliveryDateMissing,
        { Claim: not ProgressClaim.Delivered, DeliveredOn: not null } => Refusal.NotADeliveryClaim,
        { DeliveredOn: { } on } when on > today => Refusal.DeliveryDateInTheFuture,
        _ => null,
    };
}
