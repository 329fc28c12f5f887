using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Tables in plain text: cells between tabs, between pipes, or set apart by wide gaps.</summary>
internal static partial class TextTables
{
    /// <summary>Null where the line is no row of a table.</summary>
    /// <param name="inTable">The line above is a row: then a number and a paragraph are two cells.</param>
    public static IReadOnlyList<string>? CellsOf(string line, bool inTable = false)
    {
        var trimmed = line.Trim();
        string[]? cells = null;
        if (trimmed is ['|', .., '|'] && trimmed.Length > 2)
            return [.. Pipe().Split(trimmed[1..^1]).Select(cell => Break().Replace(cell, "\n").Replace("\\|", "|", StringComparison.Ordinal).Trim())];
        else if ((inTable ? line : line.TrimStart('\t', ' ')).Contains('\t'))
            cells = [.. line.Split('\t').Select(cell => cell.Trim())];
        else if (WideGap().IsMatch(trimmed))
            cells = WideGap().Split(trimmed);
        return cells is null || (!inTable && IsLabelled(cells)) ? null : cells;
    }

    /// <summary>"(a)", a tab and a paragraph is an item of a list, not a table.</summary>
    private static bool IsLabelled(string[] cells)
    {
        string[] filled = [.. cells.Where(cell => cell.Length > 0)];
        return filled.Length == 2 && filled[0].Length <= 6 && !filled[1].Contains('|') && ListLabel.Of($"{filled[0]} {filled[1]}") is { } label && label.Rest == filled[1] && cells.Length <= 3;
    }

    /// <summary>Numbers the tables: rows that follow each other without anything between are one.</summary>
    public static List<SourceLine> Joined(List<SourceLine> lines)
    {
        var (table, row) = (0, 0);
        var inside = false;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Cells is null)
            {
                inside &= lines[at].IsFurniture;
                continue;
            }
            (table, row) = inside ? (table, row + 1) : (table + 1, 1);
            inside = true;
            lines[at] = lines[at] with { Place = lines[at].Place with { Table = table, Row = row } };
        }
        return lines;
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"(?<=\S) {3,}(?=\S)")]
    private static partial Regex WideGap();
}
