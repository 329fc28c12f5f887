using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>The cells of one row by what they hold.</summary>
internal sealed class RowCells
{
    private readonly ILookup<TrackerField, (string Heading, string Value)> _said;

    public RowCells(SheetRow row, TrackerTable table, TrackerMapping mapping)
    {
        Row = row;
        var said = table.Headings.Zip(row.Cells, (heading, cell) => (Field: mapping[heading], Heading: heading, Value: cell.Trim()))
            .Where(cell => cell.Value.Length > 0 && cell.Field is not (null or TrackerField.Computed)).ToList();
        _said = said.ToLookup(cell => cell.Field!.Value, cell => (cell.Heading, cell.Value));
        Count = said.Count;
    }

    private RowCells(SheetRow row, ILookup<TrackerField, (string, string)> said, int count) => (Row, _said, Count) = (row, said, count);

    public SheetRow Row { get; }

    /// <summary>How many say something that is read.</summary>
    public int Count { get; }

    public bool Has(TrackerField field) => _said.Contains(field);

    public IEnumerable<(string Heading, string Value)> All(TrackerField field) => _said[field];

    /// <summary>Empty where nothing is said; what stands in several columns is read together.</summary>
    public string Text(TrackerField field) => string.Join('\n', _said[field].Select(cell => cell.Value));

    public string? Said(TrackerField field) => Text(field) is { Length: > 0 } text ? text : null;

    /// <summary>The same row with other words in some columns: one of several recommendations that share its cells.</summary>
    public RowCells With(params (TrackerField Field, string Value)[] others)
    {
        var said = _said.SelectMany(group => group.Select(cell => (group.Key, cell.Heading, cell.Value)))
            .Where(cell => others.All(other => other.Field != cell.Key))
            .Concat(others.Where(other => other.Value.Length > 0).Select(other => (Key: other.Field, Heading: "", other.Value)));
        return new RowCells(Row, said.ToLookup(cell => cell.Key, cell => (cell.Heading, cell.Value)), Count);
    }
}
