using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>The name of the body whose paper it is: alone in its line, or within a title, "Report of the Housing Scrutiny Panel on empty homes".</summary>
internal static partial class CommitteeName
{
    private const int LongestLine = 110;
    private const int LongestPassage = 400;

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase) { "and", "of", "for", "the", "to", "in", "with", "on", "by", "from" };

    /// <summary>Whether a line is a body's name and little else.</summary>
    public static bool Is(string text) => text.Length < LongestLine && Body().IsMatch(text) && !NotCommittee().IsMatch(text) && !text.EndsWith('.');

    /// <summary>Whether it is one councillor who decides alone: a letter goes to them too.</summary>
    public static bool IsOnePerson(string text) => OnePerson().IsMatch(text);

    /// <summary>A line that is a name, without what leads in to it: "To the", "Minutes of the".</summary>
    public static string Bare(string text)
    {
        text = Trailing().Replace(text, "");
        var bare = ToWhom().Replace(HeadingLooks.IsInCapitals(text) ? InLowerCase(text) : text, "").Trim(' ', ':', '-', '–', ',');
        return Within(text) is { } name && !bare.StartsWith(name, StringComparison.Ordinal) ? name : bare;
    }

    /// <summary>The first scrutiny body named in a line or sentence; null for none.</summary>
    public static string? Within(string text)
    {
        if (text.Length > LongestPassage)
            return null;
        var words = HeadingLooks.IsInCapitals(text) ? InLowerCase(text) : text;
        return Name().Match(words) is { Success: true } name ? AfterCouncil().Replace(name.Value, "").Trim() : null;
    }

    /// <summary>What shouts only because it is a heading: "HEALTH AND CARE PANEL" as "Health and Care Panel".</summary>
    private static string InLowerCase(string text) =>
        string.Join(' ', text.Split(' ').Select(word => Small.Contains(word) || word.Length < 2 ? word.ToLowerInvariant() : word[..1] + word[1..].ToLowerInvariant()));

    [GeneratedRegex(@"\b(?:committee|panel|commission|board|cabinet|executive|forum)\b(?! (?:director|support|officer|summary))", RegexOptions.IgnoreCase)]
    private static partial Regex Body();

    [GeneratedRegex(@"^(?:report of|report by|agenda|lead|title|subject|wards?|director|appendix|review of|response)\b|\b(?:review|report|response|findings|recommendations?|task and finish|inquiry|update|strategy|tracker|monitoring)\b(?!.{0,30}\b(?:committee|panel|board|commission)$)|\b(?:agreed|approved|decided|considered|received|published|meeting)\s+(?:by|on|at|of|to)\b(?!.*\b(?:scrutiny|select)\b)|\b(?:recommend|resolve|agree|ask|request|note|consider)(?:s|d|ed)?\b|\?$", RegexOptions.IgnoreCase)]
    private static partial Regex NotCommittee();

    [GeneratedRegex(@"\b(?:cabinet|executive) member\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnePerson();

    [GeneratedRegex(@"^(?:report to|to|meeting of|minutes of (?:the )?(?:meeting of )?|the)\b\s*(?:the\b)?\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex ToWhom();

    [GeneratedRegex(@"[\s,–-]+(?:updated|last updated|as at|meeting|agenda|report|minutes)$", RegexOptions.IgnoreCase)]
    private static partial Regex Trailing();

    /// <summary>Capitals joined by small words, with "scrutiny", "overview" or "select" among them.</summary>
    [GeneratedRegex(@"\b(?=(?:[\w'’&,-]+ ){0,12}?(?:Scrutiny|Overview|Select)\b)(?!(?:The|A|An|This|Our|Reports?|Minutes|Meetings?|Responses?|Reviews?|Chair|Recommendations?|Final|Draft|Inquiry|Decisions?|Members?|To|By|Of|For|From|At|On|Name|Title|Subject|Committee|Cabinet|Executive|Summary)\b)[A-Z][\w'’-]*,?(?: (?:and|of|for|the|in|with|&|[A-Z][\w'’-]*,?)){0,14}? (?:Sub[- ])?(?:Committee|Panel|Commission|Board)\b(?: \([A-Z][^()]{2,60}\))?")]
    private static partial Regex Name();

    [GeneratedRegex(@"^.*\bCouncil\b[’'s]*\s*[–-]?\s*(?=[A-Z])")]
    private static partial Regex AfterCouncil();
}
