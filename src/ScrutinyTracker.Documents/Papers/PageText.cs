using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>How wide the text of a section's pages is.</summary>
internal static class PageText
{
    /// <summary>In twentieths of a point.</summary>
    public static int Width(SectionProperties section)
    {
        var (size, margin) = (section.GetFirstChild<PageSize>(), section.GetFirstChild<PageMargin>());
        return size?.Width?.Value is { } width && margin is { Left.Value: var left, Right.Value: var right } ? (int)(width - left - right) : WordTable.TextWidth;
    }

    /// <summary>Lays the pages on their side; a letterhead that is the first page’s alone is not said again.</summary>
    public static void Turn(SectionProperties section)
    {
        section.RemoveAllChildren<TitlePage>();
        if (section.GetFirstChild<PageSize>() is { Width: { } width, Height: { } height } size && width.Value < height.Value)
            (size.Width, size.Height, size.Orient) = (height.Value, width.Value, PageOrientationValues.Landscape);
    }
}
