using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>
/// The contents of a long paper: Word's own field, with what it will say already in it. It names no pages, which only Word could count, so
/// that it is right before anybody updates it; each line leads to its heading.
/// </summary>
internal static class PaperContents
{
    /// <summary>About ten pages.</summary>
    private const int LongText = 22_000;

    public static bool IsNeededBy(Paper paper) => paper.Body.Sum(LengthOf) > LongText;

    public static string Bookmark(int heading) => $"_Toc{(heading + 1).ToString("00000000", CultureInfo.InvariantCulture)}";

    public static IEnumerable<OpenXmlElement> Of(Paper paper)
    {
        // Every heading is counted for its bookmark, and only those of the second level are listed.
        var listed = paper.Body.OfType<PaperHeading>().Select((heading, index) => (heading, index)).Where(one => one.heading.Level == 2).ToList();
        var title = WordText.Run("Contents");
        title.PrependChild(new RunProperties(new Bold()));
        yield return WordText.Paragraph(style: null, title);
        foreach (var (heading, index) in listed)
        {
            var line = WordText.Paragraph(style: null, new Hyperlink(WordText.Run(heading.Text)) { Anchor = Bookmark(index), History = true });
            if (index == listed[0].index)
                line.PrependChild(new Run(new FieldChar { FieldCharType = FieldCharValues.Separate })).InsertBeforeSelf(Begin());
            if (index == listed[^1].index)
                line.AppendChild(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
            yield return line;
        }
    }

    private static Run Begin() => new(
        new FieldChar { FieldCharType = FieldCharValues.Begin },
        new FieldCode(" TOC \\o \"2-2\" \\n \\h \\z ") { Space = SpaceProcessingModeValues.Preserve });

    private static int LengthOf(PaperBlock block) => block switch
    {
        PaperParagraphs paragraphs => paragraphs.Paragraphs.Sum(text => text.Text.Length),
        PaperTable table => table.Rows.Sum(row => row.Sum(cell => cell.Length)),
        _ => 0,
    };
}
