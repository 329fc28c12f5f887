namespace ScrutinyTracker.Documents.Trackers;

/// <summary>Which column holds what. Proposed by the headings, and by what stands below those that say little; a person corrects it.</summary>
/// <param name="Fields">For each heading; null for a column that is not read.</param>
public sealed record TrackerMapping(IReadOnlyDictionary<string, TrackerField?> Fields)
{
    private static readonly string[] Undated = ["ongoing", "on-going", "tbc", "completed", "complete", "immediate"];

    public TrackerField? this[string heading] => Fields.TryGetValue(heading, out var field) ? field : null;

    /// <summary>Nothing can be read without it.</summary>
    public bool HasRecommendation => Fields.Values.Contains(TrackerField.Recommendation);

    /// <summary>It is a tracker that we wrote.</summary>
    public bool IsOurs { get; private init; }

    public static TrackerMapping Propose(TrackerTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var fields = new Dictionary<string, TrackerField?>(StringComparer.OrdinalIgnoreCase);
        foreach (var table in tables.Tables)
            ProposeFor(table, fields);
        return new TrackerMapping(fields) { IsOurs = fields.Count > 0 && TrackerColumns.AreOurs(fields.Keys) };
    }

    /// <summary>The same with what somebody corrected, or settled for these headings before.</summary>
    public TrackerMapping With(IEnumerable<KeyValuePair<string, TrackerField?>> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        var fields = new Dictionary<string, TrackerField?>(Fields, StringComparer.OrdinalIgnoreCase);
        foreach (var (heading, field) in corrections.Where(correction => Fields.ContainsKey(correction.Key)))
            fields[heading] = field;
        return this with { Fields = fields };
    }

    private static void ProposeFor(TrackerTable table, Dictionary<string, TrackerField?> fields)
    {
        var ours = TrackerColumns.AreOurs(table.Headings);
        List<TrackerField?> read = [.. table.Headings.Select(heading => heading.Length == 0 ? null : ours ? TrackerHeadings.Read(heading) : TrackerHeadings.OfCouncils(Counted(heading)))];
        for (var column = 0; column < read.Count; column++)
            read[column] = ByValues(table, read, column);
        if (!read.Contains(TrackerField.Recommendation) && read.IndexOf(TrackerField.Promise) is >= 0 and var asked)
            read[asked] = TrackerField.Recommendation;
        var text = read.IndexOf(TrackerField.Recommendation);
        for (var column = 0; column < read.Count; column++)
        {
            if (table.Headings[column].Length == 0 || fields.ContainsKey(table.Headings[column]))
                continue;
            fields[table.Headings[column]] = ours ? read[column] == TrackerField.Status ? TrackerField.Computed : read[column] : InContext(table, read, column, text);
        }
    }

    /// <summary>"Agreed" is a day, or a decision: what stands below it tells.</summary>
    private static TrackerField? ByValues(TrackerTable table, List<TrackerField?> read, int column) =>
        read[column] == TrackerField.AgreedOn && TrackerHeadings.Tidy(table.Headings[column]).Equals("agreed", StringComparison.OrdinalIgnoreCase)
        && Values(table, column).Any(value => value.Length > 0 && StateCell.PositionOf(value) is not null)
            ? TrackerField.Position : read[column];

    private static TrackerField? InContext(TrackerTable table, List<TrackerField?> read, int column, int text)
    {
        var words = TrackerHeadings.Tidy(table.Headings[column]).ToLowerInvariant();
        return read[column] switch
        {
            // "Accepted?" alone is a decision; beside "Rejected" it is a column to tick.
            TrackerField.TickAccepted when !read.Contains(TrackerField.TickRejected) && !read.Contains(TrackerField.TickInPart) => TrackerField.Position,
            TrackerField.AgreedOn when words == "date" && column > text && (!read.Contains(TrackerField.PromisedFor) || Values(table, column).Any(IsUndated)) => TrackerField.PromisedFor,
            TrackerField.Update when words is "comments" or "comment" or "notes" && !read.Contains(TrackerField.Response) && read.Contains(TrackerField.Position) => TrackerField.Response,
            TrackerField.Recommendation when column != text => null,
            // "Action" in a table of recommendations is what will be done; beside a column of promises it is what was.
            TrackerField.Promise when words.StartsWith("action", StringComparison.Ordinal) && words.EndsWith("taken", StringComparison.Ordinal) => TrackerField.Update,
            var field => field,
        };
    }

    private static IEnumerable<string> Values(TrackerTable table, int column) => table.Rows.Take(50).Where(row => column < row.Cells.Count).Select(row => row.Cells[column].Trim());

    private static bool IsUndated(string value) => Undated.Contains(value, StringComparer.OrdinalIgnoreCase);

    /// <summary>"Date (2)" is another "Date".</summary>
    private static string Counted(string heading) => heading is [.., ' ', '(', var times, ')'] && char.IsAsciiDigit(times) ? heading[..^4] : heading;
}
