namespace ScrutinyTracker.Documents.Reading;

/// <summary>Opens a report in any of the formats that councils publish. What a file is, its first bytes say; its name only where they do not.</summary>
public static class DocumentFile
{
    public const int LargestFile = 25 * 1024 * 1024;

    private static readonly byte[] OldFormat = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>How long a report may take, whatever is in it.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    /// <exception cref="UnreadableException">With the reason.</exception>
    public static ReadDocument Read(byte[] file, string name, CancellationToken cancellation = default)
    {
        var document = Within(file, ReaderOf, name, cancellation);
        return document.Blocks.Count > 0 ? document : throw new UnreadableException(ReadingProblem.Empty);
    }

    /// <summary>Reads within the limits of size and time, whatever is in the file.</summary>
    internal static T Within<T>(byte[] file, Func<ReadOnlySpan<byte>, string, Func<byte[], CancellationToken, T>> readerOf, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length > LargestFile)
            throw new UnreadableException(ReadingProblem.TooLarge);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeLimit);
        try
        {
            return readerOf(file, name)(file, limit.Token);
        }
        catch (OperationCanceledException stopped) when (!cancellation.IsCancellationRequested)
        {
            throw new UnreadableException(ReadingProblem.TookTooLong, stopped);
        }
    }

    private static Func<byte[], CancellationToken, ReadDocument> ReaderOf(ReadOnlySpan<byte> file, string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (file.StartsWith("PK"u8))
            return ending == ".xlsx" ? SpreadsheetReader.Read : WordFileReader.Read;
        if (file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return PdfReader.Read;
        if (file.StartsWith(OldFormat))
            throw new UnreadableException(ReadingProblem.OldOrLocked);
        if (ending is ".docx" or ".pdf" or ".docm" or ".xlsx")
            throw new UnreadableException(ReadingProblem.Damaged);
        var utf16 = file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (!utf16 && file.Contains((byte)0))
            throw new UnreadableException(ReadingProblem.UnknownFormat);
        if (ending == ".csv")
            return CsvReader.Read;
        return LooksLikeHtml(file, ending) ? HtmlReader.Read : PlainTextReader.Read;
    }

    private static bool LooksLikeHtml(ReadOnlySpan<byte> file, string ending)
    {
        var start = System.Text.Encoding.Latin1.GetString(file[..Math.Min(file.Length, 512)]).TrimStart();
        return ending is ".html" or ".htm" or ".xhtml"
            || start.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
