using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Marks and ends of sentences, shared by whoever looks at words.</summary>
public static partial class Sentences
{
    /// <summary>The sentences of a passage with where each begins. "e.g." and the like end none.</summary>
    public static IEnumerable<(int Start, string Text)> Of(string text)
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            if (Abbreviation().IsMatch(text.AsSpan(Math.Max(start, end.Index - 8), end.Index + 1 - Math.Max(start, end.Index - 8))))
                continue;
            yield return (start, text[start..(end.Index + end.Length)]);
            start = end.Index + end.Length;
        }
        if (start < text.Length)
            yield return (start, text[start..]);
    }

    /// <summary>Whether the words end here, rather than on the next line or page.</summary>
    public static bool AreEnded(string text) => text.TrimEnd('*', '_', ' ', '\'', '"', '’', '”', ')') is [.., '.' or '?' or '!' or ':' or ';'];

    public static bool BeginLow(string text) => text.AsSpan().TrimStart("*_‘'“\"(") is [var first, ..] && char.IsLower(first);

    /// <summary>Emphasis marks of Markdown and left-over tags of converters, which say nothing.</summary>
    public static string Plain(string text) => Space().Replace(Spaced().Replace(Emphasis().Replace(Tag().Replace(text, " "), "${words}"), word => Capitalised(word.Value)), " ").Trim();

    private static string Capitalised(string spaced) => spaced[..1] + spaced[1..].Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>Minutes in Wales print it so: "RECOMMENDED – T H A T".</summary>
    [GeneratedRegex(@"\b(?:[A-Z] ){3,}[A-Z]\b")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"[.?!]['""’”)]*\s+(?=[\p{Lu}""'“‘(•])|\n+|;\s+(?=\()")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:\b(?:e\.g|i\.e|etc|No|no|St|Cllr|Dr|Mr|Mrs|Ms|Prof|approx|para|paras|Rec|vs|Vol|Feb|Jan|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Ltd|s)|\b[A-Z])\.$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"(?<mark>\*{1,3}|_{2,3})(?=\S)(?<words>[^*_]{1,4000}?)(?<=\S)\k<mark>")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"</?(?:u|b|i|br|em|strong|sup|sub|span)\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t\u00A0\u2007\u202F]+")]
    private static partial Regex Space();
}
