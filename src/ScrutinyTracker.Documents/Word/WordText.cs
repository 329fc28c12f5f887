using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyTracker.Documents.Word;

/// <summary>People's words as Word's runs: line breaks stay, and what XML cannot hold is left out.</summary>
internal static class WordText
{
    public static Run Run(string text, string? style = null)
    {
        var run = new Run();
        if (style is not null)
            run.AppendChild(new RunProperties(new RunStyle { Val = style }));
        var lines = Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.AppendChild(new Break());
            run.AppendChild(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    public static Paragraph Paragraph(string? style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph();
        if (style is not null)
            paragraph.AppendChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    public static Paragraph Paragraph(string text, string? style = null) => Paragraph(style, Run(text));

    public static string Clean(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        return string.Concat(lines.Where((character, at) => IsXml(lines, at, character)));
    }

    private static bool IsXml(string text, int at, char character) =>
        XmlConvert.IsXmlChar(character)
        || (char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(character) && at > 0 && char.IsHighSurrogate(text[at - 1]));
}
