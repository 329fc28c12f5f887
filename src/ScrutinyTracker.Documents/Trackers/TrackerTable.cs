using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>One table of a tracker: its headings, as long as its widest row, and the rows below them.</summary>
/// <param name="Headings">Each once: a second "Date" is "Date (2)". Empty where a column has none.</param>
public sealed record TrackerTable(int Sheet, int HeadRow, IReadOnlyList<string> Headings, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>What is said once above the headings: "Meeting date: 14 February 2012".</summary>
    public IReadOnlyDictionary<TrackerField, string> Above { get; init; } = new Dictionary<TrackerField, string>();
}

/// <summary>The tables of a file, and the rows that belong to none with the reason.</summary>
public sealed record TrackerTables(IReadOnlyList<TrackerTable> Tables, IReadOnlyList<(SheetRow Row, string Reason)> Left)
{
    /// <summary>Why a row of headings is no recommendation.</summary>
    public const string IsHeading = "A row of headings.";

    /// <summary>A title, a date and a key may stand above the head.</summary>
    private const int LatestHead = 40;
    private const int LongestHeading = 160;
    private const int ShortHeading = 40;
    private const int FewestFields = 2;

    /// <summary>Every heading of the file once, in their order.</summary>
    public IReadOnlyList<string> Headings => [.. Tables.SelectMany(table => table.Headings).Where(heading => heading.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    public bool HasSeveralSheets { get; private init; }

    public static TrackerTables Find(IReadOnlyList<SheetRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var (tables, left) = (new List<TrackerTable>(), new List<(SheetRow, string)>());
        var sheets = rows.GroupBy(row => row.Place.Table).ToList();
        foreach (var sheet in sheets)
            Read([.. sheet], tables, left);
        return new TrackerTables(tables, left) { HasSeveralSheets = sheets.Count > 1 };
    }

    private static void Read(IReadOnlyList<SheetRow> rows, List<TrackerTable> tables, List<(SheetRow, string)> left)
    {
        (IReadOnlyList<string> Headings, int Last)? head = null;
        var (headRow, body) = (0, new List<SheetRow>());
        var title = new Dictionary<TrackerField, string>();
        for (var at = 0; at < rows.Count; at++)
        {
            var begun = (head is not null || at < LatestHead) && CanBeHead(rows[at], head?.Headings) ? HeadAt(rows, at) : null;
            if (begun is not var (headings, last))
            {
                if (head is null)
                {
                    TitleRow.Read(rows[at], title);
                    left.Add((rows[at], "Above the row of headings."));
                }
                else
                    body.Add(rows[at]);
                continue;
            }
            for (; at <= last; at++)
                left.Add((rows[at], IsHeading));
            at = last;
            if (head is { } present && present.Headings.SequenceEqual(headings, StringComparer.OrdinalIgnoreCase))
                continue;
            Close(tables, rows, head?.Headings, headRow, body, title);
            (head, headRow, body) = ((headings, last), rows[last].Place.Row ?? 0, []);
        }
        Close(tables, rows, head?.Headings, headRow, body, title);
    }

    private static void Close(List<TrackerTable> tables, IReadOnlyList<SheetRow> rows, IReadOnlyList<string>? headings, int headRow, List<SheetRow> body, Dictionary<TrackerField, string> title)
    {
        if (headings is not null)
            tables.Add(new TrackerTable(rows[0].Place.Table ?? 1, headRow, headings, body) { Above = title });
    }

    /// <summary>The headings that begin in that row, and the row in which they end: a group of columns may have a heading above theirs.</summary>
    private static (IReadOnlyList<string> Headings, int Last)? HeadAt(IReadOnlyList<SheetRow> rows, int at)
    {
        var one = IsShort(rows[at]) ? Fields(rows[at].Cells) : 0;
        if (at + 1 < rows.Count && IsShort(rows[at]) && IsShort(rows[at + 1]) && rows[at].Cells.Count(IsSaid) > 1)
        {
            var both = Together(rows[at].Cells, rows[at + 1].Cells);
            if (Fields(both) > one && Fields(both) > Fields(rows[at + 1].Cells) && IsHead(both) && !IsHead(rows[at + 1].Cells) && !Clashes(rows[at].Cells, rows[at + 1].Cells))
                return (Distinct(both), at + 1);
        }
        return IsShort(rows[at]) && IsHead(rows[at].Cells) ? (Distinct([.. rows[at].Cells]), at) : null;
    }

    /// <summary>Below a head, a row that repeats one of its headings, or of which every cell is as short as a heading: quick to tell.</summary>
    private static bool CanBeHead(SheetRow row, IReadOnlyList<string>? head) =>
        head is null || row.Cells.Any(cell => cell.Length > 0 && head.Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase)) || (row.Cells.All(cell => cell.Length < ShortHeading) && row.Cells.Any(IsTextHeading));

    private static bool IsTextHeading(string cell) => IsSaid(cell) && !char.IsAsciiDigit(cell[0]) && TrackerHeadings.Read(cell) is TrackerField.Recommendation or TrackerField.Promise;

    private static bool IsHead(IReadOnlyList<string> cells)
    {
        var fields = cells.Select(TrackerHeadings.Read).Where(field => field is not null).ToList();
        return fields.Distinct().Count() >= FewestFields && fields.Exists(field => field is TrackerField.Recommendation or TrackerField.Promise) && fields.Count * 2 >= cells.Count(IsSaid);
    }

    /// <summary>A value below a heading that says all by itself: the row below is data.</summary>
    private static bool Clashes(IReadOnlyList<string> above, IReadOnlyList<string> below) =>
        above.Zip(below).Any(pair => IsSaid(pair.First) && IsSaid(pair.Second) && TrackerHeadings.Read(pair.First) is TrackerField.Recommendation or TrackerField.Reference && TrackerHeadings.Read(pair.Second) is null);

    private static int Fields(IReadOnlyList<string> cells) => cells.Count(cell => TrackerHeadings.Read(cell) is not null);

    private static bool IsShort(SheetRow row) => row.Cells.All(cell => cell.Length < LongestHeading);

    private static bool IsSaid(string cell) => !string.IsNullOrWhiteSpace(cell);

    /// <summary>"Response" over "Date" and "Decision": a heading that says little alone is read with the one above it.</summary>
    private static List<string> Together(IReadOnlyList<string> above, IReadOnlyList<string> below)
    {
        var (group, together) = ("", new List<string>());
        for (var column = 0; column < Math.Max(above.Count, below.Count); column++)
        {
            var (upper, lower) = (column < above.Count ? above[column].Trim() : "", column < below.Count ? below[column].Trim() : "");
            group = upper.Length > 0 ? upper : group;
            together.Add(lower.Length == 0 ? upper : TrackerHeadings.Read($"{group} {lower}") is not null ? $"{group} {lower}" : lower);
        }
        return together;
    }

    private static List<string> Distinct(IEnumerable<string> cells)
    {
        var (seen, headings) = (new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase), new List<string>());
        foreach (var cell in cells)
        {
            var words = string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var times = words.Length == 0 ? 1 : seen[words] = seen.GetValueOrDefault(words) + 1;
            headings.Add(times == 1 ? words : $"{words} ({times})");
        }
        return headings;
    }
}
