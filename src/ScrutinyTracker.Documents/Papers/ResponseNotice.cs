using System.Globalization;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>
/// The written notice that requires an answer. The clock, its statute and the day are the rule's that the recommendations were sent by,
/// which an administrator can correct; nothing of the law is worded here that the rule does not say.
/// </summary>
public static class ResponseNotice
{
    /// <returns>Null before anything was sent for a response.</returns>
    public static Paper? Of(ReviewPaperFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var review = facts.Review;
        var sent = facts.Recommendations.Where(one => one is { SentForResponseOn: not null, Regime: not null }).ToList();
        if (sent.Count == 0)
            return null;
        var paper = new Paper($"Notice requiring a response: {review.Title}", facts.Council)
        {
            Front =
            [
                new(PaperWords.Capital(PaperWords.Listed(PaperWords.SentTo(sent))), "To:"),
                new(review.Committee.Name, "From:"),
                new(PaperWords.Listed([.. sent.Select(one => one.NoticeSentOn ?? one.SentForResponseOn!.Value).Distinct().Order().Select(day => day.InFull())]), "Date of the notice:"),
            ],
            Exempt = facts.Exempt,
            Draft = review.WithdrawnOn is null ? null : "This review was withdrawn.",
        };
        foreach (var clock in sent.GroupBy(one => one.Regime!.Id).OrderBy(clock => clock.Key))
            TellClock(paper, [.. clock]);
        paper.Heading("The recommendations");
        foreach (var asked in sent)
        {
            paper.Numbered(new PaperText(asked.Text, $"Recommendation {asked.Number.ToString(CultureInfo.InvariantCulture)} ({asked.Reference})."))
                .Lettered(asked.Parts.OrderBy(part => part.Order).Select(part => new PaperText(part.Text)));
        }
        return paper.Heading("Where to send the response").Plain([.. facts.Contacts.Select(contact => new PaperText(contact))]);
    }

    private static void TellClock(Paper paper, List<Recommendation> asked)
    {
        var regime = asked[0].Regime!;
        var numbers = PaperWords.Listed([.. asked.Select(one => one.Number.ToString(CultureInfo.InvariantCulture))]);
        paper.Heading(regime.Name).Numbered(
            $"This notice requires a response to {(asked.Count == 1 ? "recommendation" : "recommendations")} {numbers} of the committee’s review. Basis: {PaperWords.Sentence(regime.Source)}",
            $"Period: {regime.InWords}.");
        foreach (var due in asked.GroupBy(one => (one.ReceivedOn, one.WorkedDueOn, one.WorkedDueBasis)))
        {
            if (due.Key.WorkedDueOn is { } on)
                paper.Numbered(new PaperText(PaperWords.Sentence(PaperWords.Capital(due.Key.WorkedDueBasis ?? "")), $"Please respond by {on.InFull()}."));
            else
                paper.Numbered("The period has not begun: please tell us on which day you received the report.");
        }
        paper.Numbered("You are asked to:").Lettered(
        [
            "consider the report and each recommendation;", "say of each what action, if any, is proposed, by when, and by whom;",
            "publish the response where the committee has published its report, leaving out what is exempt or confidential.",
        ]);
    }
}
