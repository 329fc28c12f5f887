using System.Text.RegularExpressions;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>Finds the position at the beginning of an answer: "Accepted.", "Agreed – further work", "Cabinet has agreed this recommendation in part".</summary>
internal static partial class PrintedPosition
{
    /// <summary>Null where the answer does not begin with one: nobody is held to a word in the middle of a sentence.</summary>
    public static Position? Read(string? answer)
    {
        if (string.IsNullOrWhiteSpace(answer))
            return null;
        var words = LeadIn().Replace(answer.Trim(), "");
        if (PositionPhrase.Read(words) is { } whole)
            return whole;
        if (Opening().Match(words) is not { Success: true } opening)
            return null;
        var said = Space().Replace(opening.Value.TrimEnd(' ', ',', '.', ':', ';', '-', '–', '—', '('), " ");
        return PositionPhrase.Read(said) ?? Of(said.ToLowerInvariant());
    }

    /// <summary>What a column for decisions holds, where one letter or a tick is enough.</summary>
    public static Position? InCell(string cell) => cell.Trim().TrimEnd('.').ToLowerInvariant() switch
    {
        "y" or "✓" or "✔" or "☑" => Position.Accepted,
        "n" or "✗" or "✘" or "x" => Position.NotAccepted,
        _ => Read(cell),
    };

    /// <summary>Ways of saying it that are printed and that nobody types.</summary>
    private static Position? Of(string said) => said switch
    {
        _ when said.Contains("not ", StringComparison.Ordinal) || said.StartsWith("reject", StringComparison.Ordinal) || said.StartsWith("unable", StringComparison.Ordinal) => Position.NotAccepted,
        _ when said.Contains("part", StringComparison.Ordinal) => Position.AcceptedInPart,
        _ when said.Contains("principle", StringComparison.Ordinal) => Position.AcceptedInPrinciple,
        _ when said.StartsWith("already", StringComparison.Ordinal) => Position.AlreadyInProgress,
        _ when said.Contains("agree", StringComparison.Ordinal) || said.Contains("accept", StringComparison.Ordinal) || said.Contains("support", StringComparison.Ordinal) || said.Contains("approved", StringComparison.Ordinal) => Position.Accepted,
        _ => null,
    };

    [GeneratedRegex(@"^(?:(?:executive |cabinet |service )?(?:response|decision|position)\s*[:–-]\s*|(?:(?:the|this) )?recommendation(?: [0-9a-z]{1,4})? (?:is|was|has been|be) |(?:the )?(?:cabinet|executive|council|service|directorate|administration|committee|mayor|portfolio holder|cabinet member|trust|board|icb|ccg|government|department|company|partnership|police|college)(?: (?:has|have))? (?=accept|agree|reject|partially|not|does|partly|support)|we |i |fully |(?:this is )(?=agreed|accepted|already))+", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"^(?:(?:not |un)(?:accepted|agreed|supported)|do(?:es)? not (?:accept|agree|support)|unable to (?:accept|agree)|reject(?:s|ed)?|declined|(?:partial(?:ly)?|partly)$|(?:partially|partly|part)[ -](?:accept(?:s|ed)?|agree[sd]?|support(?:s|ed)?)|(?:accept(?:s|ed)?|agree[sd]?|supported)(?: (?:this|the|that) recommendation)?(?:\s*[-–—,:(]?\s*in (?:part|principle)|,? subject to\b| with (?:amendment|modification)s?| as amended)?|support(?:s|ed)?(?: (?:this|the) recommendation)?|approved|noted|already (?:in progress|in place|under ?way|implemented|being done)|in progress|yes|no|referred)\b\s*(?:$|[.,:;–—(-]|(?=(?:and|but|as|that|to|the|this|we|there|by|with|in|on|because|however|officers)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
