using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>The top and the foot of each page, added to what a template has there.</summary>
internal static class PaperEdges
{
    /// <summary>"Draft" and "not for publication" stand on every page, for pages go astray.</summary>
    public static void Stamp(MainDocumentPart main, SectionProperties section, IReadOnlyList<PaperText> warnings)
    {
        if (warnings.Count == 0)
            return;
        if (!section.Elements<HeaderReference>().Any(reference => reference.Type is null || reference.Type.Value == HeaderFooterValues.Default))
        {
            var part = main.AddNewPart<HeaderPart>();
            part.Header = new Header();
            section.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(part) });
        }
        foreach (var header in main.HeaderParts)
            header.Header!.AppendChild(WordText.Paragraph(style: null, Bold(string.Join(" ", warnings.Select(warning => warning.Lead ?? warning.Text)))));
    }

    public static void Number(MainDocumentPart main, SectionProperties section, string words)
    {
        if (main.HeaderParts.Select(part => (OpenXmlElement)part.Header!).Concat(main.FooterParts.Select(part => part.Footer!)).Any(IsNumbered))
            return;
        if (!section.Elements<FooterReference>().Any(reference => reference.Type is null || reference.Type.Value == HeaderFooterValues.Default))
        {
            var part = main.AddNewPart<FooterPart>();
            part.Footer = new Footer();
            var reference = new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(part) };
            if (section.Elements<HeaderReference>().LastOrDefault() is { } header)
                section.InsertAfter(reference, header);
            else
                section.PrependChild(reference);
        }
        foreach (var footer in main.FooterParts)
            footer.Footer!.AppendChild(WordDocument.Numbered(words));
    }

    private static bool IsNumbered(OpenXmlElement edge) =>
        edge.Descendants<SimpleField>().Any(field => IsPage(field.Instruction?.Value)) || edge.Descendants<FieldCode>().Any(code => IsPage(code.Text));

    private static bool IsPage(string? field) => field?.Trim().StartsWith("PAGE", StringComparison.OrdinalIgnoreCase) == true
        && !field.Trim().StartsWith("PAGEREF", StringComparison.OrdinalIgnoreCase);

    private static Run Bold(string text)
    {
        var run = WordText.Run(text);
        run.PrependChild(new RunProperties(new Bold()));
        return run;
    }
}
