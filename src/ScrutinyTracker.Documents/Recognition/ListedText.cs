using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What the paragraphs of a list of recommendations look like.</summary>
internal static partial class ListedText
{
    /// <summary>"It is recommended that", with nothing after it: the list follows.</summary>
    public static bool IsLeadIn(string text) => LeadIn().IsMatch(text);

    /// <summary>A short line that looks like a heading and begins a sentence, which the list ends: "The Group recommends that Cabinet:".</summary>
    public static bool LeadsIn(string text) => IsLeadIn(text) || Unfinished().IsMatch(text);

    /// <summary>An unnumbered paragraph that is a recommendation by itself.</summary>
    public static bool IsOne(string text, string? leadIn) =>
        text.Length > 15 && (Begins().IsMatch(text) || IsSaid(text) || (leadIn is not null && Addressees.In(text).Count > 0));

    /// <summary>Prose in which a committee recommends.</summary>
    public static bool IsSaid(string text) => text.Length < 1500 && Said().IsMatch(text);

    /// <summary>The sentence of a paragraph that recommends; null for none.</summary>
    public static string? SaidIn(string text) => Sentences.Of(text).Select(sentence => sentence.Text.Trim()).FirstOrDefault(IsSaid);

    /// <summary>Without the "; and" that leads to the next of a list.</summary>
    public static string Ended(string text) => Goes().Replace(text, "");

    [GeneratedRegex(@"^(?:it is (?:therefore )?recommended|(?:the|this) [\w' -]{3,60} recommends?|we recommend|recommended|that (?:the )?[a-z' ]{3,60}(?=\s*:)|the (?:cabinet|executive|council) is (?:asked|recommended|requested|invited))(?: that| to)?\s*[-–—.:]*$", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"^(?:RESOLVED|RECOMMENDED)\b|\b(?:recommends?|recommended|resolved|requested|asked|invited|agreed) (?:that|to)\b[^.]{0,80}:$", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\s*;(?:\s*(?:and|or))?\s*$|,\s*and\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Goes();

    [GeneratedRegex(@"^(?:That|To) (?:the |an? |all )?[A-Za-z]")]
    private static partial Regex Begins();

    [GeneratedRegex(@"^(?:(?:it is|the [\w'’&, -]{3,80}|we|members|this [\w -]{3,40}) (?:therefore |also |further |strongly |unanimously |formally )*recommend(?:s|ed)?(?: to [\w'’ ]{3,60})? that|it is (?:therefore )?recommended (?:that|to))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Said();
}
