using AngleSharp.Dom;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Cells of a web page's table that reach down into the rows below, which are empty there.</summary>
internal sealed class RowSpans
{
    private const int Most = 20;

    /// <summary>By column, in how many rows to come a cell from above stands.</summary>
    private readonly Dictionary<int, int> _below = [];
    private readonly Dictionary<int, int> _begun = [];

    public static int Of(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), out var span) ? Math.Clamp(span, 1, Most) : 1;

    public void Add(int column, IElement cell)
    {
        if (Of(cell, "rowspan") is > 1 and var rows)
            for (var over = 0; over < Of(cell, "colspan"); over++)
                _begun[column + over] = rows - 1;
    }

    public void FillUp(List<string> cells)
    {
        while (_below.GetValueOrDefault(cells.Count) > 0)
            cells.Add("");
    }

    public void EndRow()
    {
        foreach (var column in _below.Keys.ToList())
            _below[column]--;
        foreach (var (column, rows) in _begun)
            _below[column] = rows;
        _begun.Clear();
    }
}
