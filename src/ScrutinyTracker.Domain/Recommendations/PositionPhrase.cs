namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>Reads how people write a position: the council's own words, and those that mean the same. Anything else is asked about.</summary>
public static class PositionPhrase
{
    private static readonly Dictionary<string, Position> Known = new(StringComparer.Ordinal)
    {
        ["accept"] = Position.Accepted,
        ["agreed"] = Position.Accepted,
        ["agree"] = Position.Accepted,
        ["yes"] = Position.Accepted,
        ["partially accepted"] = Position.AcceptedInPart,
        ["partly accepted"] = Position.AcceptedInPart,
        ["in part"] = Position.AcceptedInPart,
        ["accept in part"] = Position.AcceptedInPart,
        ["agreed in part"] = Position.AcceptedInPart,
        ["partially agreed"] = Position.AcceptedInPart,
        ["partly agreed"] = Position.AcceptedInPart,
        ["accept in principle"] = Position.AcceptedInPrinciple,
        ["agreed in principle"] = Position.AcceptedInPrinciple,
        ["agree in principle"] = Position.AcceptedInPrinciple,
        ["in progress"] = Position.AlreadyInProgress,
        ["already underway"] = Position.AlreadyInProgress,
        ["already under way"] = Position.AlreadyInProgress,
        ["rejected"] = Position.NotAccepted,
        ["reject"] = Position.NotAccepted,
        ["not agreed"] = Position.NotAccepted,
        ["declined"] = Position.NotAccepted,
        ["no"] = Position.NotAccepted,
        ["noted"] = Position.NotedOnly,
        ["note"] = Position.NotedOnly,
        ["referred"] = Position.ReferredElsewhere,
    };

    /// <summary>Null where the words are not a position and nothing else.</summary>
    public static Position? Read(string? phrase)
    {
        var words = Tidy(phrase ?? "");
        foreach (var position in Positions.Answers)
        {
            if (words == Words.Of(position))
                return position;
        }
        return Known.TryGetValue(words, out var known) ? known : null;
    }

    private static string Tidy(string phrase)
    {
        var words = string.Concat(phrase.Select(letter => char.IsLetter(letter) ? char.ToLowerInvariant(letter) : ' '));
        return string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word is "position" or "we"));
    }
}
