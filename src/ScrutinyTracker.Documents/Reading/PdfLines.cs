namespace ScrutinyTracker.Documents.Reading;

/// <summary>Words between two wide gaps: a cell of a table, or all of a line.</summary>
internal readonly record struct PdfSegment(double Left, double Right, string Text);

/// <summary>One printed line of a page.</summary>
internal sealed record PdfLine(int Page, double Top, double Height, IReadOnlyList<PdfSegment> Segments, IReadOnlyList<PdfWord> Words, double Space)
{
    public double FirstWord => Words[0].Right - Words[0].Left;
    public double Left => Segments[0].Left;
    public double Right => Segments[^1].Right;
    public string Text => string.Join(' ', Segments.Select(segment => segment.Text));
}

/// <summary>Puts the words of a page back into lines, and cuts lines at the gaps that are no spaces.</summary>
internal static class PdfLines
{
    /// <summary>A gap so many spaces wide is the way to the next column.</summary>
    private const double WideGap = 2.6;

    /// <summary>For each point of a line's height: what is wider is no space, and says nothing of how wide they are.</summary>
    private const double WidestSpace = 0.5;

    /// <summary>Spaces that differ by less than this part of one are alike.</summary>
    private const double Alike = 0.07;

    /// <summary>Lines of one paragraph are not further from each other than this, for each point of height.</summary>
    private const double MostPitch = 1.05;

    public static List<PdfLine> Of(List<PdfWord> words, int page)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in words.Where(word => !string.IsNullOrWhiteSpace(word.Text)).OrderBy(word => word.Bottom).ThenBy(word => word.Left))
        {
            if (rows.Count > 0 && Math.Abs(rows[^1][0].Bottom - word.Bottom) < 0.45 * Math.Max(1, word.Bottom - word.Top))
                rows[^1].Add(word);
            else
                rows.Add([word]);
        }
        foreach (var row in rows)
            row.Sort((one, other) => one.Left.CompareTo(other.Left));
        var gaps = rows.SelectMany(row => Gaps(row).Select(gap => gap / Height(row))).Where(gap => gap is > 0 and < WidestSpace).Order().ToList();
        var usual = gaps.Count == 0 ? 0.25 : gaps[gaps.Count / 2];
        var even = gaps.Count(gap => Math.Abs(gap - usual) < Alike * usual) > 0.8 * gaps.Count;
        return rows.ConvertAll(row => new PdfLine(page, row[0].Top, Height(row), Segments(row, usual * Height(row), even), row, usual * Height(row)));
    }

    /// <summary>In larger letters everything is larger, the spaces too.</summary>
    private static double Height(List<PdfWord> row) => Math.Max(1, row[0].Bottom - row[0].Top);

    /// <summary>Where nearly all lines end that are full.</summary>
    public static double RightMargin(IEnumerable<PdfLine> lines)
    {
        var ends = lines.Select(line => line.Right).Order().ToList();
        return ends.Count == 0 ? 0 : ends[(int)(ends.Count * 0.98)];
    }

    /// <summary>From line to line of a paragraph, for each point of a line's height: the least that is usual.</summary>
    public static double Pitch(List<PdfLine> lines)
    {
        var steps = lines.Zip(lines.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page && pair.First.Segments.Count == 1 && pair.Second.Segments.Count == 1 && Math.Abs(pair.First.Height - pair.Second.Height) < 0.1)
            .Select(pair => Math.Round((pair.Second.Top - pair.First.Top) / pair.First.Height, 2)).Where(step => step is > 0.7 and < MostPitch).ToList();
        return steps.Count == 0 ? MostPitch : steps.GroupBy(step => step).MaxBy(alike => alike.Count())!.Key;
    }

    private static IEnumerable<double> Gaps(List<PdfWord> row) => row.Zip(row.Skip(1), (one, next) => next.Left - one.Right);

    private static List<PdfSegment> Segments(List<PdfWord> row, double space, bool even)
    {
        var segments = new List<PdfSegment>();
        var (left, text) = (row[0].Left, row[0].Text);
        for (var at = 1; at < row.Count; at++)
        {
            if (!IsTab(row[at].Left - row[at - 1].Right, space, even))
            {
                text += $" {row[at].Text}";
                continue;
            }
            segments.Add(new PdfSegment(left, row[at - 1].Right, text));
            (left, text) = (row[at].Left, row[at].Text);
        }
        segments.Add(new PdfSegment(left, row[^1].Right, text));
        return segments;
    }

    /// <summary>Where all spaces of a page are alike, a gap of another width is a tab, however narrow; two spaces are two spaces.</summary>
    private static bool IsTab(double gap, double space, bool even) =>
        gap > WideGap * space || (even && gap > 0.3 * space && Math.Abs(gap - space) > Alike * space && Math.Abs(gap - 2 * space) > Alike * space);
}
