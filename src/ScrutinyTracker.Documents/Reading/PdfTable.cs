namespace ScrutinyTracker.Documents.Reading;

/// <summary>A table as it is printed: lines whose pieces stand under each other.</summary>
internal sealed record PdfTable(int Length, IReadOnlyList<(int Page, IReadOnlyList<string> Cells)> Rows)
{
    private const double Tolerance = 6;
    private const int FewestLines = 3;

    /// <summary>Larger letters than these are a heading, below the table.</summary>
    private const double Larger = 1.1;

    /// <summary>A line over more of the table's width than this is no cell's.</summary>
    private const double WidestCell = 0.6;

    /// <summary>How many lines of a head may stand above the first that fills two columns.</summary>
    private const int LinesAbove = 6;

    /// <summary>Null where no table begins at that line.</summary>
    /// <param name="pitch">From line to line of a paragraph, for each point of a line's height.</param>
    public static PdfTable? At(List<PdfLine> all, int from, double pitch)
    {
        if (FirstOfColumns(all, from) is not { } first)
            return null;
        var to = first + 1;
        var (left, right) = (all[first].Left, all[first].Right);
        for (; to < all.Count && Belongs(all, to, left, right); to++)
            (left, right) = (Math.Min(left, all[to].Left), Math.Max(right, all[to].Right));
        while (to > first + 1 && all[to - 1].Segments.Count < 2 && (all[to - 1].Page != all[to - 2].Page || all[to - 1].Top - all[to - 2].Top > 1.4 * all[to - 1].Height))
            to--;
        var lines = all.GetRange(from, to - from);
        if (lines.Count(line => line.Segments.Count > 1) < FewestLines)
            return null;
        var columns = PdfColumns.Of(lines);
        if (columns.Count < 2)
            return null;
        var rows = lines.GroupBy(line => line.Page).SelectMany(page => PdfRows.Of([.. page], columns, pitch).Select(cells => (page.Key, cells))).ToList();
        return IsList(rows) ? null : new PdfTable(lines.Count, rows);
    }

    /// <summary>The line that fills two columns: this one, or one that soon follows below lines of a head that stand in one column.</summary>
    private static int? FirstOfColumns(List<PdfLine> all, int from)
    {
        var margin = all[from].Left;
        for (var at = from; at < Math.Min(all.Count, from + LinesAbove); at++)
        {
            if (all[at].Segments.Count > 1)
                return at == from || all[at].Left < margin - 2 * Tolerance ? at : null;
            if (at + 1 == all.Count || all[at + 1].Page != all[at].Page || all[at + 1].Top - all[at].Top > 1.4 * all[at].Height || all[at].Right - all[at].Left > 12 * all[at].Height)
                return null;
            margin = Math.Min(margin, all[at].Left);
        }
        return null;
    }

    /// <summary>Lines with columns, and lines between them that stand in one of the columns.</summary>
    private static bool Belongs(List<PdfLine> all, int at, double left, double right)
    {
        if (all[at].Height > Larger * all[at - 1].Height)
            return false;
        var samePage = all[at].Page == all[at - 1].Page;
        var step = all[at].Top - all[at - 1].Top;
        if (all[at].Segments.Count > 1)
            return !samePage || step < 6 * all[at].Height;
        return (!samePage || step < 2.2 * all[at].Height) && (all[at].Left > left + Tolerance || all[at].Right - all[at].Left < WidestCell * (right - left));
    }

    /// <summary>Numbers or bullets on the left and text on the right are the paragraphs of a list.</summary>
    private static bool IsList(List<(int Page, IReadOnlyList<string> Cells)> rows) =>
        rows.All(row => row.Cells.Count == 2 && (row.Cells[0].Length == 0 || ListLabel.Of($"{row.Cells[0]} Text") is { Rest: "Text" }));
}
