using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>
/// Puts the words of a printed table into rows and cells. In each column lines with less than a row's distance between them are one cell;
/// cells that stand beside each other are one row, wherever in the row the shorter ones begin.
/// </summary>
internal static partial class PdfRows
{
    private const double LooseDistance = 1.12;
    private const double ExactDistance = 0.3;

    /// <summary>How much of its height a line's letters take above the base.</summary>
    private const double Letters = 0.7;

    private const double Tolerance = 3;

    /// <summary>The rows on one page.</summary>
    public static List<IReadOnlyList<string>> Of(IReadOnlyList<PdfLine> lines, List<double> columns, double pitch)
    {
        var crossing = lines.Where(line => PdfColumns.AreCrossedBy(line, columns)).ToList();
        var columnLines = columns.ConvertAll(_ => new List<CellLine>());
        foreach (var word in lines.Except(crossing).SelectMany(line => line.Words).OrderBy(word => word.Bottom).ThenBy(word => word.Left))
            Put(columnLines[Math.Max(0, columns.FindLastIndex(left => left < word.Left + Tolerance))], word);
        var distance = Distance(columnLines, pitch * lines[0].Height);
        var cells = columnLines.SelectMany((column, at) => Cells(column, at, distance)).Concat(crossing.Select(line => new Cell(0, [new CellLine(line.Words)]))).OrderBy(cell => cell.Top).ToList();
        return Rows(cells).SelectMany(row => Split(row, columns.Count)).ToList();
    }

    private static void Put(List<CellLine> column, PdfWord word)
    {
        var line = column.FindLast(line => Math.Abs(line.Bottom - word.Bottom) < 0.4 * (word.Bottom - word.Top));
        if (line is null)
            column.Add(new CellLine([word]));
        else
            line.Add(word);
    }

    /// <summary>The step from line to line above which a new cell begins. Where the steps are all alike a hair more is enough.</summary>
    private static double Distance(List<List<CellLine>> columns, double pitch)
    {
        var steps = columns.SelectMany(column => column.Zip(column.Skip(1), (one, next) => next.Bottom - one.Bottom)).Where(step => step > 1).Order().ToList();
        if (steps.Count == 0)
            return pitch * LooseDistance;
        var usual = steps.GroupBy(step => Math.Round(step, 1)).MaxBy(alike => alike.Count())!.Key;
        usual = Math.Min(usual, Math.Min(pitch, steps[steps.Count / 2]));
        return steps.Count(step => Math.Abs(step - usual) < 0.2) > 0.6 * steps.Count(step => step < 1.8 * usual) ? usual + ExactDistance : LooseDistance * usual;
    }

    private static IEnumerable<Cell> Cells(List<CellLine> column, int at, double distance)
    {
        var cell = new List<CellLine>();
        foreach (var line in column)
        {
            if (cell.Count > 0 && line.Bottom - cell[^1].Bottom > distance)
            {
                yield return new Cell(at, cell);
                cell = [];
            }
            cell.Add(line);
        }
        if (cell.Count > 0)
            yield return new Cell(at, cell);
    }

    private static List<List<Cell>> Rows(List<Cell> cells)
    {
        var rows = new List<List<Cell>>();
        var bottom = double.NegativeInfinity;
        foreach (var cell in cells)
        {
            if (rows.Count == 0 || cell.Top > bottom)
                rows.Add([]);
            rows[^1].Add(cell);
            bottom = Math.Max(bottom, cell.Bottom);
        }
        return rows;
    }

    /// <summary>Where numbers stand in the first column, and no room between the rows, each number begins one.</summary>
    private static IEnumerable<IReadOnlyList<string>> Split(List<Cell> row, int columns)
    {
        var starts = row.Where(cell => cell.Column == 0).SelectMany(cell => cell.Lines).Where(line => OnlyNumber().IsMatch(line.Text)).Select(line => line.Bottom).ToList();
        var first = row.Min(cell => cell.Lines[0].Bottom);
        if (starts.Count < 2 || starts[0] > first + Tolerance)
            starts = [first];
        for (var at = 0; at < starts.Count; at++)
        {
            var (from, to) = (starts[at] - Tolerance, at + 1 < starts.Count ? starts[at + 1] - Tolerance : double.MaxValue);
            var texts = new string[columns];
            for (var column = 0; column < columns; column++)
                texts[column] = Joined(row.Where(cell => cell.Column == column).SelectMany(cell => cell.Lines).Where(line => line.Bottom >= from && line.Bottom < to).Select(line => line.Text));
            yield return texts;
        }
    }

    /// <summary>An item of a list begins a line of its own; a date that had no room in its column is put together again.</summary>
    private static string Joined(IEnumerable<string> lines)
    {
        var text = "";
        foreach (var line in lines)
        {
            var between = text.Length == 0 || IsOneWord(text, line) ? "" : ListLabel.Of(line) is { } label && !ListLabel.IsBareNumber(line) && label.Rest.Length > 0 ? "\n" : " ";
            text += between + line;
        }
        return text;
    }

    private static bool IsOneWord(string text, string line) =>
        (text is [.., var letter, '-'] && char.IsLetter(letter) && char.IsLower(line[0])) || (char.IsAsciiDigit(line[0]) && CutDate().IsMatch(text));

    [GeneratedRegex(@"^(?:[A-Z]{0,4}[ .]?)?[0-9]{1,3}(?:\.[0-9]{1,2})?[a-z]?[.):]?$|^(?:Rec|Recommendation)\.? [0-9]{1,3}$")]
    private static partial Regex OnlyNumber();

    [GeneratedRegex(@"(?:^|\s)[0-9]{1,2}/(?:[0-9]{1,2}/?)?[0-9]{0,3}$")]
    private static partial Regex CutDate();

    private sealed record Cell(int Column, List<CellLine> Lines)
    {
        public double Top => Lines[0].Bottom - Letters * Lines[0].Height;
        public double Bottom => Lines[^1].Bottom;
    }

    private sealed class CellLine(IEnumerable<PdfWord> words)
    {
        private readonly List<PdfWord> _words = [.. words];

        public double Bottom => _words[0].Bottom;
        public double Height => _words[0].Bottom - _words[0].Top;
        public string Text => string.Join(' ', _words.OrderBy(word => word.Left).Select(word => word.Text));

        public void Add(PdfWord word) => _words.Add(word);
    }
}
