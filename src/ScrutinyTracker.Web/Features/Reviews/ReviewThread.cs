using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>One step of the golden thread.</summary>
/// <param name="Name">"Line of enquiry (a)".</param>
/// <param name="Href">Null for what is only shown here.</param>
/// <param name="Standing">How it stands, in words.</param>
/// <param name="Breaks">Where the thread is broken, in words.</param>
internal sealed record ThreadStep(
    string Name, string Text, string? Href, string? Standing, IReadOnlyList<string> Breaks, IReadOnlyList<ThreadStep> Next);

/// <summary>
/// The golden thread of the review in hand, from each line of enquiry to what was promised. What hangs on several is told in full where it
/// first comes, and only named after that.
/// </summary>
internal sealed class ReviewThread(ReviewInHand inHand)
{
    private const int TextLength = 160;
    private readonly HashSet<object> _told = [];

    private Review Review => inHand.Review;

    public IReadOnlyList<ThreadStep> Build()
    {
        _told.Clear();
        return [
            .. Review.LinesOfEnquiry.OrderBy(line => line.Order).Select(Step),
            .. Review.Evidence.Where(evidence => evidence.LinesOfEnquiry.Count == 0).OrderBy(evidence => evidence.Order).Select(Step),
            .. Review.Findings.Where(finding => finding.Evidence.Count == 0 && finding.LinesOfEnquiry.Count == 0).OrderBy(finding => finding.Order).Select(Step),
            .. inHand.Recommendations.Where(recommendation => recommendation.Findings.Count == 0).Select(Step),
        ];
    }

    private ThreadStep Step(LineOfEnquiry line)
    {
        var evidence = Review.Evidence.Where(item => item.LinesOfEnquiry.Contains(line)).OrderBy(item => item.Order).ToList();
        var others = Review.Findings
            .Where(finding => finding.LinesOfEnquiry.Contains(line) && !finding.Evidence.Intersect(evidence).Any()).OrderBy(finding => finding.Order);
        return Tell(line, PartNames.Of(line), line.Question, Href(ReviewPart.LineOfEnquiry, line.Id), null,
            [evidence.Count == 0 ? "no evidence yet" : null], () => [.. evidence.Select(Step), .. others.Select(Step)]);
    }

    private ThreadStep Step(Evidence evidence)
    {
        var findings = Review.Findings.Where(finding => finding.Evidence.Contains(evidence)).OrderBy(finding => finding.Order).ToList();
        return Tell(evidence, PartNames.Of(evidence), evidence.Title, Href(ReviewPart.Evidence, evidence.Id), evidence.TakenOn?.InFull(),
            [evidence.LinesOfEnquiry.Count == 0 ? "serves no line of enquiry" : null, findings.Count == 0 ? "no finding yet" : null],
            () => [.. findings.Select(Step)]);
    }

    private ThreadStep Step(Finding finding)
    {
        var recommendations = inHand.Recommendations.Where(recommendation => recommendation.Findings.Contains(finding));
        return Tell(finding, PartNames.Of(finding), finding.Text, Href(ReviewPart.Finding, finding.Id), finding.Theme?.Name,
            [finding.Evidence.Count == 0 ? "rests on no evidence" : null], () => [.. recommendations.Select(Step)]);
    }

    private ThreadStep Step(Recommendation recommendation) =>
        Tell(recommendation, PartNames.Of(recommendation), recommendation.Text, Href(ReviewPart.Recommendation, recommendation.Id),
            Standing(recommendation), BreaksOf(recommendation),
            () => [.. recommendation.Promises.Select(Step)]);

    private static ThreadStep Step(Commitment promise)
    {
        var due = promise.EarliestOpen?.Due.WithEnd();
        var standing = promise.Progress == ProgressClaim.Delivered ? "delivered" : due is null ? promise.RhythmInWords ?? Words.Of(promise.Progress) : $"due {due}";
        return new("Promise", Shorten(promise.Text), null, standing, promise.IsUndated ? ["no date given"] : [], []);
    }

    private ThreadStep Tell(
        object part, string name, string text, string? href, string? standing, IEnumerable<string?> breaks, Func<IReadOnlyList<ThreadStep>> next) =>
        _told.Add(part)
            ? new(name, Shorten(text), href, standing, [.. breaks.OfType<string>()], next())
            : new(name, Shorten(text), href, "shown above", [], []);

    private string Href(ReviewPart part, int id) =>
        inHand.MayDraft ? ReviewLinks.Edit(Review.Reference, part, id) : ReviewLinks.Place(Review.Reference, part, id);

    private static string? Standing(Recommendation recommendation) => recommendation switch
    {
        { ClosedOn: { } on, ClosureReason: { } reason } => $"closed on {on.InFull()}: {Words.Of(reason)}",
        { SentForResponseOn: null } => "not yet sent for response",
        { Position: Position.Awaited, ResponseDueOn: { } due } => $"awaiting a response, due {due.InFull()}",
        { RespondedOn: { } on } => $"{Words.Of(recommendation.Position)} on {on.InFull()}",
        _ => Words.Of(recommendation.Position),
    };

    private static IEnumerable<string?> BreaksOf(Recommendation recommendation)
    {
        if (recommendation.ClosedOn is not null)
            yield break;
        yield return recommendation.Findings.Count == 0 ? "rests on no finding" : null;
        yield return recommendation is { LeadPost: null, ExternalBody: null } ? "nobody is asked" : null;
        yield return recommendation.Position is Position.Accepted or Position.AcceptedInPart && !recommendation.Promises.Any()
            ? "accepted, but nothing promised" : null;
    }

    private static string Shorten(string text) => text.CutTo(TextLength);
}
