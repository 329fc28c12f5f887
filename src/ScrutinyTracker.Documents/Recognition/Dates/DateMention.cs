using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Recognition.Dates;

/// <summary>Words in a sentence that say when.</summary>
/// <param name="At">Where in the sentence they begin.</param>
internal readonly record struct DateMention(int At, DateShape Shape, string Phrase)
{
    private const int LongestSentence = 4000;

    /// <summary>The year, or the month and year, that it shares with others of a list.</summary>
    public string? Shared { get; init; }

    public int End => At + Phrase.Length;

    /// <summary>All of a sentence, in order. Where two patterns match the same words the more telling one counts.</summary>
    public static IReadOnlyList<DateMention> In(string sentence)
    {
        if (sentence.Length > LongestSentence)
            sentence = sentence[..LongestSentence];
        var found = new List<DateMention>();
        foreach (var (shape, pattern) in DateShapes.All)
        {
            foreach (Match match in pattern.Matches(sentence))
            {
                var mention = new DateMention(match.Index, shape, match.Value) { Shared = match.Groups["shared"] is { Success: true } shared ? shared.Value : null };
                if (!found.Exists(other => other.At < mention.End && mention.At < other.End))
                    found.Add(mention);
            }
        }
        found.Sort((one, other) => one.At.CompareTo(other.At));
        return found;
    }
}
