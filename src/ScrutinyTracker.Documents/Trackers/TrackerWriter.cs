using ScrutinyTracker.Documents.Csv;
using ScrutinyTracker.Documents.Spreadsheets;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>Writes a tracker, in the columns that import reads back (<see cref="TrackerColumns"/>).</summary>
public static class TrackerWriter
{
    public static byte[] ToCsv(IEnumerable<TrackerRow> rows)
    {
        var table = new CsvTable<TrackerRow>();
        foreach (var column in TrackerColumns.All)
        {
            if (column.Date is { } date)
                table.Date(column.Heading, date);
            else if (column.Number is { } number)
                table.Number(column.Heading, number);
            else
                table.Text(column.Heading, row => Lines(column.Text!(row)));
        }
        return table.ToBytes(rows);
    }

    public static void ToWorkbook(IEnumerable<TrackerRow> rows, Stream to)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var workbook = new Workbook(to, "Recommendations", [.. TrackerColumns.All.Select(column => (column.Heading, column.Width))]);
        foreach (var row in rows)
        {
            workbook.Begin();
            foreach (var column in TrackerColumns.All)
                Write(workbook, column, row);
            workbook.End();
        }
    }

    private static void Write(Workbook workbook, TrackerColumn column, TrackerRow row)
    {
        if (column.Date is { } date)
            workbook.Date(date(row));
        else if (column.Number is { } number)
            workbook.Number(number(row));
        else
            workbook.Text(Lines(column.Text!(row)));
    }

    /// <summary>One kind of line break, which spreadsheets and our own reading agree about.</summary>
    private static string? Lines(string? text) => text?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
