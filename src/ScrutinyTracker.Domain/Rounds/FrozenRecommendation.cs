using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Domain.Rounds;

/// <summary>A recommendation as it stood when a round was opened: facts of that day, which nothing alters. Who may read it is asked of the recommendation.</summary>
public sealed class FrozenRecommendation : RecordPart
{
    private readonly List<AskedUpdate> _asked = [];

    private FrozenRecommendation() { }

    internal FrozenRecommendation(MonitoringRound round, Recommendation recommendation)
    {
        (Round, Recommendation) = (round, recommendation);
        Text = recommendation.Text;
        AskedOf = recommendation.LeadPost?.Title ?? recommendation.ExternalBody?.Name;
        (Position, RespondedOn) = (recommendation.Position, recommendation.RespondedOn);
        (NextDueOn, NextDuePrecision, NextDueFrom) = (recommendation.NextDueOn, recommendation.NextDuePrecision, recommendation.NextDueFrom);
        (MostDaysLate, UndatedPromises) = (recommendation.MostDaysLate, recommendation.UndatedPromises);
        (Progress, IsDisputed, IsReadyToClose) = (recommendation.Progress, recommendation.IsDisputed, recommendation.IsReadyToClose);
        var judged = recommendation.Assessments.MaxBy(assessment => assessment.Meeting.HeldOn);
        (Assessment, AssessmentInWords, AssessedOn) = (recommendation.Assessment, judged?.Category.Label, judged?.Meeting.HeldOn);
        if (recommendation.AwaitsResponse || recommendation.IsAcceptedWithoutPromise)
            _asked.Add(new AskedUpdate(this));
        _asked.AddRange(recommendation.Promises.Where(promise => promise.IsOpen).OrderBy(promise => promise.Id).Select(promise => new AskedUpdate(this, promise)));
    }

    public int RoundId { get; private set; }
    public MonitoringRound Round { get; private set; } = null!;
    public int RecommendationId { get; private set; }
    public Recommendation Recommendation { get; private set; } = null!;
    public string Text { get; private set; } = "";

    /// <summary>The post or outside body by its name of that day.</summary>
    public string? AskedOf { get; private set; }

    public Position Position { get; private set; }
    public DateOnly? RespondedOn { get; private set; }
    public DateOnly? NextDueOn { get; private set; }
    public DatePrecision? NextDuePrecision { get; private set; }
    public DateOnly? NextDueFrom { get; private set; }
    public DueDate? NextDue => NextDueOn is { } on ? new DueDate(on, NextDuePrecision!.Value, NextDueFrom) : null;
    public int? MostDaysLate { get; private set; }
    public int UndatedPromises { get; private set; }
    public ProgressClaim Progress { get; private set; }
    public bool IsDisputed { get; private set; }
    public bool IsReadyToClose { get; private set; }
    public AssessmentMeaning Assessment { get; private set; }

    /// <summary>In the words of the committee's scale; null when it had not judged.</summary>
    public string? AssessmentInWords { get; private set; }

    public DateOnly? AssessedOn { get; private set; }
    public IReadOnlyCollection<AskedUpdate> Asked => _asked;
    public override TrackedRecord PartOf => Round;
}
