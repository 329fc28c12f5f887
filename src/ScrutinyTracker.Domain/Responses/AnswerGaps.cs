using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Domain.Responses;

/// <summary>
/// What an answer leaves open, in plain words: said to whoever is about to submit it and, of the answer that stands, to whoever reads it.
/// </summary>
public static class AnswerGaps
{
    private const int LongestQuote = 90;

    public static IReadOnlyList<string> Of(Response response) =>
        response.Kind == ResponseKind.Interim ? [] : [.. OfThePosition(response), .. OfParts(response), .. OfItems(response)];

    private static IEnumerable<string> OfThePosition(Response response)
    {
        if (response.Position == Position.AcceptedInPrinciple)
            yield return "“In principle” is counted apart from what is accepted.";
        if (response.Position == Position.NotedOnly)
            yield return "“Noted only” still counts as unanswered: the deadline goes on, and so do its reminders.";
        if (response.Position is Position.Accepted or Position.AcceptedInPart && response.Items.Count == 0)
            yield return "It is accepted, and nothing is said about what will be done.";
    }

    private static IEnumerable<string> OfParts(Response response)
    {
        foreach (var part in response.Recommendation.Parts.OrderBy(part => part.Order))
        {
            switch (response.PartAnswers.FirstOrDefault(answer => answer.Part == part)?.Position)
            {
                case null when response.Items.All(item => item.Part != part):
                    yield return $"This answer leaves out part ({part.Letter}).";
                    break;
                case null:
                    yield return $"Part ({part.Letter}) has items but no position of its own.";
                    break;
                case Position.NotedOnly:
                    yield return $"Part ({part.Letter}) is noted only, which answers nothing.";
                    break;
                case Position.AcceptedInPrinciple:
                    yield return $"Part ({part.Letter}) is accepted in principle, which is counted apart from what is accepted.";
                    break;
            }
        }
    }

    private static IEnumerable<string> OfItems(Response response)
    {
        foreach (var item in response.Items.OrderBy(item => item.Order))
        {
            if (item.Commitments.Count == 0)
                yield return $"No date for ({item.Letter}).";
            else if (item.Commitments.All(commitment => commitment.IsUndated && commitment.DueInWords is null))
                yield return $"No date for ({item.Letter}).";
            else
                foreach (var commitment in item.Commitments.Where(commitment => commitment.IsUndated).OrderBy(commitment => commitment.Id))
                    yield return $"({item.Letter}), “{Short(commitment.Text)}”: {NoDate(commitment)}.";
        }
    }

    private static string NoDate(Commitment commitment) => commitment.Itself switch
    {
        { AwaitsPublication: true, DueInWords: { } words } => $"“{words}” counts from the publication of the report, which is not recorded yet",
        { DueInWords: { } words } => $"“{words}” is no date",
        _ => "no date",
    };

    private static string Short(string text) => text.Length <= LongestQuote ? text : $"{text[..Math.Max(text.LastIndexOf(' ', LongestQuote), LongestQuote / 2)]}…";
}
