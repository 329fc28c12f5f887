using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>
/// The report under which a review goes to its committee, in the order in which committees read it: purpose, background, conclusions, each
/// recommendation with the service's response, what the committee is asked to do, contacts, and the implications as an appendix.
/// </summary>
public static class CoverReport
{
    public static Paper Of(ReviewPaperFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var review = facts.Review;
        var paper = new Paper($"{Words.Titled(review.Kind)}: {review.Title}", facts.Council) { Front = facts.Front, Exempt = facts.Exempt, Draft = facts.Draft };
        paper.Heading("Purpose of report").Numbered(
            $"To present the findings, conclusions and recommendations of the {Words.Of(review.Kind)} “{review.Title}”. The review report is appendix 2.");
        TellBackground(paper, review);
        TellConclusions(paper, facts);
        TellRecommendations(paper, facts.Recommendations);
        Ask(paper, facts);
        paper.Heading("Contact").Plain([.. facts.Contacts.Select(contact => new PaperText(contact))]);
        paper.Appendix("Appendix 1: Implications").Plain(
            review.Implications.Count == 0
                ? ["No implications are recorded."]
                : [.. review.Implications.OrderBy(implication => implication.Order).Select(implication => new PaperText(implication.Text, $"{implication.Heading}:"))]);
        return paper;
    }

    private static void TellBackground(Paper paper, Review review)
    {
        var scope = review.Scope;
        paper.Heading("Background");
        if (scope.Purpose is { } purpose)
            paper.Numbered(purpose);
        if (scope.AgreedOn is { } agreed)
            paper.Numbered($"The committee agreed the scope of the review on {agreed.InFull()}. {(scope.TermsOfReference is { } terms ? $"Its terms of reference: {terms}" : "")}".TrimEnd());
        else if (scope.TermsOfReference is { } terms)
            paper.Numbered($"The terms of reference: {terms}");
        var lines = review.LinesOfEnquiry.OrderBy(line => line.Order).ToList();
        if (lines.Count > 0)
        {
            paper.Numbered($"The review followed {PaperWords.Counted(lines.Count, "key line of enquiry", "key lines of enquiry")}:")
                .Lettered(lines.Select(line => new PaperText(line.Question)));
        }
        var bounds = PaperWords.Bounds(scope);
        if (bounds.Count > 0)
            paper.Numbered(string.Join(" ", bounds));
        if (scope.Method is { } method)
            paper.Numbered($"How evidence was gathered: {method}");
        else if (review.Evidence.Count > 0)
            paper.Numbered($"The review gathered evidence from {PaperWords.Listed([.. review.Evidence.OrderBy(item => item.Order).Select(item => item.Title)])}.");
    }

    private static void TellConclusions(Paper paper, ReviewPaperFacts facts)
    {
        var conclusions = facts.Findings(FindingKind.Conclusion);
        if (conclusions.Count == 0)
            conclusions = facts.Findings(FindingKind.Strength, FindingKind.AreaForDevelopment, FindingKind.GoodPractice);
        paper.Heading("Conclusions").Numbered([.. conclusions.Select(conclusion => new PaperText(conclusion.Text))])
            .Numbered($"The review report is appendix 2. It holds the evidence and the {PaperWords.Counted(facts.Recommendations.Count, "recommendation")}.");
    }

    private static void TellRecommendations(Paper paper, IReadOnlyList<Recommendation> recommendations)
    {
        paper.Heading("Recommendations from the review, and service response");
        if (recommendations.Count == 0)
            paper.Numbered("The review makes no recommendation.");
        foreach (var recommendation in recommendations)
        {
            paper.Heading($"Overview and scrutiny recommendation {recommendation.Number.ToString(CultureInfo.InvariantCulture)}", 3)
                .Numbered(new PaperText(recommendation.Text, recommendation.AskedOf() is { Length: > 0 } asked ? $"{PaperWords.Capital(asked)}:" : null))
                .Lettered(recommendation.Parts.OrderBy(part => part.Order).Select(part => new PaperText(part.Text)))
                .Heading("Service response", 4);
            TellAnswer(paper, recommendation);
        }
    }

    private static void TellAnswer(Paper paper, Recommendation recommendation)
    {
        if (recommendation.PresentResponse is not { } answer)
        {
            paper.Plain((recommendation.SentForResponseOn, recommendation.ResponseDueOn) switch
            {
                (null, _) => "Not yet sent for a response.",
                (_, { } due) => $"No response yet; it is due on {due.InFull()}.",
                _ => "No response yet.",
            });
            return;
        }
        paper.Plain(new PaperText(answer.Reasons ?? "", $"{Words.Titled(recommendation.Position)}, {answer.RespondedOn!.Value.InFull()}."));
        paper.Bullets(answer.PartAnswers.OrderBy(part => part.Part.Order).Select(part => OfPart(part)));
        paper.Lettered(answer.Items.OrderBy(item => item.Order).Select(item => new PaperText(item.Text)));
    }

    private static PaperText OfPart(PartAnswer part) => new(part.Reasons ?? "", $"Part {part.Part.Letter}: {(part.Position is { } position ? Words.Of(position) : "no answer")}.");

    private static void Ask(Paper paper, ReviewPaperFacts facts)
    {
        var answered = facts.Recommendations.Count(recommendation => recommendation.PresentResponse is not null);
        List<PaperText> asked =
        [
            answered == 0 ? "Receive this report."
                : answered == facts.Recommendations.Count ? "Receive this report and note the service response."
                : $"Receive this report and note the service response to {answered.ToString(CultureInfo.InvariantCulture)} of {PaperWords.Counted(facts.Recommendations.Count, "recommendation")}.",
            "Consider and comment on the review report in appendix 2 with its recommendations.",
        ];
        if (PaperWords.SentTo(facts.Recommendations) is { Count: > 0 } bodies)
            asked.Add($"Agree to submit the report to {PaperWords.Listed(bodies)}.");
        paper.Heading("Recommendations").Numbered($"The {facts.Review.Committee.Name} is requested to:").Lettered(asked);
    }
}
