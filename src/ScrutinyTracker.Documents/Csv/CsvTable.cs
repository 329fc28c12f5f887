using System.Buffers;
using System.Globalization;
using System.Text;

namespace ScrutinyTracker.Documents.Csv;

/// <summary>
/// A list as a CSV file that spreadsheets open as it is: RFC 4180 with CRLF, UTF-8 with a byte order mark, a row of headings, dates as
/// 2019-03-31. A cell of text that a spreadsheet would run as a formula gets an apostrophe in front; numbers and dates are left alone (P49).
/// </summary>
public sealed class CsvTable<TRow>
{
    private static readonly Encoding Utf8WithMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    private readonly List<(string Heading, Func<TRow, string?> Value)> _columns = [];

    public CsvTable<TRow> Text(string heading, Func<TRow, string?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Add(heading, row => Formulas.Disarm(value(row) ?? ""));
    }

    public CsvTable<TRow> Date(string heading, Func<TRow, DateOnly?> value) =>
        Add(heading, row => value(row)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public CsvTable<TRow> Number(string heading, Func<TRow, int?> value) =>
        Add(heading, row => value(row)?.ToString(CultureInfo.InvariantCulture));

    public byte[] ToBytes(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        Append(text, _columns.Select(column => (string?)column.Heading));
        foreach (var row in rows)
            Append(text, _columns.Select(column => column.Value(row)));
        return [.. Utf8WithMark.GetPreamble(), .. Utf8WithMark.GetBytes(text.ToString())];
    }

    private CsvTable<TRow> Add(string heading, Func<TRow, string?> value)
    {
        _columns.Add((heading, value));
        return this;
    }

    private static void Append(StringBuilder text, IEnumerable<string?> cells) =>
        text.AppendJoin(',', cells.Select(cell => Quoted(cell ?? ""))).Append("\r\n");

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(NeedQuotes) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
