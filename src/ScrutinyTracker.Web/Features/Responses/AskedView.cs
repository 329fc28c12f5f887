using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>What is asked, of whom, why and until when: the head of every page of an answer.</summary>
/// <param name="ReviewHref">Null, and no findings, when the viewer may not read the review.</param>
/// <param name="OnBehalf">Whoever reads this writes for the post or body that is asked.</param>
/// <param name="Clock">How the deadline came about, and where the answer can be decided before it.</param>
/// <param name="NotNow">Why an answer could not be submitted today; null when it could.</param>
internal sealed record AskedView(
    string Reference, int Number, string Text, string AskedOf, bool OnBehalf, string Committee, string ReviewTitle, string? ReviewHref,
    IReadOnlyList<AskedPart> Parts, IReadOnlyList<FindingBehind> Findings, string? Deadline, IReadOnlyList<string> Clock, string? NotNow,
    IReadOnlyList<OtherView> Others, AmendmentsView Amendments)
{
    public static AskedView Of(
        Recommendation recommendation, bool onBehalf, DateOnly today, IReadOnlyList<OtherView> others, AmendmentsView amendments, bool mayReadReview,
        IReadOnlyList<string> meetings) => new(
        recommendation.Reference, recommendation.Number, recommendation.Text, WhoIsAsked(recommendation), onBehalf, recommendation.Committee.Name,
        recommendation.Review.Title, mayReadReview ? ReviewLinks.Review(recommendation.Review.Reference) : null,
        [.. recommendation.Parts.OrderBy(part => part.Order).Select(part => new AskedPart(part.Letter, part.Text))],
        [.. recommendation.Findings.Where(_ => mayReadReview).OrderBy(finding => finding.Order).Select(finding => new FindingBehind(
            finding.Text, ReviewLinks.Place(recommendation.Review.Reference, ReviewPart.Finding, finding.Id)))],
        InWords(recommendation, today), [.. HowWorkedOut(recommendation), .. meetings], WhyNotNow(recommendation), others, amendments);

    private static string WhoIsAsked(Recommendation recommendation)
    {
        var lead = recommendation.LeadPost?.Title ?? recommendation.ExternalBody?.Name;
        return string.Join(" and ", recommendation.JointPosts.Select(post => post.Title).Order(StringComparer.Ordinal).Prepend(lead).OfType<string>());
    }

    private static string? InWords(Recommendation recommendation, DateOnly today) => recommendation.ResponseDueOn switch
    {
        null => null,
        { } due when recommendation.IsAnswered => due.InFull(),
        { } due => $"{due.InFull()}, {Timeliness.Of(due, null, today).InWords}",
    };

    private static IEnumerable<string> HowWorkedOut(Recommendation recommendation)
    {
        if (recommendation.ResponseDueBasis is { } basis)
            yield return basis;
        if (recommendation is { ResponseDueOrigin: not DeadlineOrigin.Worked, WorkedDueBasis: { } worked })
            yield return $"By the rule: {worked}";
        if (recommendation.AwaitsReceipt)
            yield return "The clock has not started: the day of receipt is not recorded.";
    }

    private static string? WhyNotNow(Recommendation recommendation) => recommendation switch
    {
        { SentForResponseOn: null } => RefusalText.Of(Refusal.NotYetSentForResponse).Text,
        { ClosedOn: not null } => RefusalText.Of(Refusal.RecommendationClosed).Text,
        _ => null,
    };
}

internal sealed record AskedPart(string Letter, string Text);

internal sealed record FindingBehind(string Text, string Href);

/// <param name="Due">The deadline in words.</param>
internal sealed record OtherView(string Reference, int Number, string Text, bool IsAnswered, bool HasDraft, string? Due, bool IsHere)
{
    private const int Longest = 90;

    public string Short => Text.Length <= Longest ? Text : $"{Text[..Math.Max(Text.LastIndexOf(' ', Longest), Longest / 2)]}…";

    public string State => this switch
    {
        { IsAnswered: true } => "Answered",
        { HasDraft: true } => "Draft",
        { Due: null } => "To answer",
        _ => $"To answer by {Due}",
    };
}
