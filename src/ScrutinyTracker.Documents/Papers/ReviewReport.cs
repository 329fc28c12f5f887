using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>The review itself: scope, lines of enquiry, evidence, what it shows, and the recommendations with the paragraphs that they rest on.</summary>
public static class ReviewReport
{
    private static readonly (FindingKind Kind, string Heading)[] Others =
    [
        (FindingKind.Strength, "Strengths"), (FindingKind.AreaForDevelopment, "Areas for development"),
        (FindingKind.GoodPractice, "Good practice"), (FindingKind.CaseExample, "Case examples"),
    ];

    public static Paper Of(ReviewPaperFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var review = facts.Review;
        var paper = new Paper($"Review report: {review.Title}", facts.Council)
        {
            Front = [.. facts.Front, new($"{review.Reference}, {Words.Of(review.Kind)}", "Reference:")],
            Exempt = facts.Exempt,
            Draft = facts.Draft,
        };
        TellSummary(paper, facts);
        TellScope(paper, review);
        TellLines(paper, review);
        TellEvidence(paper, review);
        var places = new Dictionary<int, int>();
        foreach (var (kind, heading) in Others)
            TellFindings(paper, heading, facts.Findings(kind), places);
        TellFindings(paper, "Conclusions", facts.Findings(FindingKind.Conclusion), places);
        TellRecommendations(paper, facts.Recommendations, places);
        paper.Heading("Contact").Plain([.. facts.Contacts.Select(contact => new PaperText(contact))]);
        return paper;
    }

    private static void TellSummary(Paper paper, ReviewPaperFacts facts)
    {
        var review = facts.Review;
        paper.Heading("Summary").Numbered(
            $"The {review.Committee.Name} asked {PaperWords.Counted(review.LinesOfEnquiry.Count, "question")}, gathered "
                + $"{PaperWords.Counted(review.Evidence.Count, "piece")} of evidence, came to {PaperWords.Counted(review.Findings.Count, "finding")}, and makes "
                + $"{PaperWords.Counted(facts.Recommendations.Count, "recommendation")}.");
        if (facts.Recommendations.Count > 0)
        {
            paper.Add(new PaperTable(
                "The recommendations in brief", [("Number", 12), ("Recommendation", 58), ("Asked of", 30)],
                [.. facts.Recommendations.Select(asked => new PaperCell[] { InDigits(asked.Number), asked.Text, PaperWords.Capital(Of(asked)) })]));
        }
    }

    private static void TellScope(Paper paper, Review review)
    {
        var scope = review.Scope;
        paper.Heading("Scope");
        if (review.Source is { } source)
            paper.Numbered($"The recommendations are taken from {source}.");
        foreach (var (lead, text) in new[] { ("Purpose:", scope.Purpose), ("Terms of reference:", scope.TermsOfReference), ("In scope:", scope.InScope), ("Out of scope:", scope.OutOfScope), ("Method:", scope.Method) })
        {
            if (text is not null)
                paper.Numbered(new PaperText(text, lead));
        }
        if (scope.AgreedOn is { } agreed)
            paper.Numbered($"The committee agreed this scope on {agreed.InFull()}.");
        if (review.Group.Count > 0)
        {
            paper.Numbered("The review group:").Bullets(
                review.Group.Select(member => member.Person.Name).Order(StringComparer.CurrentCulture).Select(name => new PaperText(name)));
        }
    }

    private static void TellLines(Paper paper, Review review)
    {
        if (review.LinesOfEnquiry.Count > 0)
        {
            paper.Heading("Lines of enquiry").Numbered("The review asked:")
                .Lettered(review.LinesOfEnquiry.OrderBy(line => line.Order).Select(line => new PaperText(line.Question)));
        }
    }

    private static void TellEvidence(Paper paper, Review review)
    {
        if (review.Evidence.Count == 0)
            return;
        paper.Heading("Evidence").Numbered("The review took evidence as follows:").Add(new PaperTable(
            "The evidence that the review took", [("Evidence", 24), ("When", 14), ("Who was heard", 20), ("What it is about", 30), ("Lines", 12)],
            [.. review.Evidence.OrderBy(item => item.Order).Select(item => new PaperCell[]
            {
                new([new(item.Title, $"{Words.Titled(item.Kind)}:")]), item.TakenOn is { } on ? on.InFull() : "No date recorded", item.Heard ?? "No one", item.Summary ?? "Not summarised",
                item.LinesOfEnquiry.Count == 0 ? "None" : string.Join(", ", item.LinesOfEnquiry.OrderBy(line => line.Order).Select(line => line.Letter)),
            })]));
    }

    /// <summary>By theme, where there are themes; and it is noted in which paragraph each stands.</summary>
    private static void TellFindings(Paper paper, string heading, List<Finding> findings, Dictionary<int, int> places)
    {
        if (findings.Count == 0)
            return;
        paper.Heading(heading);
        foreach (var theme in findings.GroupBy(finding => finding.Theme).OrderBy(theme => theme.Key?.Order ?? 0))
        {
            if (theme.Key is { } named)
                paper.Heading(named.Name, 3);
            foreach (var finding in theme)
            {
                places[finding.Order] = paper.NextNumber;
                paper.Numbered($"{finding.Text}{Behind(finding)}");
            }
        }
    }

    private static string Behind(Finding finding) => finding.Evidence.Count == 0
        ? ""
        : $" ({PaperWords.Listed([.. finding.Evidence.OrderBy(item => item.Order).Select(item => item.Title)])})";

    private static void TellRecommendations(Paper paper, IReadOnlyList<Recommendation> recommendations, Dictionary<int, int> places)
    {
        paper.Heading("Recommendations");
        if (recommendations.Count == 0)
            paper.Numbered("The review makes no recommendation.");
        foreach (var asked in recommendations)
        {
            paper.Heading($"Recommendation {InDigits(asked.Number)}", 3).Numbered(new PaperText(asked.Text, $"{PaperWords.Capital(Of(asked))}:"))
                .Lettered(asked.Parts.OrderBy(part => part.Order).Select(part => new PaperText(part.Text)));
            var rests = asked.Findings.Where(finding => places.ContainsKey(finding.Order)).Select(finding => places[finding.Order]).Order().Select(InDigits).ToList();
            if (rests.Count > 0)
                paper.Plain($"It rests on {(rests.Count == 1 ? "paragraph" : "paragraphs")} {PaperWords.Listed(rests)}. Reference: {asked.Reference}.");
        }
    }

    private static string Of(Recommendation asked) => asked.AskedOf() is { Length: > 0 } names ? names : "nobody yet";

    private static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
