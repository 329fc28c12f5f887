using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What the paragraphs of a list of recommendations look like.</summary>
internal static partial class ListedText
{
    /// <summary>"It is recommended that", with nothing after it: the list follows.</summary>
    public static bool IsLeadIn(string text) => LeadIn().IsMatch(text) || Following().IsMatch(text);

    /// <summary>A short line that looks like a heading and begins a sentence, which the list ends: "The Group recommends that Cabinet:".</summary>
    public static bool LeadsIn(string text) => IsLeadIn(text) || Unfinished().IsMatch(text);

    /// <summary>An unnumbered paragraph that is a recommendation by itself.</summary>
    public static bool IsOne(string text, string? leadIn) =>
        text.Length > 15 && (Begins().IsMatch(text) || IsSaid(text) || (leadIn is not null && Addressees.In(text).Count > 0));

    /// <summary>Whether a paragraph asks for something, rather than telling of it.</summary>
    public static bool Asks(string text) => IsOne(text, "") || Should().IsMatch(text);

    /// <summary>Prose in which a committee recommends.</summary>
    public static bool IsSaid(string text) => text.Length < 1500 && Said().IsMatch(text);

    /// <summary>The sentences of a paragraph that recommend.</summary>
    public static IReadOnlyList<string> SaidIn(string text) => [.. Sentences.Of(text).Select(sentence => sentence.Text.Trim()).Where(sentence => IsSaid(sentence) && !Procedure.Is(sentence))];

    /// <summary>What a paragraph says at its end that the recommendation in it is numbered: "… (Recommendation 3)".</summary>
    public static string? NumberAtEnd(string text) => AtEnd().Match(text) is { Success: true } number ? number.Groups["number"].Value : null;

    /// <summary>Without the "; and" that leads to the next of a list.</summary>
    public static string Ended(string text) => Goes().Replace(text, "");

    [GeneratedRegex(@"^(?:it is (?:therefore |also |further )?recommended|(?:the|this) [\w'’&(), -]{3,90}? (?:therefore |also |further |formally |unanimously |would like to )*recommends?|(?:the|this) [\w'’&(), -]{3,90}? (?:therefore |also |further |formally |unanimously )*recommended|we (?:therefore |also )?recommend|(?:it|members|councillors) (?:therefore |also )?recommend(?:s|ed)?|recommended|that (?:the )?[a-z' ]{3,60}(?=\s*:)|the (?:cabinet|executive|council) is (?:asked|recommended|requested|invited))(?: to (?:the )?(?:cabinet|executive|council|full council|trust|mayor|leader|board|government|[\w'’ ]{3,50}(?= that|\s*:)))?(?: that| to| the following| as follows)*\s*[-–—.:]*$", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();

    /// <summary>"The Group makes the following recommendations:", "…refer the decision back with these recommendations:".</summary>
    [GeneratedRegex(@"\b(?:following|these|its|our)(?: [\w-]+){0,2} recommendations?(?: (?:to|for) [\w'’ ,-]{3,80})?(?: (?:are|were|is) (?:made|proposed|put forward|agreed))?\s*[:–—-]+$|\b(?:therefore|and|also|to|group|panel|committee|board|commission|members|we) recommend(?:s|ed)?(?: to [\w'’ ]{3,60})?(?: that| the following| as follows)?\s*:[-–—]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Following();

    [GeneratedRegex(@"^[^.]{3,160}\b(?:should|must|recommends? that|is asked to|are asked to|is recommended to|needs? to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Should();

    [GeneratedRegex(@"^(?:RESOLVED|RECOMMENDED)\b|\b(?:recommends?|recommended|resolved|requested|asked|invited|agreed) (?:that|to)\b[^.]{0,80}:$", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"[\[(](?:Recommendation|Rec\.?|R)\s*(?<number>[0-9]{1,3}[a-z]?)[\])]\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"\s*;(?:\s*(?:and|or))?\s*$|,\s*and\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Goes();

    [GeneratedRegex(@"^(?:That|To) (?:the |an? |all )?[A-Za-z]")]
    private static partial Regex Begins();

    [GeneratedRegex(@"^(?:(?:it is|it|(?:the|this) (?:[\w'’&, -]{0,70} )?(?:committee|panel|board|group|commission|review|inquiry|party|members|councillors|force|scrutiny|forum)|we|members) (?:therefore |also |further |strongly |unanimously |formally )*recommend(?:s|ed)?(?: to [\w'’ ]{3,60})? that|it is (?:therefore )?recommended (?:that|to))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Said();
}
