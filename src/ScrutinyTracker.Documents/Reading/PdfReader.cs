namespace ScrutinyTracker.Documents.Reading;

/// <summary>
/// Reads the text of a PDF. poppler's pdftotext says where on the page each word stands; from that come lines, paragraphs and tables.
/// </summary>
internal static class PdfReader
{
    /// <summary>Fewer words than this on many pages are stamps on pictures.</summary>
    private const int FewestWordsAPage = 3;

    public static ReadDocument Read(byte[] file, CancellationToken cancellation)
    {
        var pages = PdfWords.Of(file, cancellation);
        if (pages.Sum(page => page.Count) < Math.Max(1, FewestWordsAPage * pages.Count))
            throw new UnreadableException(ReadingProblem.Scanned);
        var lines = pages.Select((words, page) => PdfLines.Of(words, page + 1)).ToList();
        var right = PdfLines.RightMargin(lines.SelectMany(page => page));
        return Reflow.Of(TextTables.Joined(RunningHeads.Marked(PdfFlow.Lines(lines, right))));
    }
}
