using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Domain.Rounds;

/// <summary>Something that had changed since the committee's last meeting, kept as it was said when the round was closed.</summary>
public sealed class FrozenChange : RecordPart
{
    private FrozenChange() { }

    internal FrozenChange(MonitoringRound round, int recommendationId, Changed changed)
    {
        (Round, RecommendationId) = (round, recommendationId);
        (Kind, On, What, Why) = (changed.Kind, changed.On, changed.What, changed.Why);
    }

    public int RoundId { get; private set; }
    public MonitoringRound Round { get; private set; } = null!;
    public int RecommendationId { get; private set; }
    public Recommendation Recommendation { get; private set; } = null!;
    public ChangedKind Kind { get; private set; }
    public DateOnly On { get; private set; }
    public string What { get; private set; } = "";
    public string? Why { get; private set; }
    public override TrackedRecord PartOf => Round;

    public Changed Changed => new(Kind, On, What, Why);
}
