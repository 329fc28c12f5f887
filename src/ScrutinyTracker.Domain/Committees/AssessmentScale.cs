namespace ScrutinyTracker.Domain.Committees;

/// <summary>The words with which a committee judges progress, as data; what they mean to the tracker is <see cref="AssessmentMeaning"/>.</summary>
public sealed class AssessmentScale
{
    private readonly List<AssessmentCategory> _categories = [];

    private AssessmentScale() { }

    public AssessmentScale(int id, string name)
    {
        Id = id;
        Name = name;
    }

    public int Id { get; private set; }
    public string Name { get; private set; } = "";
    public IReadOnlyCollection<AssessmentCategory> Categories => _categories;
}

public sealed class AssessmentCategory
{
    private AssessmentCategory() { }

    public AssessmentCategory(int id, int scaleId, int order, string label, AssessmentMeaning meaning)
    {
        Id = id;
        ScaleId = scaleId;
        Order = order;
        Label = label;
        Meaning = meaning;
    }

    public int Id { get; private set; }
    public int ScaleId { get; private set; }
    public int Order { get; private set; }
    public string Label { get; private set; } = "";
    public AssessmentMeaning Meaning { get; private set; }
}

/// <summary>What any scale's category comes down to.</summary>
public enum AssessmentMeaning
{
    NotYetLookedAt,
    AchievedStopMonitoring,
    AcceptableProgressContinue,
    UnacceptableProgressContinue,
    NotAchievedObstacle,
    Superseded,
    NotForThisSession,
}
