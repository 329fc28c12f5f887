using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>"Overview &amp; Scrutiny Recommendation 3", "Recommendation 1a: The Director…", "R3", "SR (25/26) 01": what begins one recommendation.</summary>
/// <param name="Number">As it is printed: "3", "1a", "SR (25/26) 01".</param>
/// <param name="Rest">The words of the recommendation that follow in the same paragraph; empty where it is only a heading.</param>
internal sealed partial record RecommendationTitle(string Number, string Rest)
{
    private static readonly string[] Spelled = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Null for any other block; also for prose that begins with a recommendation of before: "Recommendation 3 was accepted".</summary>
    public static RecommendationTitle? Read(Block block) =>
        block.Kind == BlockKind.Row ? null : Read(block.Source) ?? (block.Label is ['R', ..] ? new RecommendationTitle(block.Label, block.Text) : null) ?? Read(block.Text);

    public static RecommendationTitle? Read(string words)
    {
        if (Named().Match(words) is { Success: true } named)
        {
            var rest = words[named.Length..].Trim();
            var marked = named.Groups["mark"].Value.Trim().Length > 0;
            if (InBrackets().Match(rest) is { Success: true } bracket)
                return new RecommendationTitle(NumberOf(named.Groups["number"].Value), bracket.Groups["words"].Value);
            if (rest.Length > 0 && !marked && !(char.IsUpper(rest[0]) || rest[0] is '\'' or '‘' or '“' or '"') || (!marked && IsMention().IsMatch(rest)) || rest.StartsWith('('))
                return null;
            return new RecommendationTitle(NumberOf(named.Groups["number"].Value), rest);
        }
        return Reference().Match(words) is { Success: true } reference && words.Length > reference.Length
            ? new RecommendationTitle(reference.Groups["number"].Value.Trim(), words[reference.Length..].Trim()) { IsReferenced = true }
            : null;
    }

    /// <summary>Only a reference stands before the words, which minutes print before every item.</summary>
    public bool IsReferenced { get; private init; }

    /// <summary>"Two: The Committee should…" in a list of recommendations; null for other words.</summary>
    public static RecommendationTitle? SpelledOut(string words) =>
        InWords().Match(words) is { Success: true } spelled ? new RecommendationTitle(NumberOf(spelled.Groups["number"].Value), words[spelled.Length..]) : null;

    /// <summary>Whether words are a reference and nothing else: "A33/13", "CEH.140715.20b", "7".</summary>
    public static bool IsReference(string words) => words.Length is > 0 and < 24 && (OnlyReference().IsMatch(words) || (Named().Match(words) is { Success: true } named && named.Length == words.Length));

    /// <summary>"Recommendation 1: To the Integrated Care Board" says whom it asks, and its words follow.</summary>
    public bool IsToWhom => ToWhom().IsMatch(Rest);

    public static string NumberOf(string printed)
    {
        var bare = printed.Trim(' ', '.', ':', ')', '(', '-');
        if (Named().Match(bare) is { Success: true } named && named.Length == bare.Length)
            bare = named.Groups["number"].Value;
        var spelled = Array.IndexOf(Spelled, bare.ToLowerInvariant());
        return spelled < 0 ? bare : $"{spelled + 1}";
    }

    [GeneratedRegex(@"^(?:(?:overview|scrutiny|o&s|osc|panel|committee|commission|board|task|and|finish|group|review|executive|cabinet|proposed|draft|key|formal|inquiry|the|&)\s+)*rec(?:ommendation|\.)?s?\s*(?:no\.?|number|ref\.?)?\s*[#:]?\s*(?<number>[0-9]{1,3}(?:\.[0-9]{1,2})?\s?\(?[a-z]?\)?(?![0-9a-z])|[A-Z]{1,3}[0-9]{1,3}[a-z]?|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|[A-H](?=\s*[:.–-]|$))(?<mark>\s*[:.)–-]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    /// <summary>"Recommendation 1 (publish a list)": the answer repeats in short what it answers.</summary>
    [GeneratedRegex(@"^\((?<words>[A-Za-z][^()]{9,200})\)[:.]?$")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?<number>One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\s*[:.–-]\s+(?=[A-Z])")]
    private static partial Regex InWords();

    [GeneratedRegex(@"^(?:To|For) (?:the )?[A-Z][^.:]{2,80}$")]
    private static partial Regex ToWhom();

    [GeneratedRegex(@"^(?:[-–(,]|of\b|was\b|is\b|has\b|were\b|and\b|to\b|from\b|in\b|on\b|which\b|that was\b|above\b|below\b|page\b|\([0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex IsMention();

    [GeneratedRegex(@"^(?<number>[A-Z]{2,5}\s?\([0-9]{2,4}/[0-9]{2,4}\)\s?[0-9]{1,3}[a-z]?|[AR][0-9]{1,3}/[0-9]{2,4}|[A-Z]{2,5}\.[0-9]{4,8}\.[0-9]{1,4}[a-z]?|[A-Z]{2,5}[0-9]{0,2}/[0-9]{2,4}/[0-9]{1,4}[a-z]?)(?:\s*[:.–-])?\s+(?=\S)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\(?(?:[A-Z]{1,5}[ .]?)?(?:\([0-9]{2,4}/[0-9]{2,4}\)\s?)?[0-9]{1,8}(?:[./-][0-9A-Za-z]{1,8}){0,3}\s?\(?[a-z]?\)?[.):]?$|^\(?[a-z]\)$|^[A-Z]{2,5}\s?\([0-9]{2,4}/[0-9]{2,4}\)\s?[0-9]{1,3}[a-z]?$")]
    private static partial Regex OnlyReference();
}
