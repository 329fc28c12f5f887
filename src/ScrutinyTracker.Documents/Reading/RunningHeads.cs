using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Finds what pages repeat: numbers of pages, running heads and feet. It is kept apart, so that a paragraph goes on across it.</summary>
internal static partial class RunningHeads
{
    private const int FewestPages = 3;
    private const int Longest = 100;

    public static List<SourceLine> Marked(List<SourceLine> lines)
    {
        var repeated = Repeated(lines);
        for (var at = 0; at < lines.Count; at++)
        {
            var text = lines[at].Text;
            if (PageNumber().IsMatch(text) || (IsAlone(lines, at) && LoneNumber().IsMatch(text)) || (IsAtEdge(lines, at) && repeated.Contains(Bare(text))))
                lines[at] = lines[at] with { IsFurniture = true, Cells = null };
        }
        return lines;
    }

    private static HashSet<string> Repeated(List<SourceLine> lines) =>
    [
        .. Enumerable.Range(0, lines.Count).Where(at => lines[at].Text.Length <= Longest && IsAtEdge(lines, at))
            .GroupBy(at => Bare(lines[at].Text)).Where(same => same.Count() >= FewestPages && same.Key.Length > 0).Select(same => same.Key),
    ];

    /// <summary>The first two or the last two lines of a page.</summary>
    private static bool IsAtEdge(List<SourceLine> lines, int at) => lines[at].Place.Page is not null
        && (PageAt(lines, at - 2) != PageAt(lines, at) || PageAt(lines, at + 2) != PageAt(lines, at));

    private static int? PageAt(List<SourceLine> lines, int at) => at < 0 || at >= lines.Count ? null : lines[at].Place.Page;

    private static bool IsAlone(List<SourceLine> lines, int at) =>
        lines[at].Cells is null && lines[at].BlankBefore && (at + 1 == lines.Count || lines[at + 1].BlankBefore);

    private static string Bare(string text) => Digits().Replace(text, "#").Trim();

    [GeneratedRegex(@"^(?:page\s+[0-9]{1,4}(?:\s*(?:of|/)\s*[0-9]{1,4})?|[-–]\s*[0-9]{1,4}\s*[-–]|[0-9]{1,4}\s+of\s+[0-9]{1,4})$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex("^[0-9]{1,4}$")]
    private static partial Regex LoneNumber();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
