namespace ScrutinyTracker.Documents.Reading;

/// <summary>Turns printed lines into lines of text and rows of tables.</summary>
internal static class PdfFlow
{
    /// <summary>How far from one tab stop to the next, in points: half an inch.</summary>
    private const double TabStop = 36;

    /// <summary>So much larger than the text around it is a heading.</summary>
    private const double Larger = 1.1;

    public static List<SourceLine> Lines(List<List<PdfLine>> pages, double right)
    {
        var all = pages.SelectMany(page => page).ToList();
        var margin = all.Count == 0 ? 0 : all.GroupBy(line => Math.Round(line.Left)).MaxBy(same => same.Count())!.Min(line => line.Left);
        var pitch = PdfLines.Pitch(all);
        var height = all.Count == 0 ? 0 : all.Select(line => line.Height).Order().ElementAt(all.Count / 2);
        var lines = new List<SourceLine>();
        for (var at = 0; at < all.Count;)
        {
            var table = PdfTable.At(all, at, pitch);
            if (table is not null)
            {
                lines.AddRange(table.Rows.Select(row => new SourceLine(new Place(lines.Count + 1, row.Page), string.Join(' ', row.Cells)) { Cells = row.Cells, BlankBefore = true }));
                at += table.Length;
                continue;
            }
            at = AddFlowing(lines, all, at, margin, right, height);
        }
        return lines;
    }

    /// <summary>A line with tabs in it goes on in the next where it is full: from the margin in the same cell, from further right in the next.</summary>
    private static int AddFlowing(List<SourceLine> lines, List<PdfLine> all, int at, double margin, double right, double height)
    {
        var (first, begin) = (all[at], at);
        List<string> cells = BeginsWithLabel(first) ? [first.Text] : [.. first.Segments.Select(segment => segment.Text)];
        while (cells.Count > 1 && at + 1 < all.Count && RowGoesOn(all, at, margin, right))
        {
            at++;
            var more = all[at].Segments.Select(segment => segment.Text).ToList();
            if (IsAtMargin(all[at], margin))
            {
                cells[^1] += $" {more[0]}";
                more.RemoveAt(0);
            }
            cells.AddRange(more);
        }
        var start = lines.Count;
        lines.Add(new SourceLine(new Place(start + 1, first.Page), string.Join(' ', cells))
        {
            BlankBefore = IsApart(all, begin),
            Indented = first.Left > margin + 2,
            Bold = first.Height > Larger * height && HeadingLooks.IsShort(first.Text),
            End = cells.Count == 1 && at + 1 < all.Count && IsFull(all[at], all[at + 1], right) ? LineEnd.Wrapped : LineEnd.Paragraph,
            Cells = cells.Count > 1 ? TextTables.CellsOf(string.Join('\t', cells)) : null,
        });
        return at + 1;
    }

    private static bool RowGoesOn(List<PdfLine> all, int at, double margin, double right)
    {
        var (line, next) = (all[at], all[at + 1]);
        if (IsApart(all, at + 1))
            return false;
        return IsAtMargin(next, margin)
            ? Sentences.BeginLow(next.Text) && IsFull(line, next, right)
            : line.Right + TabStop + next.FirstWord > right;
    }

    /// <summary>A number or a bullet, a gap and a paragraph.</summary>
    private static bool BeginsWithLabel(PdfLine line) =>
        line.Segments.Count == 2 && line.Segments[0].Text.Length < 8 && ListLabel.Of($"{line.Segments[0].Text} Text") is { Rest: "Text" };

    private static bool IsAtMargin(PdfLine line, double margin) => line.Left < margin + line.Space;

    private static bool IsFull(PdfLine line, PdfLine next, double right) => line.Right + line.Space + next.FirstWord > right + 1;

    /// <summary>More room above it than between lines, or another size; on a new page, when the one before had room left in its last line.</summary>
    private static bool IsApart(List<PdfLine> all, int at)
    {
        if (at == 0)
            return true;
        if (Math.Max(all[at].Height, all[at - 1].Height) > Larger * Math.Min(all[at].Height, all[at - 1].Height))
            return true;
        return all[at].Page == all[at - 1].Page && all[at].Top - all[at - 1].Top > 1.55 * Math.Min(all[at].Height, all[at - 1].Height);
    }
}
