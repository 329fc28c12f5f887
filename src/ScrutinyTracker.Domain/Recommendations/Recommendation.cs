using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>
/// What a committee asks of a post or an outside body, and the head of the second half of the thread: responses, commitments,
/// progress and assessments hang from it, and the facts that lists filter by are kept on it.
/// </summary>
public sealed partial class Recommendation : TrackedRecord
{
    private readonly List<Post> _jointPosts = [];
    private readonly List<RecommendationPart> _parts = [];
    private readonly List<Finding> _findings = [];

    private Recommendation() { }

    public Recommendation(string reference, Review review, int number, RecommendationDetails details)
    {
        Reference = reference;
        Review = review;
        review.Hold(this);
        Committee = review.Committee;
        Number = number;
        Record(details);
        Raise(new RecordCreated("Recommendation", reference));
    }

    /// <summary>Permanent and readable: committee, municipal year, number. It survives a change of order, committee or post.</summary>
    public string Reference { get; private set; } = "";

    public int ReviewId { get; private set; }
    public Review Review { get; private set; } = null!;

    /// <summary>The committee that follows it now; it began as the review's and moves when a committee is succeeded.</summary>
    public int CommitteeId { get; private set; }
    public Committee Committee { get; private set; } = null!;

    /// <summary>Its place in the review, as printed.</summary>
    public int Number { get; private set; }

    public string Text { get; private set; } = "";
    public int? LeadPostId { get; private set; }
    public Post? LeadPost { get; private set; }
    public int? ExternalBodyId { get; private set; }
    public ExternalBody? ExternalBody { get; private set; }

    /// <summary>Whom else it names, in words: "all members of the council".</summary>
    public string? AlsoAddressedTo { get; private set; }

    public IReadOnlyCollection<Post> JointPosts => _jointPosts;
    public IReadOnlyCollection<RecommendationPart> Parts => _parts;
    public IReadOnlyCollection<Finding> Findings => _findings;

    /// <summary>For a recommendation taken from an external review: that body's own number and page.</summary>
    public string? ExternalNumber { get; private set; }
    public string? ExternalPage { get; private set; }

    public DateOnly? PublishedOn { get; private set; }
    public override TrackedRecord HistoryOf => this;

    public RecommendationDetails Details =>
        new(Text, LeadPost, ExternalBody, AlsoAddressedTo, [.. _jointPosts], [.. _findings], [.. _parts.OrderBy(part => part.Order).Select(part => part.Text)]);

    /// <summary>Those who are asked, or the public, have its words already.</summary>
    public bool HasLeftTheDraft => SentForResponseOn is not null || PublishedOn is not null;

    /// <summary>A draft is written freely. What others have already is changed with a reason, and those who are asked see both wordings.</summary>
    public Outcome Edit(RecommendationDetails details, string? why = null)
    {
        var changes = Details.DifferencesTo(details);
        if (changes.Any && ClosedOn is not null)
            return Refusal.RecommendationClosed;
        return Rewrite("Recommendation", changes, why, HasLeftTheDraft ? differences => new RecommendationAmended(differences) : null, () => Record(details));
    }

    public void CiteExternally(string? number, string? page)
    {
        RaiseIfChanged("Recommendation", new FieldChanges().Note("Number in the source", ExternalNumber, number).Note("Page", ExternalPage, page));
        (ExternalNumber, ExternalPage) = (number, page);
    }

    /// <summary>Swaps places with a neighbour while the review is drafted. The references stay.</summary>
    public void SwapPlaces(Recommendation neighbour)
    {
        var (mine, theirs) = (Number, neighbour.Number);
        (Number, neighbour.Number) = (theirs, mine);
        Raise(new PartsReordered("Recommendation", Reference, mine, theirs));
        neighbour.Raise(new PartsReordered("Recommendation", neighbour.Reference, theirs, mine));
    }

    /// <summary>Not published, and more than a draft that was taken back.</summary>
    public bool IsToBePublished => PublishedOn is null && (ClosedOn is null || SentForResponseOn is not null);

    /// <summary>Published with its review, or when it was added to that later.</summary>
    public void Publish(DateOnly on)
    {
        if (PublishedOn is not null)
            return;
        PublishedOn = on;
        Raise(new RecommendationPublished(on));
    }

    /// <summary>Taken out of the draft. It stays readable with its reason, and its reference is not given again.</summary>
    public Outcome Withdraw(DateOnly on, string? why)
    {
        if (PublishedOn is not null)
            return Refusal.CannotRemoveOncePublished;
        if (SentForResponseOn is not null)
            return Refusal.AlreadySentForResponse;
        if (ClosedOn is not null)
            return Refusal.RecommendationClosed;
        if (string.IsNullOrWhiteSpace(why))
            return Refusal.ReasonMissing;
        EndWith(new Closure(this, on, Recommendations.ClosureReason.Withdrawn, why, null, null));
        Raise(new RecommendationClosed(Recommendations.ClosureReason.Withdrawn, on) { Why = ClosureWords });
        return Outcome.Done;
    }

    private void Record(RecommendationDetails details)
    {
        Text = details.Text.Trim();
        LeadPost = details.LeadPost;
        ExternalBody = details.ExternalBody;
        AlsoAddressedTo = details.AlsoAddressedTo;
        _jointPosts.ReplaceWith(details.JointPosts);
        _findings.ReplaceWith(details.Findings);
        SetParts(details.Parts);
    }

    /// <summary>A part keeps its place, and so the answers given to it, when only its words change.</summary>
    private void SetParts(IReadOnlyList<string> texts)
    {
        var present = _parts.OrderBy(part => part.Order).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            if (i < present.Count)
                present[i].Say(texts[i].Trim());
            else
                _parts.Add(new RecommendationPart(this, i + 1, texts[i].Trim()));
        }
        foreach (var surplus in present.Skip(texts.Count))
            _parts.Remove(surplus);
    }
}

/// <summary>A lettered part that needs an answer of its own.</summary>
public sealed class RecommendationPart : RecordPart
{
    private RecommendationPart() { }

    internal RecommendationPart(Recommendation recommendation, int order, string text)
    {
        Recommendation = recommendation;
        Order = order;
        Text = text;
    }

    public int RecommendationId { get; private set; }
    public Recommendation Recommendation { get; private set; } = null!;
    public int Order { get; private set; }
    public string Text { get; private set; } = "";
    public string Letter => Words.Letter(Order);
    public override TrackedRecord PartOf => Recommendation;

    internal void Say(string text) => Text = text;
}

/// <param name="LeadPost">Who answers; null while drafting, or when an outside body is asked.</param>
/// <param name="Parts">Texts of the lettered parts in order; empty when the recommendation has none.</param>
public sealed record RecommendationDetails(
    string Text, Post? LeadPost, ExternalBody? ExternalBody, string? AlsoAddressedTo,
    IReadOnlyCollection<Post> JointPosts, IReadOnlyCollection<Finding> Findings, IReadOnlyList<string> Parts)
{
    public FieldChanges DifferencesTo(RecommendationDetails other) => new FieldChanges()
        .Note("Text", Text, other.Text.Trim())
        .Note("Lead post", LeadPost?.Title, other.LeadPost?.Title)
        .Note("Outside body", ExternalBody?.Name, other.ExternalBody?.Name)
        .Note("Also addressed to", AlsoAddressedTo, other.AlsoAddressedTo)
        .Note("Joint posts", InWords(JointPosts.Select(post => post.Title)), InWords(other.JointPosts.Select(post => post.Title)))
        .Note("Findings", InWords(Findings.Select(finding => $"{finding.Order}")), InWords(other.Findings.Select(finding => $"{finding.Order}")))
        .Note("Parts", string.Join(" | ", Parts), string.Join(" | ", other.Parts.Select(part => part.Trim())));

    private static string InWords(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));
}

/// <summary>Changed after it was sent for a response or published.</summary>
public sealed record RecommendationAmended(IReadOnlyList<FieldChange> Changes) : DomainEvent, IAmendment;

public sealed record RecommendationPublished(DateOnly On) : DomainEvent;
