namespace ScrutinyTracker.Documents.Reading;

/// <summary>Where the columns of a printed table begin: between them is a strip that (nearly) no line of the table prints in.</summary>
internal static class PdfColumns
{
    /// <summary>A gap of more spaces than this is no space between words.</summary>
    private const double WideSpace = 1.5;

    /// <summary>In points: what is narrower is no strip.</summary>
    private const double Narrowest = 3;

    /// <summary>So many lines to one that may cross a strip: a heading within the table.</summary>
    private const int LinesToOneAcross = 12;
    private const int FewLines = 6;

    /// <summary>Spaces between words do not stand under each other in so many lines: then even a strip no wider than a space is one.</summary>
    private const int ManyLines = 10;

    /// <summary>The left edge of each column.</summary>
    public static List<double> Of(IReadOnlyList<PdfLine> lines)
    {
        var inside = lines.Where(line => line.Segments.Count > 1 || line.Right < lines.Max(other => other.Right) - Narrowest || line.Left > lines[0].Left).ToList();
        var allowed = Math.Max(inside.Count / LinesToOneAcross, inside.Count >= FewLines ? 1 : 0);
        var space = inside.Count >= ManyLines ? 0 : WideSpace;
        var edges = inside.SelectMany(line => Runs(line, space)).SelectMany(run => new[] { (At: run.Left, Step: 1), (At: run.Right, Step: -1) }).OrderBy(edge => edge.At).ThenByDescending(edge => edge.Step);
        var (columns, covered, empty) = (new List<double>(), 0, double.NegativeInfinity);
        foreach (var (at, step) in edges)
        {
            if (step > 0 && covered == allowed && at - empty > Narrowest)
                columns.Add(at);
            covered += step;
            if (step < 0 && covered == allowed)
                empty = at;
        }
        return columns;
    }

    /// <summary>The stretches of a line that words cover, and the spaces between them where they count.</summary>
    private static IEnumerable<(double Left, double Right)> Runs(PdfLine line, double space = WideSpace)
    {
        var (left, right) = (line.Words[0].Left, line.Words[0].Right);
        foreach (var word in line.Words.Skip(1))
        {
            if (word.Left - right > space * line.Space)
            {
                yield return (left, right);
                left = word.Left;
            }
            right = Math.Max(right, word.Right);
        }
        yield return (left, right);
    }

    /// <summary>Whether a line prints across columns with no more than a space between its words: a heading within the table.</summary>
    public static bool AreCrossedBy(PdfLine line, List<double> columns) =>
        Runs(line).Count() == 1 && columns.Exists(left => left > line.Left + Narrowest && line.Right > left + Narrowest);
}
