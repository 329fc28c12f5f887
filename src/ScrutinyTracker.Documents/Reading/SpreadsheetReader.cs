using System.Globalization;
using System.Text;
using System.Xml;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Reads .xlsx: each sheet a table, each row as it streams by. Of a formula its last value counts; nothing is calculated and no macro runs.</summary>
internal sealed class SpreadsheetReader
{
    private const int MostText = 8_000_000;
    private const int MostColumns = 200;

    private readonly List<SourceLine> _lines = [];
    private readonly List<string> _strings;
    private readonly SpreadsheetDates _dates;
    private readonly CancellationToken _cancellation;
    private int _total;

    private SpreadsheetReader(List<string> strings, SpreadsheetDates dates, CancellationToken cancellation) =>
        (_strings, _dates, _cancellation) = (strings, dates, cancellation);

    public static ReadDocument Read(byte[] file, CancellationToken cancellation) => Reflow.Of(Lines(file, cancellation));

    /// <summary>The rows with their cells as they stand, before anything is tidied.</summary>
    public static IReadOnlyList<SourceLine> Lines(byte[] file, CancellationToken cancellation) => WordPackage.Read<IReadOnlyList<SourceLine>>(file, package =>
    {
        var strings = package.Open("spreadsheetml.sharedStrings+xml") is { } shared ? Strings(shared, cancellation) : [];
        var dates = package.Open("spreadsheetml.styles+xml") is { } styles ? SpreadsheetDates.Read(styles) : new SpreadsheetDates();
        var reader = new SpreadsheetReader(strings, dates, cancellation);
        var sheet = 0;
        foreach (var open in package.OpenAll("spreadsheetml.worksheet+xml"))
        {
            using (open)
                reader.Sheet(open, ++sheet);
        }
        return sheet > 0 ? reader._lines : throw new UnreadableException(ReadingProblem.Damaged);
    }, problem => throw new UnreadableException(WordFileReader.ReasonOf(problem)), DocumentFile.LargestFile);

    private static List<string> Strings(XmlReader reader, CancellationToken cancellation)
    {
        var (strings, text, total) = (new List<string>(), new StringBuilder(), 0);
        using (reader)
        {
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
                    text.Clear();
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                    text.Append(reader.Value);
                else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "si" })
                    strings.Add(text.ToString());
                if ((total += reader.NodeType == XmlNodeType.Text ? reader.Value.Length : 0) > MostText)
                    throw new UnreadableException(ReadingProblem.TooMuchInside);
            }
        }
        return strings;
    }

    private void Sheet(XmlReader reader, int sheet)
    {
        var (cells, row, column, type, style, value, inValue) = (new List<string>(), 0, 0, "", 0, new StringBuilder(), false);
        while (reader.Read())
        {
            _cancellation.ThrowIfCancellationRequested();
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "row"):
                    (row, column) = (int.TryParse(reader.GetAttribute("r"), out var printed) ? printed : row + 1, 0);
                    cells = [];
                    break;
                case (XmlNodeType.Element, "c"):
                    (type, column) = (reader.GetAttribute("t") ?? "", ColumnOf(reader.GetAttribute("r")) ?? column + 1);
                    style = int.TryParse(reader.GetAttribute("s"), out var at) ? at : 0;
                    value.Clear();
                    break;
                case (XmlNodeType.Element, "v" or "t"):
                    inValue = !reader.IsEmptyElement;
                    break;
                case (XmlNodeType.Text or XmlNodeType.SignificantWhitespace, _) when inValue:
                    value.Append(reader.Value);
                    break;
                case (XmlNodeType.EndElement, "v" or "t"):
                    inValue = false;
                    break;
                case (XmlNodeType.EndElement, "c") when column <= MostColumns:
                    while (cells.Count < column)
                        cells.Add("");
                    cells[column - 1] = Shown(type, style, value.ToString());
                    break;
                case (XmlNodeType.EndElement, "row"):
                    AddRow(cells, sheet, row);
                    break;
            }
        }
    }

    private void AddRow(List<string> cells, int sheet, int row)
    {
        if ((_total += cells.Sum(cell => cell.Length)) > MostText)
            throw new UnreadableException(ReadingProblem.TooMuchInside);
        if (cells.Exists(cell => cell.Trim().Length > 0))
            _lines.Add(new SourceLine(new Place(row, null, sheet, row), string.Join(' ', cells)) { Cells = cells });
    }

    private string Shown(string type, int style, string value) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _strings.Count ? _strings[at] : "",
        "b" => value == "1" ? "Yes" : "No",
        "e" => "",
        "" or "n" => _dates.Shown(value, style),
        _ => value,
    };

    /// <summary>3 for "C7".</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(3))
            column = column * 26 + letter - 'A' + 1;
        return column == 0 ? null : column;
    }
}
