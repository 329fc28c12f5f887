using System.Text;
using ScrutinyTracker.Documents.Csv;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Reads .csv: commas, semicolons or tabs, with quoted cells; each line a row of one table.</summary>
internal static class CsvReader
{
    private const int FirstLines = 2000;

    private static readonly char[] Separators = [',', ';', '\t'];

    public static ReadDocument Read(byte[] file, CancellationToken cancellation) => Reflow.Of(Lines(file, cancellation));

    /// <summary>The rows with their cells as they stand, before anything is tidied.</summary>
    public static IReadOnlyList<SourceLine> Lines(byte[] file, CancellationToken cancellation)
    {
        var text = PlainTextReader.Decode(file);
        var separator = Separator(text);
        var lines = new List<SourceLine>();
        foreach (var (line, cells) in Rows(text, separator, cancellation))
        {
            if (cells.Exists(cell => cell.Trim().Length > 0))
                lines.Add(new SourceLine(new Place(line, null, 1, lines.Count + 1), string.Join(' ', cells)) { Cells = cells });
        }
        return lines;
    }

    /// <summary>The one that the first lines have most of: a title without any may stand above the head.</summary>
    private static char Separator(string text)
    {
        var first = text.AsSpan(0, Math.Min(text.Length, FirstLines));
        var (most, found) = (0, Separators[0]);
        foreach (var mark in Separators)
        {
            if (first.Count(mark) is var count && count > most)
                (most, found) = (count, mark);
        }
        return found;
    }

    private static IEnumerable<(int Line, List<string> Cells)> Rows(string text, char separator, CancellationToken cancellation)
    {
        var (cells, cell, quoted, line, begun) = (new List<string>(), new StringBuilder(), false, 1, 1);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\n')
                line++;
            if (letter == '"' && quoted && at + 1 < text.Length && text[at + 1] == '"')
                cell.Append(text[at++]);
            else if (letter == '"' && (quoted || cell.Length == 0))
                quoted = !quoted;
            else if (!quoted && letter == separator)
                EndCell(cells, cell);
            else if (!quoted && letter == '\n')
            {
                cancellation.ThrowIfCancellationRequested();
                EndCell(cells, cell);
                yield return (begun, cells);
                (cells, begun) = ([], line);
            }
            else if (quoted || letter != '\r')
                cell.Append(letter);
        }
        EndCell(cells, cell);
        yield return (begun, cells);
    }

    private static void EndCell(List<string> cells, StringBuilder cell)
    {
        cells.Add(Formulas.Rearm(cell.ToString()));
        cell.Clear();
    }
}
