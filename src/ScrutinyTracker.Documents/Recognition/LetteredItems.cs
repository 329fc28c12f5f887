using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>Takes one cell apart that holds several things: "a) … b) … c) …", a number in front of each, or one on each line.</summary>
internal static partial class LetteredItems
{
    /// <summary>What stands before the first, and each with its label. Fewer than two in their order is no list.</summary>
    public static (string Intro, IReadOnlyList<(string Label, string Text)> Items) Split(string cell)
    {
        var marks = new List<(int At, int End, string Label)>();
        foreach (Match mark in Mark().Matches(cell))
        {
            var label = mark.Groups["label"].Value.ToLowerInvariant();
            if (IsNext(label, marks.Count == 0 ? null : marks[^1].Label))
                marks.Add((mark.Index, mark.Index + mark.Length, label));
        }
        if (marks.Count < 2)
            return (cell.Trim(), []);
        var ends = marks.Skip(1).Select(mark => mark.At).Append(cell.Length);
        return (cell[..marks[0].At].Trim(), [.. marks.Zip(ends, (mark, end) => (mark.Label, Sentences.Plain(cell[mark.End..end].Replace('\n', ' '))))]);
    }

    private static bool IsNext(string label, string? before) => int.TryParse(label, out var number)
        ? number == (before is null ? 1 : int.TryParse(before, out var last) ? last + 1 : -1)
        : ListLabel.Follows(label, before);

    [GeneratedRegex(@"(?:^|(?<=[\s;:.,]))\(?(?<label>[a-z]|[0-9]{1,2})[)](?=\s|[A-Z])\s*|(?:^|(?<=\n))(?<label>[a-z]|[0-9]{1,2})[.)](?=\s)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
