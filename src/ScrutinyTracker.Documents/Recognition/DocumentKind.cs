using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What kind of document it is, in the product's words: by its first pieces, where a kind is named.</summary>
internal static partial class DocumentKind
{
    private const int Opening = 15;

    private static readonly IReadOnlyList<(string Kind, Regex Words)> Known =
    [
        ("practice review", PracticeReview()), ("decision report", DecisionReport()), ("task and finish review", TaskAndFinish()),
        ("single-item inquiry", SingleItem()), ("scrutiny review", ScrutinyReview()), ("external review", ExternalReview()),
    ];

    /// <summary>Null where nothing tells.</summary>
    public static string? Of(ReadDocument document)
    {
        var opening = string.Join('\n', document.Blocks.TakeWhile(block => block.Kind != BlockKind.Row).Where(block => block.Kind != BlockKind.Furniture).Take(Opening).Select(block => block.Text));
        foreach (var (kind, words) in Known)
        {
            if (words.IsMatch(opening))
                return kind;
        }
        return null;
    }

    [GeneratedRegex(@"\b(?:practice (?:week|review|learning)|internal review of (?:practice|children)|peer review)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PracticeReview();

    [GeneratedRegex(@"\b(?:is this a key decision|key decision\s*:|decision maker\s*:|name of cabinet member)", RegexOptions.IgnoreCase)]
    private static partial Regex DecisionReport();

    [GeneratedRegex(@"\b(?:task (?:and|&) finish|task group|working group|scrutiny in a day)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TaskAndFinish();

    [GeneratedRegex(@"\b(?:single[- ]item|spotlight review|one[- ]day inquiry|challenge panel)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SingleItem();

    [GeneratedRegex(@"\b(?:scrutiny (?:review|inquiry|investigation|commission)|overview (?:and|&) scrutiny|scrutiny (?:committee|panel|board)|in-depth review|review group)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ScrutinyReview();

    [GeneratedRegex(@"\b(?:network meeting|national (?:review|panel)|independent review|Ofsted|inspection report|ombudsman|regulator|Department for|Chief Social Worker)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ExternalReview();
}
