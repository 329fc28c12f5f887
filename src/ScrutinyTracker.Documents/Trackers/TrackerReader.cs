using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>What a tracker says: a row for each recommendation, and the rows of the file that are in none, with the reason.</summary>
public sealed record TrackerReading(IReadOnlyList<TrackerRow> Rows, IReadOnlyList<(SheetRow Row, string Reason)> Left)
{
    public IEnumerable<RowNote> Notes => Rows.SelectMany(row => row.Notes);
}

/// <summary>
/// Reads the tables of a tracker by a mapping. A recommendation may go on over several rows, of which only the first has its words; a row
/// with one cell is the heading of those below it, as merged cells are.
/// </summary>
public sealed class TrackerReader
{
    private static readonly string[] Sums = ["total", "totals", "grand total", "sub-total", "subtotal", "sum", "count"];

    private readonly TrackerMapping _mapping;
    private readonly DateOnly? _writtenOn;
    private readonly List<TrackerRow> _rows = [];
    private readonly List<(SheetRow, string)> _left = [];
    private List<RowCells> _open = [];
    private Above _above = new();

    private TrackerReader(TrackerMapping mapping, DateOnly? writtenOn) => (_mapping, _writtenOn) = (mapping, writtenOn);

    /// <param name="writtenOn">The tracker's own date, from which years that it leaves out are inferred.</param>
    public static TrackerReading Read(TrackerTables tables, TrackerMapping mapping, DateOnly? writtenOn)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var reader = new TrackerReader(mapping, writtenOn);
        foreach (var table in tables.Tables)
            reader.Read(table);
        return new TrackerReading(RowKey.NoteRepeats(reader._rows), [.. tables.Left, .. reader._left]);
    }

    private void Read(TrackerTable table)
    {
        _above = Above.Of(table, _writtenOn);
        foreach (var row in table.Rows)
        {
            var cells = new RowCells(row, table, _mapping);
            if (IsSum(row))
                Leave(row, "A line of totals.");
            else if (HeadingOf(row, table) is { } heading)
                BeginGroup(row, heading);
            else if (cells.Count == 0)
                Leave(row, "Nothing in the columns that are read.");
            else if (cells.Has(TrackerField.Recommendation) && !GoesOn(cells))
                Begin(cells);
            else if (_open.Count > 0 && IsMore(cells))
                _open.Add(cells);
            else
                Leave(row, "No words of a recommendation in this row.");
        }
        Close();
    }

    private void BeginGroup(SheetRow row, string heading)
    {
        Close();
        _above = _above.Below(heading);
        Leave(row, "The heading of the rows below.");
    }

    private void Begin(RowCells cells)
    {
        Close();
        _open = [cells];
    }

    /// <summary>The same recommendation, said again for another of its promises.</summary>
    private bool GoesOn(RowCells cells) =>
        _open.Count > 0 && !_mapping.IsOurs && cells.Text(TrackerField.Recommendation) == _open[0].Text(TrackerField.Recommendation) && cells.Text(TrackerField.Reference) == _open[0].Text(TrackerField.Reference)
        && _open[^1].Row.Place.Row + 1 == cells.Row.Place.Row && IsMore(cells) && !SaysTheSame(cells);

    private bool SaysTheSame(RowCells cells) => cells.Text(TrackerField.Promise) == _open[^1].Text(TrackerField.Promise) && cells.Text(TrackerField.PromisedFor) == _open[^1].Text(TrackerField.PromisedFor);

    /// <summary>A row below that has no words of a recommendation, and says something of the one above.</summary>
    private bool IsMore(RowCells cells) =>
        (!cells.Has(TrackerField.Reference) || cells.Text(TrackerField.Reference) == _open[0].Text(TrackerField.Reference))
        && new[] { TrackerField.Promise, TrackerField.Response, TrackerField.PromisedFor, TrackerField.Status, TrackerField.Update, TrackerField.LeadPost, TrackerField.DeliveredOn, TrackerField.Evidence, TrackerField.RevisedDue }.Any(cells.Has);

    private static bool IsSum(SheetRow row) =>
        row.Cells.Select(cell => cell.Trim().TrimEnd(':')).FirstOrDefault(cell => cell.Length > 0) is { } first && Sums.Contains(first, StringComparer.OrdinalIgnoreCase);

    private string? HeadingOf(SheetRow row, TrackerTable table)
    {
        var first = -1;
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (string.IsNullOrWhiteSpace(row.Cells[column]))
                continue;
            if (first >= 0)
                return null;
            first = column;
        }
        if (first < 0 || first > 1 || first >= table.Headings.Count || table.Headings.Count < 3 || _mapping.IsOurs)
            return null;
        var words = row.Cells[first].Trim();
        var field = _mapping[table.Headings[first]];
        return field is not (TrackerField.Recommendation or TrackerField.Promise or TrackerField.Update or TrackerField.Response or TrackerField.LeadPost) && words.Count(char.IsLetter) > 3
            && words.Length < 200 && !RecommendationTitle.IsReference(words) ? words : null;
    }

    private void Leave(SheetRow row, string reason)
    {
        if (row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            _left.Add((row, reason));
    }

    private void Close()
    {
        if (_open.Count == 0)
            return;
        foreach (var rows in _mapping.IsOurs ? [_open] : SharedCells.Apart(_open))
            _rows.Add(_above.Complete(RowAssembly.Of(rows, _mapping, _writtenOn), rows[0].Has(TrackerField.AgreedOn)));
        _open = [];
    }
}
