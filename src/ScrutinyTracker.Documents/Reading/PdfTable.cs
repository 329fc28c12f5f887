namespace ScrutinyTracker.Documents.Reading;

/// <summary>A table as it is printed: lines whose pieces stand under each other.</summary>
internal sealed record PdfTable(int Length, IReadOnlyList<(int Page, IReadOnlyList<string> Cells)> Rows)
{
    private const double Tolerance = 6;
    private const int FewestLines = 3;
    private const double NarrowLabel = 18;

    /// <summary>Null where no table begins at that line.</summary>
    public static PdfTable? At(List<PdfLine> all, int from)
    {
        if (all[from].Segments.Count < 2)
            return null;
        var to = from + 1;
        while (to < all.Count && Belongs(all, from, to))
            to++;
        while (to > from && all[to - 1].Segments.Count < 2 && all[to - 1].Left < all[from].Left + Tolerance)
            to--;
        var lines = all.GetRange(from, to - from);
        return Columns(lines) is { Count: > 1 } columns ? new PdfTable(lines.Count, RowsOf(lines, columns)) : null;
    }

    /// <summary>Lines with columns, and lines between them that stand in one of the columns.</summary>
    private static bool Belongs(List<PdfLine> all, int from, int at)
    {
        if (all[at].Segments.Count > 1)
            return true;
        var second = all[from].Segments[1].Left;
        var near = all[at].Page != all[at - 1].Page || all[at].Top - all[at - 1].Top < 2.2 * all[at].Height;
        return near && (all[at].Left > all[from].Left + Tolerance || all[at].Right < second);
    }

    /// <summary>Where pieces begin again and again. Null where too many begin elsewhere: then the gaps are tabs in prose.</summary>
    private static List<double>? Columns(List<PdfLine> lines)
    {
        var many = lines.Where(line => line.Segments.Count > 1).ToList();
        if (many.Count < FewestLines)
            return null;
        var columns = new List<(double Left, int Count)>();
        foreach (var left in many.SelectMany(line => line.Segments).Select(segment => segment.Left).Order())
        {
            if (columns.Count > 0 && left - columns[^1].Left < Tolerance)
                columns[^1] = (columns[^1].Left, columns[^1].Count + 1);
            else
                columns.Add((left, 1));
        }
        var kept = columns.Where(column => column.Count >= Math.Max(2, many.Count / 5)).Select(column => column.Left).ToList();
        var inner = lines.SelectMany(line => line.Segments).Where(segment => segment.Left > lines[0].Left + Tolerance).ToList();
        var aligned = inner.Count(segment => kept.Exists(left => Math.Abs(left - segment.Left) < Tolerance));
        return aligned > 0.85 * inner.Count ? kept : null;
    }

    private static List<(int Page, IReadOnlyList<string> Cells)> RowsOf(List<PdfLine> lines, List<double> columns)
    {
        var rows = new List<(int Page, string[] Cells)>();
        var pitch = lines.Zip(lines.Skip(1), (one, next) => next.Top - one.Top).Where(step => step > 0).DefaultIfEmpty(0).Min();
        var labelled = columns[1] - columns[0] < NarrowLabel * 5 && columns.Count > 2;
        for (var at = 0; at < lines.Count; at++)
        {
            var apart = at == 0 || lines[at].Page != lines[at - 1].Page || lines[at].Top - lines[at - 1].Top > 1.12 * pitch;
            var begins = at == 0 || (apart && lines[at].Segments.Count > 1) || (labelled && lines[at].Left < columns[0] + Tolerance && lines[at].Segments.Count > 1);
            if (begins)
                rows.Add((lines[at].Page, [.. columns.Select(_ => "")]));
            foreach (var segment in lines[at].Segments)
            {
                var column = Math.Max(0, columns.FindLastIndex(left => left < segment.Left + Tolerance));
                ref var cell = ref rows[^1].Cells[column];
                cell = cell.Length == 0 ? segment.Text : $"{cell} {segment.Text}";
            }
        }
        return rows.ConvertAll(row => (row.Page, (IReadOnlyList<string>)row.Cells));
    }
}
