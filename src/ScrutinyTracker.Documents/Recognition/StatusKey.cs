using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// The document's own key to its figures, letters and colours: "1 – Fully achieved", "Blue – complete". A figure without a key says nothing,
/// because each council counts its own way; a colour without one is read as most councils mean it.
/// </summary>
internal sealed partial class StatusKey
{
    private const int LongestMeaning = 110;
    private const int FewestCodes = 2;

    private readonly Dictionary<string, string> _meanings = new(StringComparer.OrdinalIgnoreCase);

    public static StatusKey Of(ReadDocument document)
    {
        var key = new StatusKey();
        var isBrag = false;
        foreach (var block in document.Blocks)
        {
            isBrag |= Brag().IsMatch(block.Text);
            if (block.Kind == BlockKind.Row && block.Cells.Count(cell => cell.Length > 0) == 2)
                key.Learn(string.Join(" - ", block.Cells.Where(cell => cell.Length > 0)));
            else if (block.Kind != BlockKind.Row)
                foreach (var part in Parts().Split(Announced().Replace(block.Source, "")))
                    key.Learn(part);
        }
        if (key._meanings.Values.Count(words => PrintedStatus.Progress(words) is not null || PrintedStatus.Assessment(words) is not null) < FewestCodes)
            key._meanings.Clear();
        if (isBrag && !key._meanings.ContainsKey("green"))
            key._meanings["green"] = "on track";
        return key;
    }

    /// <summary>Its meanings are what a committee decides, such as to stop monitoring, and not what a service says of itself.</summary>
    public bool Judges => _meanings.Values.Any(words => PrintedStatus.Assessment(words) is not (null or AssessmentMeaning.NotAchievedObstacle));

    /// <summary>The words that the key gives for a code; a letter for a colour as that colour; everything else as it is.</summary>
    public string InWords(string value)
    {
        var code = Code().Replace(value.Trim(), "").Trim(' ', '.', ':', ')', '(');
        if (_meanings.TryGetValue(code, out var words))
            return words;
        var colour = code.ToUpperInvariant() switch { "B" => "Blue", "R" => "Red", "A" => "Amber", "G" => "Green", "Y" when _meanings.ContainsKey("yellow") => "Yellow", _ => null };
        return colour is null ? value : _meanings.GetValueOrDefault(colour, colour);
    }

    private void Learn(string part)
    {
        if (Entry().Match(part.Trim()) is { Success: true } entry && entry.Groups["words"].Value is { Length: > 3 and < LongestMeaning } words)
            _meanings.TryAdd(entry.Groups["code"].Value, words);
    }

    [GeneratedRegex(@"^(?<code>[1-9]|[A-F]|Blue|Red|Amber|Green|Yellow|Grey|Gray|Purple|White|Black|Orange)\s*(?:\((?:[A-Z]|[1-9])\))?\s*(?:[-–—=:.)]|\bmeans\b|\s(?=[A-Z]))\s*(?<words>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(?:[\w ]{0,30}\b(?:key|legend|rating|status|categories|rag|brag)s?[\w ]{0,20}[:–-])", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    [GeneratedRegex(@"\s*[;|•\n]\s*|,\s+(?=(?:[1-9]|Blue|Red|Amber|Green|Yellow|Grey|Purple)\s*[-–—=:])")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?:(?:status|category|rag|brag|rating)\s*:?\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex(@"\bB-?RAG\b")]
    private static partial Regex Brag();
}
