namespace ScrutinyTracker.Web.Features.Recommendations.Exempting;

/// <summary>What becomes readable, and to whom, when an exempt mark is lifted: said before anybody lifts it.</summary>
internal static class WhatOpens
{
    /// <param name="marks">How many marks it and its answers carry.</param>
    public static IReadOnlyList<string> OnceLifted(Domain.Recommendations.Recommendation recommendation, int marks)
    {
        var sentences = new List<string>();
        if (recommendation.Review.Exemption is not null)
            sentences.Add("Its review is marked exempt too: nothing becomes readable to anybody before that mark is lifted as well.");
        if (marks > 1)
            sentences.Add($"{marks} marks stand on it and its answers: nothing becomes readable to anybody before the last of them is lifted.");
        sentences.Add(sentences.Count == 0 ? Readers(recommendation) : $"From then on: {Readers(recommendation)}");
        return sentences;
    }

    private static string Readers(Domain.Recommendations.Recommendation recommendation) => recommendation.PublishedOn is null
        ? "It is not published: whoever works on it, the review’s group and those who are asked read all of it, and reminders quote its words. Once it is published, everybody who signs in does."
        : "Everybody who signs in reads all of it: what is asked, every answer, the promises, progress with its evidence, the committee’s judgement and the history. It comes into their lists, counts, searches and files, and reminders quote its words.";
}
