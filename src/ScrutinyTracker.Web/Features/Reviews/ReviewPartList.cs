using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Recommendations;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>A part as the lists show it.</summary>
/// <param name="Facts">Name and value; what has no value is left out.</param>
/// <param name="IsDraft">It can still change its place and be removed.</param>
internal sealed record PartRow(
    int Id, string Name, string Text, bool IsDraft, IReadOnlyList<KeyValuePair<string, string>> Facts, IReadOnlyList<Neighbours> Neighbours);

/// <summary>What lists and confirmations do with a part of the review in hand, whichever of the four kinds it is.</summary>
internal sealed class ReviewPartList(ReviewInHand inHand)
{
    private Review Review => inHand.Review;

    public IReadOnlyList<PartRow> Rows(ReviewPart part) => part switch
    {
        ReviewPart.LineOfEnquiry => [.. Review.LinesOfEnquiry.OrderBy(line => line.Order).Select(Row)],
        ReviewPart.Evidence => [.. Review.Evidence.OrderBy(evidence => evidence.Order).Select(Row)],
        ReviewPart.Finding => [.. Review.Findings.OrderBy(finding => finding.Order).Select(Row)],
        _ => [.. inHand.Recommendations.Select(Row)],
    };

    /// <returns>The record to save; null when there is no such part.</returns>
    public TrackedRecord? Move(ReviewPart part, int id, bool up) => part switch
    {
        ReviewPart.LineOfEnquiry => WithFound(Review.LinesOfEnquiry, id, line => Review.Move(line, up)),
        ReviewPart.Evidence => WithFound(Review.Evidence, id, evidence => Review.Move(evidence, up)),
        ReviewPart.Finding => WithFound(Review.Findings, id, finding => Review.Move(finding, up)),
        _ => Find(id) is { } recommendation ? Swap(recommendation, up) : null,
    };

    public Outcome Remove(ReviewPart part, int id, string? why) => part switch
    {
        ReviewPart.LineOfEnquiry => Review.Remove(Review.LinesOfEnquiry.Single(line => line.Id == id)),
        ReviewPart.Evidence => Review.Remove(Review.Evidence.Single(evidence => evidence.Id == id)),
        ReviewPart.Finding => Review.Remove(Review.Findings.Single(finding => finding.Id == id)),
        _ => Withdraw(Find(id)!, why),
    };

    /// <summary>A recommendation carries its own version; everything else the review's.</summary>
    public TrackedRecord RecordOf(ReviewPart part, int id) => part == ReviewPart.Recommendation ? Find(id)! : Review;

    public IReadOnlyList<Neighbours> Of(LineOfEnquiry line) =>
    [
        Group("Evidence", ReviewPart.Evidence, Review.Evidence.Where(e => e.LinesOfEnquiry.Contains(line)), PartNames.InShort, "no evidence yet"),
        Group("Findings", ReviewPart.Finding, Review.Findings.Where(f => f.LinesOfEnquiry.Contains(line)), PartNames.InShort, "no finding yet"),
    ];

    public IReadOnlyList<Neighbours> Of(Evidence evidence) =>
    [
        Group("Lines of enquiry", ReviewPart.LineOfEnquiry, evidence.LinesOfEnquiry, PartNames.InShort, "serves no line of enquiry"),
        Group("Findings", ReviewPart.Finding, Review.Findings.Where(f => f.Evidence.Contains(evidence)), PartNames.InShort, "no finding yet"),
    ];

    public IReadOnlyList<Neighbours> Of(Finding finding) =>
    [
        Group("Lines of enquiry", ReviewPart.LineOfEnquiry, finding.LinesOfEnquiry, PartNames.InShort, null),
        Group("Evidence", ReviewPart.Evidence, finding.Evidence, PartNames.InShort, "rests on no evidence"),
        Group("Recommendations", ReviewPart.Recommendation, inHand.Recommendations.Where(r => r.Findings.Contains(finding)), PartNames.InShort, null),
    ];

    public IReadOnlyList<Neighbours> Of(Recommendation recommendation) =>
    [
        Group("Findings", ReviewPart.Finding, recommendation.Findings, PartNames.InShort, "rests on no finding"),
        new("Response and what became of it", [new(Words.Titled(recommendation.Position), RecommendationLinks.Recommendation(recommendation.Reference))], null),
    ];

    private PartRow Row(LineOfEnquiry line) => new(line.Id, PartNames.Of(line), line.Question, IsDraft, [], Of(line));

    private PartRow Row(Evidence evidence) => new(evidence.Id, PartNames.Of(evidence), evidence.Title, IsDraft,
        Facts(("Kind", Words.Titled(evidence.Kind)), ("Date", evidence.TakenOn?.InFull()), ("Heard", evidence.Heard), ("Summary", evidence.Summary)),
        Of(evidence));

    private PartRow Row(Finding finding) =>
        new(finding.Id, PartNames.Of(finding), finding.Text, IsDraft, Facts(("Theme", finding.Theme?.Name)), Of(finding));

    private PartRow Row(Recommendation recommendation) => new(recommendation.Id, PartNames.Of(recommendation), recommendation.Text, IsDraftOf(recommendation),
        Facts(
            ("Reference", recommendation.Reference),
            ("Parts", Lines(recommendation.Parts.OrderBy(part => part.Order).Select(part => $"({part.Letter}) {part.Text}"))),
            ("Asked of", recommendation.LeadPost?.Title ?? recommendation.ExternalBody?.Name ?? "nobody yet"),
            ("With", Lines(recommendation.JointPosts.Select(post => post.Title))),
            ("Also addressed to", recommendation.AlsoAddressedTo),
            ("Closed", recommendation is { ClosedOn: { } on, ClosureReason: { } reason } ? $"{on.InFull()}, {Words.Of(reason)}: {recommendation.ClosureWords}" : null)),
        Of(recommendation));

    private bool IsDraft => Review.PublishedOn is null;

    private static bool IsDraftOf(Recommendation recommendation) =>
        recommendation is { ClosedOn: null, SentForResponseOn: null, PublishedOn: null };

    private Recommendation? Find(int id) => inHand.Recommendations.FirstOrDefault(recommendation => recommendation.Id == id);

    private Recommendation Swap(Recommendation recommendation, bool up)
    {
        var drafts = inHand.Recommendations.Where(IsDraftOf);
        var neighbour = up ? drafts.LastOrDefault(other => other.Number < recommendation.Number) : drafts.FirstOrDefault(other => other.Number > recommendation.Number);
        if (neighbour is not null && IsDraftOf(recommendation))
            recommendation.SwapPlaces(neighbour);
        return recommendation;
    }

    /// <summary>The drafts after it move up, so that the report is numbered without a gap.</summary>
    private Outcome Withdraw(Recommendation recommendation, string? why)
    {
        var outcome = recommendation.Withdraw(inHand.Today, why);
        if (outcome.IsDone)
            foreach (var later in inHand.Recommendations.Where(other => other.ClosedOn is null && other.Number > recommendation.Number).OrderBy(other => other.Number).ToList())
                recommendation.SwapPlaces(later);
        return outcome;
    }

    private Review? WithFound<T>(IEnumerable<T> parts, int id, Action<T> act) where T : RecordPart
    {
        if (parts.FirstOrDefault(part => part.Id == id) is not { } found)
            return null;
        act(found);
        return Review;
    }

    private Neighbours Group<T>(string heading, ReviewPart part, IEnumerable<T> parts, Func<T, string> name, string? breakWords) where T : class
    {
        var links = parts.Select(one => new NeighbourLink(name(one), Href(part, IdOf(one)))).OrderBy(link => link.Text, NaturalOrder).ToList();
        return new(heading, links, links.Count == 0 ? breakWords : null);
    }

    private static readonly StringComparer NaturalOrder =
        StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), CompareOptions.NumericOrdering | CompareOptions.IgnoreCase);

    private string Href(ReviewPart part, int id) =>
        inHand.MayDraft ? ReviewLinks.Edit(Review.Reference, part, id) : ReviewLinks.Place(Review.Reference, part, id);

    private static int IdOf(object part) => part is RecordPart piece ? piece.Id : ((TrackedRecord)part).Id;

    private static string? Lines(IEnumerable<string> lines) => string.Join("\n", lines) is { Length: > 0 } text ? text : null;

    private static List<KeyValuePair<string, string>> Facts(params (string Name, string? Value)[] facts) =>
        [.. facts.Where(fact => fact.Value is not null).Select(fact => KeyValuePair.Create(fact.Name, fact.Value!))];
}
