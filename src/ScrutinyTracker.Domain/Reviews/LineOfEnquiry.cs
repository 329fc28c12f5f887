namespace ScrutinyTracker.Domain.Reviews;

/// <summary>A lettered question that the review follows (KLOE).</summary>
public sealed class LineOfEnquiry : RecordPart, IOrdered
{
    private readonly List<Evidence> _evidence = [];
    private readonly List<Finding> _findings = [];

    private LineOfEnquiry() { }

    internal LineOfEnquiry(Review review, int order, string question)
    {
        Review = review;
        Order = order;
        Question = question;
    }

    public int ReviewId { get; private set; }
    public Review Review { get; private set; } = null!;
    public int Order { get; private set; }
    public string Question { get; private set; } = "";
    public string Letter => Words.Letter(Order);
    public IReadOnlyCollection<Evidence> Evidence => _evidence;
    public IReadOnlyCollection<Finding> Findings => _findings;
    public override TrackedRecord PartOf => Review;

    internal void Ask(string question) => Question = question;
    void IOrdered.Place(int order) => Order = order;
}
