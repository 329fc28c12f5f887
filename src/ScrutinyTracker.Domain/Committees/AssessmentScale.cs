namespace ScrutinyTracker.Domain.Committees;

/// <summary>The words with which a committee judges progress, as data; what they mean to the tracker is <see cref="AssessmentMeaning"/>.</summary>
public sealed class AssessmentScale : TrackedRecord
{
    /// <summary>The scale of every committee that has chosen no other.</summary>
    public const int DefaultId = 1;

    private readonly List<AssessmentCategory> _categories = [];

    private AssessmentScale() { }

    public AssessmentScale(string name)
    {
        Name = name.Trim();
        Raise(new RecordCreated("Assessment scale", Name));
    }

    public string Name { get; private set; } = "";
    public IReadOnlyCollection<AssessmentCategory> Categories => _categories;

    /// <summary>What an officer can choose from now, in the scale's order.</summary>
    public IEnumerable<AssessmentCategory> Offered => _categories.Where(category => category.IsOffered).OrderBy(category => category.Order);

    public void Rename(string name)
    {
        RaiseIfChanged("Assessment scale", new FieldChanges().Note("Name", Name, name.Trim()));
        Name = name.Trim();
    }

    public Outcome Add(CategoryDetails details)
    {
        if (Check(details, null) is { } refusal)
            return refusal;
        var category = new AssessmentCategory(this, SortOrder.Next(_categories), details);
        _categories.Add(category);
        Raise(new PartAdded("Category", category.InWords));
        return Outcome.Done;
    }

    /// <param name="isUsed">A committee has judged with it: its words may be put right, but what it means stays.</param>
    public Outcome Edit(AssessmentCategory category, CategoryDetails details, bool isUsed)
    {
        if (isUsed && details.Meaning != category.Meaning)
            return Refusal.CategoryInUse;
        if (Check(details, category) is { } refusal)
            return refusal;
        RaiseIfChanged($"Category “{category.Label}”", new FieldChanges()
            .Note("Label", category.Label, details.Label.Trim())
            .Note("Explanation", category.Explanation, details.Explanation?.Trim())
            .Note("Meaning", category.Meaning, details.Meaning));
        category.Say(details);
        return Outcome.Done;
    }

    /// <summary>A category is not deleted, because judgements were made in its words; it is no longer on offer, and may be again.</summary>
    public Outcome Offer(AssessmentCategory category, bool offered)
    {
        if (category.IsOffered == offered)
            return Outcome.Done;
        if (!offered && Offered.Count() == 1)
            return Refusal.LastCategory;
        category.Offer(offered);
        Raise(offered ? new PartAdded("Category", category.InWords) : new PartRemoved("Category", category.InWords));
        return Outcome.Done;
    }

    public void Move(AssessmentCategory category, bool up)
    {
        var from = category.Order;
        if (SortOrder.Move(_categories, category, up))
            Raise(new PartsReordered("Category", category.InWords, from, category.Order));
    }

    private Refusal? Check(CategoryDetails details, AssessmentCategory? itself) => details switch
    {
        { Meaning: AssessmentMeaning.NotYetLookedAt } => Refusal.MeaningMissing,
        _ when _categories.Any(other => other != itself && string.Equals(other.Label, details.Label.Trim(), StringComparison.OrdinalIgnoreCase)) =>
            Refusal.CategoryLabelTaken,
        _ => null,
    };
}

public sealed class AssessmentCategory : RecordPart, IOrdered
{
    private AssessmentCategory() { }

    internal AssessmentCategory(AssessmentScale scale, int order, CategoryDetails details)
    {
        Scale = scale;
        Order = order;
        Say(details);
    }

    public int ScaleId { get; private set; }
    public AssessmentScale Scale { get; private set; } = null!;
    public int Order { get; private set; }
    public string Label { get; private set; } = "";

    /// <summary>When a committee uses it, in a sentence.</summary>
    public string? Explanation { get; private set; }

    public AssessmentMeaning Meaning { get; private set; }

    /// <summary>False once an administrator has taken it off the scale; judgements made with it keep it.</summary>
    public bool IsOffered { get; private set; } = true;

    public override TrackedRecord PartOf => Scale;
    public CategoryDetails Details => new(Label, Explanation, Meaning);

    internal string InWords => $"{Label} ({Words.Of(Meaning)})";

    void IOrdered.Place(int order) => Order = order;

    internal void Offer(bool offered) => IsOffered = offered;

    internal void Say(CategoryDetails details) => (Label, Explanation, Meaning) = (details.Label.Trim(), details.Explanation?.Trim(), details.Meaning);
}

public sealed record CategoryDetails(string Label, string? Explanation, AssessmentMeaning Meaning);

/// <summary>What any scale's category comes down to.</summary>
public enum AssessmentMeaning
{
    NotYetLookedAt,
    AchievedStopMonitoring,

    /// <summary>No longer followed, without a word on whether it was achieved.</summary>
    StopMonitoring,

    AcceptableProgressContinue,
    UnacceptableProgressContinue,
    NotAchievedObstacle,
    Superseded,
    NotForThisSession,
}
