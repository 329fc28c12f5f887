using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>
/// Several things in one cell, each on a line of its own behind its label: "a) first", "b) second". Further lines of a thing are
/// indented, so that whatever stands in it reads back as it was.
/// </summary>
internal static partial class CellList
{
    private const string Nothing = "–";
    private const string Indent = "   ";

    /// <summary>One thing stands by itself, unless it would read as a list.</summary>
    public static string Write(IReadOnlyList<string> things) =>
        Write(things.Count == 1 ? [""] : [.. things.Select((_, index) => Words.Letter(index + 1))], things);

    /// <param name="labels">One for each; a single empty one for a thing that stands by itself.</param>
    public static string Write(IReadOnlyList<string> labels, IReadOnlyList<string?> things)
    {
        if (things.All(string.IsNullOrWhiteSpace))
            return "";
        if (labels is [""])
            return ReadsAsAList(Lines(things[0]!)) ? Line("a", things[0]) : Lines(things[0]!);
        return string.Join('\n', labels.Zip(things, Line));
    }

    /// <summary>What stands in a cell, each with its label; a cell that is no list is one thing without a label.</summary>
    public static IReadOnlyList<(string Label, string Text)> Read(string cell)
    {
        var lines = cell.Trim().Split('\n');
        if (cell.Length == 0 || cell == Nothing)
            return [];
        if (!Label().IsMatch(lines[0]))
            return [("", cell.Trim())];
        var things = new List<(string Label, string Text)>();
        foreach (var line in lines)
        {
            if (Label().Match(line) is { Success: true } label)
                things.Add((label.Groups["label"].Value, line[label.Length..]));
            else
                things[^1] = (things[^1].Label, $"{things[^1].Text}\n{(line.StartsWith(Indent, StringComparison.Ordinal) ? line[Indent.Length..] : line)}");
        }
        return [.. things.Select(thing => (thing.Label, thing.Text == Nothing ? "" : thing.Text))];
    }

    /// <summary>As <see cref="Read"/>, and also what a council lists within a line: "a) … b) …".</summary>
    public static IReadOnlyList<(string Label, string Text)> ReadLoosely(string cell)
    {
        var things = Read(cell);
        if (things is not [{ Label: "" }])
            return things;
        var (intro, items) = LetteredItems.Split(cell);
        return items.Count == 0 ? things : intro.Length == 0 ? items : [("", intro), .. items];
    }

    private static bool ReadsAsAList(string text) => Label().IsMatch(text) || text == Nothing || LetteredItems.Split(text).Items.Count > 0;

    private static string Line(string label, string? text) =>
        $"{label}) {(string.IsNullOrWhiteSpace(text) ? Nothing : Lines(text).Replace("\n", "\n" + Indent, StringComparison.Ordinal))}";

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    [GeneratedRegex(@"^(?<label>[a-z]{1,2}|(?:[a-z]{1,2}|-)\.[0-9]{1,3}|[0-9]{1,2})\) ")]
    private static partial Regex Label();
}
