using System.Globalization;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Where something stands in the document, so that whoever checks can look there.</summary>
/// <param name="Line">The line, or in a Word or HTML file the paragraph, counted from 1.</param>
/// <param name="Page">Only where the file has pages.</param>
/// <param name="Table">The table that it stands in, counted from 1.</param>
/// <param name="Row">The row of that table, counted from 1.</param>
public readonly record struct Place(int Line, int? Page = null, int? Table = null, int? Row = null)
{
    /// <summary>"line 42", "page 3, line 42", "table 2, row 4".</summary>
    public override string ToString()
    {
        var within = Table is { } table && Row is { } row
            ? string.Create(CultureInfo.InvariantCulture, $"table {table}, row {row}")
            : string.Create(CultureInfo.InvariantCulture, $"line {Line}");
        return Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"page {page}, {within}") : within;
    }
}
