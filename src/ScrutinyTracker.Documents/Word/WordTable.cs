using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyTracker.Documents.Word;

/// <summary>A plain table that assistive technology can read: a row of headings that repeats, no merged cells, rows that stay whole.</summary>
internal sealed class WordTable
{
    /// <summary>Of an upright A4 page, in twentieths of a point.</summary>
    public const int TextWidth = 9638;

    private readonly Table _table;
    private readonly IReadOnlyList<int> _widths;

    /// <param name="description">What it holds, for whoever cannot see it.</param>
    /// <param name="columns">Headings with the percentage of the width that each takes.</param>
    public WordTable(string description, params (string Heading, int Percent)[] columns)
        : this(description, TextWidth, DocumentStyles.Table, columns)
    {
    }

    /// <param name="style">The id of the table's style.</param>
    public WordTable(string description, int textWidth, string style, IReadOnlyList<(string Heading, int Percent)> columns)
    {
        _widths = [.. columns.Select(column => textWidth * column.Percent / 100)];
        _table = new Table(
            new TableProperties(
                new TableStyle { Val = style },
                new TableWidth { Width = $"{_widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, Val = "0020" },
                new TableDescription { Val = description }),
            new TableGrid(_widths.Select(width => new GridColumn { Width = $"{width}" })));
        Append(isHeader: true, [.. columns.Select(column => Bold(column.Heading))]);
    }

    public Table Table => _table;

    public WordTable Row(params OpenXmlElement[] cells)
    {
        Append(isHeader: false, cells);
        return this;
    }

    /// <summary>A row whose cells have several paragraphs.</summary>
    /// <param name="mayBreak">It may be longer than what is left of a page.</param>
    public WordTable Row(IEnumerable<IEnumerable<Paragraph>> cells, bool mayBreak)
    {
        Append(isHeader: false, mayBreak, [.. cells.Select(cell => cell.ToArray())]);
        return this;
    }

    private static Run Bold(string heading)
    {
        var run = WordText.Run(heading);
        run.PrependChild(new RunProperties(new Bold()));
        return run;
    }

    private void Append(bool isHeader, IReadOnlyList<OpenXmlElement> cells) =>
        Append(isHeader, mayBreak: false, [.. cells.Select(cell => new[] { WordText.Paragraph(style: null, cell) })]);

    private void Append(bool isHeader, bool mayBreak, IReadOnlyList<Paragraph[]> cells)
    {
        var properties = new TableRowProperties();
        if (!mayBreak)
            properties.AppendChild(new CantSplit());
        if (isHeader)
            properties.AppendChild(new TableHeader());
        var row = new TableRow(properties);
        foreach (var (cell, width) in cells.Zip(_widths))
        {
            var about = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
            if (isHeader)
                about.AppendChild(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "EEEEEE" });
            row.AppendChild(new TableCell([about, .. cell]));
        }
        _table.AppendChild(row);
    }
}
