using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Reviews;

/// <summary>A practice review's action plan.</summary>
public sealed partial class Review
{
    private readonly List<PlannedAction> _actionPlan = [];

    public IReadOnlyCollection<PlannedAction> ActionPlan => _actionPlan;

    public PlannedAction AddAction(PlannedActionDetails details)
    {
        var action = new PlannedAction(this, SortOrder.Next(_actionPlan));
        action.Record(details);
        return Added(_actionPlan, action, "Action", details.ActionToBeTaken);
    }

    public void EditAction(PlannedAction action, PlannedActionDetails details)
    {
        RaiseIfChanged($"Action {action.Order}", action.Details.DifferencesTo(details));
        action.Record(details);
    }
}

/// <summary>
/// A row of the action plan. The promise in it, with its proposed date and its chasing, is a <see cref="Commitments.Commitment"/>.
/// </summary>
public sealed class PlannedAction : RecordPart, IOrdered
{
    private readonly List<Finding> _areasForDevelopment = [];

    private PlannedAction() { }

    internal PlannedAction(Review review, int order)
    {
        Review = review;
        Order = order;
    }

    public int ReviewId { get; private set; }
    public Review Review { get; private set; } = null!;
    public int Order { get; private set; }
    public int? ThemeId { get; private set; }
    public Theme? Theme { get; private set; }
    public string IssueIdentified { get; private set; } = "";
    public string ActionToBeTaken { get; private set; } = "";
    public string? RiskIfNotCompleted { get; private set; }
    public string? Priority { get; private set; }
    public int? ResponsiblePostId { get; private set; }
    public Post? ResponsiblePost { get; private set; }
    public IReadOnlyCollection<Finding> AreasForDevelopment => _areasForDevelopment;
    public override TrackedRecord PartOf => Review;

    public PlannedActionDetails Details =>
        new(Theme, IssueIdentified, ActionToBeTaken, RiskIfNotCompleted, Priority, ResponsiblePost, [.. _areasForDevelopment]);

    internal void GoTo(Post post) => ResponsiblePost = post;

    internal void Record(PlannedActionDetails details)
    {
        Theme = details.Theme;
        IssueIdentified = details.IssueIdentified.Trim();
        ActionToBeTaken = details.ActionToBeTaken.Trim();
        RiskIfNotCompleted = details.RiskIfNotCompleted;
        Priority = details.Priority;
        ResponsiblePost = details.ResponsiblePost;
        _areasForDevelopment.ReplaceWith(details.AreasForDevelopment);
    }

    void IOrdered.Place(int order) => Order = order;
}

public sealed record PlannedActionDetails(
    Theme? Theme, string IssueIdentified, string ActionToBeTaken, string? RiskIfNotCompleted, string? Priority,
    Post? ResponsiblePost, IReadOnlyCollection<Finding> AreasForDevelopment)
{
    internal FieldChanges DifferencesTo(PlannedActionDetails other) => new FieldChanges()
        .Note("Category", Theme?.Name, other.Theme?.Name)
        .Note("Issue identified", IssueIdentified, other.IssueIdentified.Trim())
        .Note("Action to be taken", ActionToBeTaken, other.ActionToBeTaken.Trim())
        .Note("Anticipated risk if not completed", RiskIfNotCompleted, other.RiskIfNotCompleted)
        .Note("Priority", Priority, other.Priority)
        .Note("Responsibility for completion", ResponsiblePost?.Title, other.ResponsiblePost?.Title)
        .Note("Areas for development", Numbers(AreasForDevelopment), Numbers(other.AreasForDevelopment));

    private static string Numbers(IEnumerable<Finding> findings) =>
        string.Join(", ", findings.Select(finding => finding.Order).Order());
}
