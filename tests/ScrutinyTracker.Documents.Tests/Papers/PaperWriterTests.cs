using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Papers;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Papers;

public sealed class PaperWriterTests
{
    [Fact]
    public void Write_EveryKindOfBlock_IsFit() => PaperStructure.ShouldBeFit(PaperWriter.Write(Everything(words: 5)));

    [Fact]
    public void Write_LongPaper_HasContentsThatLeadToItsHeadings()
    {
        var file = PaperWriter.Write(Everything(words: 6000));
        PaperStructure.ShouldBeFit(file);

        using var document = Open(file);
        var body = document.MainDocumentPart!.Document!.Body!;
        var lines = body.Descendants<Hyperlink>().ToList();

        Assert.Equal(["Purpose", "Figures", "Appendix 1: Rows"], lines.Select(line => line.InnerText));
        Assert.All(lines, line => Assert.Contains(body.Descendants<BookmarkStart>(), mark => mark.Name == line.Anchor));
        Assert.Equal(
            [FieldCharValues.Begin, FieldCharValues.Separate, FieldCharValues.End], body.Descendants<FieldChar>().Select(field => field.FieldCharType!.Value));
        Assert.DoesNotContain("Contents", PaperStructure.Read(PaperWriter.Write(Everything(words: 5))));
    }

    [Fact]
    public void Write_Numbers_RunThroughThePaperAndLettersBeginAnew()
    {
        var read = PaperStructure.Read(PaperWriter.Write(Everything(words: 1)));

        Assert.Equal(
            ["1. First word", "2. Second", "a) One", "b) Two", "3. Third", "a) Again", "• Dot"],
            read.Where(line => line.Contains(". ", StringComparison.Ordinal) || line.Contains(") ", StringComparison.Ordinal) || line.StartsWith('•')));
    }

    [Fact]
    public void Write_ExemptDraft_SaysSoOnTheFirstPageOnEveryPageAndInItsName()
    {
        var paper = new Paper("A title", "A council") { Exempt = "It names a provider.", Draft = "It is not agreed." };
        paper.Heading("Purpose").Numbered("Words.");
        var file = PaperWriter.Write(paper);
        PaperStructure.ShouldBeFit(file);

        using var document = Open(file);

        Assert.Contains("NOT FOR PUBLICATION. It names a provider.", PaperStructure.Read(file));
        Assert.Equal("NOT FOR PUBLICATION. DRAFT.", document.MainDocumentPart!.HeaderParts.Single().Header!.InnerText);
        Assert.Equal("cyp-report-DRAFT-NOT-FOR-PUBLICATION.docx", paper.FileName("cyp-report", "docx"));
    }

    [Fact]
    public void Write_WideTables_LieOnTheirSideAndTheRestStaysUpright()
    {
        using var document = Open(PaperWriter.Write(Everything(words: 5)));

        var sizes = document.MainDocumentPart!.Document!.Body!.Descendants<PageSize>().ToList();

        Assert.Equal([false, true], sizes.Select(size => size.Width!.Value > size.Height!.Value));
        Assert.Equal(2, document.MainDocumentPart.Document.Body.Descendants<FooterReference>().Count());
    }

    internal static Paper Everything(int words)
    {
        var paper = new Paper("Progress & what <comes>", "Example Council") { Front = [new("The committee", "Committee:")] };
        return paper.Heading("Purpose").Numbered($"First {string.Join(' ', Enumerable.Repeat("word", words))}", "Second").Lettered(["One", "Two"])
            .Numbered("Third").Lettered(["Again"]).Bullets(["Dot"])
            .Heading("Figures").Heading("Deeper", 3).Add(new PaperChart("Counts", "Bars: 3 and 0", [("Late", 3), ("Due", 0)]))
            .Add(new PaperTable("Counts", [("What", 70), ("How many", 30)], [["Late", "3"], ["Due", "0"]])).Plain("After the table")
            .Add(new PaperTurned()).Appendix("Appendix 1: Rows")
            .Add(new PaperTable("Rows", [("What", 50), ("Empty", 50)], [[new PaperCell([new("Text", "Lead"), "More"]), ""]]));
    }

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
}
