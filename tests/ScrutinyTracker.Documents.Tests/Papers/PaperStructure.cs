using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using Drawing = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ScrutinyTracker.Documents.Tests.Papers;

/// <summary>What every Word document that people take away must be: valid, and fit for assistive technology (pitfalls 3.8).</summary>
internal static class PaperStructure
{
    public static void ShouldBeFit(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var faults = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}").ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        var main = document.MainDocumentPart!;
        Assert.NotEmpty(document.PackageProperties.Title ?? "");
        Assert.Equal("en-GB", main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
        HeadingsInOrder(main);
        Assert.All(main.Document!.Body!.Descendants<Table>(), IsSimple);
        Assert.All(main.Document.Body.Descendants<Drawing.DocProperties>(), drawing => Assert.NotEmpty(drawing.Description?.Value ?? ""));
        Assert.Contains(main.FooterParts.Select(part => part.Footer!.InnerXml).Concat(main.HeaderParts.Select(part => part.Header!.InnerXml)), edge => edge.Contains("PAGE", StringComparison.Ordinal));
        NumbersAreWords(main);
    }

    /// <summary>The text of each paragraph, with the number or letter that Word gives it.</summary>
    public static IReadOnlyList<string> Read(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = document.MainDocumentPart!;
        var counts = new Dictionary<int, int>();
        return [.. main.Document!.Body!.Elements<Paragraph>().Select(paragraph => Label(main, paragraph, counts) + paragraph.InnerText)];
    }

    /// <summary>Each heading with its level.</summary>
    public static IReadOnlyList<(int Level, string Text)> Headings(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. Headings(document.MainDocumentPart!)];
    }

    private static void HeadingsInOrder(MainDocumentPart main)
    {
        var headings = Headings(main).ToList();
        Assert.Equal(1, headings[0].Level);
        Assert.Single(headings, heading => heading.Level == 1);
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.True(pair.Second.Level <= pair.First.Level + 1, $"“{pair.Second.Text}” jumps a level"));
        Assert.All(headings, heading => Assert.NotEmpty(heading.Text.Trim()));
    }

    private static IEnumerable<(int Level, string Text)> Headings(MainDocumentPart main)
    {
        var levels = main.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Where(style => style.StyleName!.Val!.Value!.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && char.IsDigit(style.StyleName.Val.Value[^1]))
            .ToDictionary(style => style.StyleId!.Value!, style => style.StyleName!.Val!.Value![^1] - '0');
        return main.Document!.Body!.Descendants<Paragraph>()
            .Where(paragraph => levels.ContainsKey(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? ""))
            .Select(paragraph => (levels[paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!], paragraph.InnerText));
    }

    private static void IsSimple(Table table)
    {
        var rows = table.Elements<TableRow>().ToList();
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Empty(table.Descendants<GridSpan>());
        Assert.Empty(table.Descendants<VerticalMerge>());
        Assert.True(rows.Count > 1, "A table without rows");
        Assert.All(rows, row => Assert.Equal(rows[0].Elements<TableCell>().Count(), row.Elements<TableCell>().Count()));
        Assert.All(table.Descendants<TableCell>(), cell => Assert.NotEmpty(cell.InnerText.Trim()));
        Assert.NotEmpty(table.GetFirstChild<TableProperties>()!.TableDescription!.Val!.Value!);
    }

    /// <summary>No paragraph begins with a number or letter that somebody typed: Word counts.</summary>
    private static void NumbersAreWords(MainDocumentPart main) => Assert.DoesNotContain(
        main.Document!.Body!.Elements<Paragraph>(), paragraph => System.Text.RegularExpressions.Regex.IsMatch(paragraph.InnerText, @"^(\d+\.|[a-z]\)) "));

    private static string Label(MainDocumentPart main, Paragraph paragraph, Dictionary<int, int> counts)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value is not { } list)
            return paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "ListBullet" ? "• " : "";
        var numbering = main.NumberingDefinitionsPart!.Numbering!;
        var kind = numbering.Elements<NumberingInstance>().Single(one => one.NumberID!.Value == list).AbstractNumId!.Val!.Value;
        var level = numbering.Elements<AbstractNum>().Single(one => one.AbstractNumberId!.Value == kind).Elements<Level>().First();
        var count = counts[list] = counts.GetValueOrDefault(list) + 1;
        return level.NumberingFormat!.Val!.Value == NumberFormatValues.Decimal ? $"{count}. "
            : level.NumberingFormat.Val.Value == NumberFormatValues.LowerLetter ? $"{(char)('a' + count - 1)}) "
            : "• ";
    }
}
