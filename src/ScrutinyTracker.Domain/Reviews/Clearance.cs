using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Reviews;

/// <summary>Who sees a report before it is published, and what it says of its implications.</summary>
public sealed partial class Review
{
    private readonly List<Clearance> _clearances = [];
    private readonly List<Implication> _implications = [];

    public IReadOnlyCollection<Clearance> Clearances => _clearances;
    public IReadOnlyCollection<Implication> Implications => _implications;

    public Clearance SendForClearance(ClearanceKind kind, string area, Post? post, DateOnly sentOn, DateOnly? dueOn)
    {
        var clearance = new Clearance(this, kind, area.Trim(), post, sentOn, dueOn);
        return Added(_clearances, clearance, "Clearance", $"{area}, sent");
    }

    public void ReturnClearance(Clearance clearance, DateOnly on, string? comment)
    {
        RaiseIfChanged($"Clearance by {clearance.Area}", new FieldChanges()
            .Note("Returned on", clearance.ReturnedOn, on).Note("Comment", clearance.Comment, comment));
        clearance.Return(on, comment);
    }

    /// <summary>Answers one of the headings that a report must answer, replacing an earlier answer.</summary>
    public void SetImplication(string heading, string text)
    {
        var present = _implications.FirstOrDefault(implication => implication.Heading == heading);
        RaiseIfChanged("Implications", new FieldChanges().Note(heading, present?.Text, text.Trim()));
        if (present is null)
            _implications.Add(new Implication(this, SortOrder.Next(_implications), heading, text.Trim()));
        else
            present.Say(text.Trim());
    }
}

public enum ClearanceKind
{
    Contributor,
    Approver,
}

/// <summary>A report sent to a contributor or approver on a date, and returned or approved on a date.</summary>
public sealed class Clearance : RecordPart
{
    private Clearance() { }

    internal Clearance(Review review, ClearanceKind kind, string area, Post? post, DateOnly sentOn, DateOnly? dueOn)
    {
        Review = review;
        Kind = kind;
        Area = area;
        Post = post;
        SentOn = sentOn;
        DueOn = dueOn;
    }

    public int ReviewId { get; private set; }
    public Review Review { get; private set; } = null!;
    public ClearanceKind Kind { get; private set; }

    /// <summary>Finance, legal, director, member: what the clearance is for.</summary>
    public string Area { get; private set; } = "";

    public int? PostId { get; private set; }
    public Post? Post { get; private set; }
    public DateOnly SentOn { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public DateOnly? ReturnedOn { get; private set; }
    public string? Comment { get; private set; }
    public override TrackedRecord PartOf => Review;

    internal void GoTo(Post post) => Post = post;

    internal void Return(DateOnly on, string? comment) => (ReturnedOn, Comment) = (on, comment);
}

/// <summary>A heading that a report must answer (finance, staffing, risk, …) and the answer.</summary>
public sealed class Implication : RecordPart, IOrdered
{
    private Implication() { }

    internal Implication(Review review, int order, string heading, string text)
    {
        Review = review;
        Order = order;
        Heading = heading;
        Text = text;
    }

    public int ReviewId { get; private set; }
    public Review Review { get; private set; } = null!;
    public int Order { get; private set; }
    public string Heading { get; private set; } = "";
    public string Text { get; private set; } = "";
    public override TrackedRecord PartOf => Review;

    internal void Say(string text) => Text = text;
    void IOrdered.Place(int order) => Order = order;
}

/// <summary>The council's own list of headings for a kind of report.</summary>
public sealed class ImplicationHeading
{
    private ImplicationHeading() { }

    public ImplicationHeading(int id, ReviewKind reviewKind, int order, string heading)
    {
        Id = id;
        ReviewKind = reviewKind;
        Order = order;
        Heading = heading;
    }

    public int Id { get; private set; }
    public ReviewKind ReviewKind { get; private set; }
    public int Order { get; private set; }
    public string Heading { get; private set; } = "";
}
