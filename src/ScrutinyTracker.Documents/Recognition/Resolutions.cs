using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>A decision as minutes print it. Only one that asks somebody outside the meeting is a recommendation.</summary>
internal sealed record Resolution(string LeadIn, string Text, bool Recommends);

internal static partial class Resolutions
{
    /// <summary>Null for a paragraph that is no decision.</summary>
    public static Resolution? Read(string text)
    {
        if (Opening().Match(text) is not { Success: true } opening)
            return null;
        var rest = text[opening.Length..].TrimStart(':', ' ').TrimEnd();
        return new Resolution(opening.Value.Trim(), rest, opening.Groups["recommended"].Success || Asks().IsMatch(rest));
    }

    /// <summary>Whether a decision of a meeting asks somebody else for something: by saying so, or by naming who does what.</summary>
    public static bool AskSomebody(string text) => Asks().IsMatch(text) || (Addressees.In(text).Count > 0 && !OfTheMeeting().IsMatch(text));

    [GeneratedRegex(@"^(?:it was |(?:the )?(?:cabinet|committee|panel|board|executive|council|commission|members?|sub-committee|Cabinet|Committee|Panel|Board|Executive|Council|Commission|Members|Sub-Committee) (?:unanimously |then |therefore )?)?(?:(?<recommended>RECOMMENDED(?: TO [A-Z ]{4,40})?)|RESOLVED|AGREED|Resolved(?=\s*[:–-]|\s+that)|(?<recommended>Recommended(?=\s*[:–-]|\s+that)))(?![a-z])\s*[:.–-]*\s*(?:[Tt]hat\b:?|to\b)?\s*(?:[-–]\s*)?")]
    private static partial Regex Opening();

    /// <summary>Whom it elects, thanks or invites, and what it notes.</summary>
    [GeneratedRegex(@"\bbe (?:re-?)?(?:appointed|elected|nominated|thanked|congratulated|granted|co-opted|excluded|noted|welcomed|received|approved as)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfTheMeeting();

    [GeneratedRegex(@"\b(?:be (?:asked|requested|recommended|invited|urged|called upon) to|(?:recommends?|requests?) (?:to|that)|(?:writes?|letter be sent) to|calls? on|asks? (?:the|that))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();
}
