namespace ScrutinyTracker.Documents.Reading;

/// <summary>One row of a spreadsheet or CSV file: its cells as they stand, formulas as their last value.</summary>
/// <param name="Place">The sheet is the table.</param>
public sealed record SheetRow(Place Place, IReadOnlyList<string> Cells);

/// <summary>Opens a tracker that a council keeps as .xlsx or .csv, and gives its rows as they stand.</summary>
public static class SheetFile
{
    /// <summary>Whether a file of that name is read as a tracker.</summary>
    public static bool Takes(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xlsx" or ".csv";

    /// <exception cref="UnreadableException">With the reason.</exception>
    public static IReadOnlyList<SheetRow> Read(byte[] file, string name, CancellationToken cancellation = default)
    {
        var lines = DocumentFile.Within(file, ReaderOf, name, cancellation);
        return lines.Count > 0 ? [.. lines.Select(line => new SheetRow(line.Place, line.Cells ?? []))] : throw new UnreadableException(ReadingProblem.Empty);
    }

    private static Func<byte[], CancellationToken, IReadOnlyList<SourceLine>> ReaderOf(ReadOnlySpan<byte> file, string name) =>
        file.StartsWith("PK"u8) ? SpreadsheetReader.Lines
        : file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? throw new UnreadableException(ReadingProblem.OldOrLocked)
        : Path.GetExtension(name).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) ? throw new UnreadableException(ReadingProblem.Damaged)
        : file is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && file.Contains((byte)0) ? throw new UnreadableException(ReadingProblem.UnknownFormat)
        : CsvReader.Lines;
}
