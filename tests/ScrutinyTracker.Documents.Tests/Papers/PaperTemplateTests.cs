using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Papers;
using ScrutinyTracker.Documents.Word;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Papers;

public sealed class PaperTemplateTests
{
    [Fact]
    public void Write_IntoATemplate_UsesItsStylesPageAndEdgesAndLeavesItsTextBehind()
    {
        var template = Template();
        Assert.Null(PaperTemplate.Check(template));

        var file = PaperWriter.Write(PaperWriterTests.Everything(words: 3), template);

        PaperStructure.ShouldBeFit(file);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = document.MainDocumentPart!;
        var body = main.Document!.Body!;
        Assert.Equal("CouncilHeading", body.Elements<Paragraph>().First().ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.DoesNotContain("Text of the template", body.InnerText, StringComparison.Ordinal);
        Assert.Equal("Letterhead", main.HeaderParts.Single().Header!.InnerText);
        Assert.Single(main.HeaderParts.Single().ImageParts);
        Assert.Equal("Council paper, page 1", main.FooterParts.Single().Footer!.InnerText);
        Assert.All(body.Descendants<PageMargin>(), margin => Assert.Equal(2000u, margin.Left!.Value));
        Assert.Null(main.WordprocessingCommentsPart);
        Assert.Empty(main.DocumentSettingsPart!.ExternalRelationships);
        Assert.Null(document.PackageProperties.LastModifiedBy);
        Assert.Equal("Progress & what <comes>", document.PackageProperties.Title);
        Assert.Equal(2, body.Descendants<PageSize>().Count());
        Assert.Single(body.Descendants<TitlePage>());
    }

    [Fact]
    public void Write_ExemptPaperIntoATemplate_SaysSoInItsHeaderToo()
    {
        var file = PaperWriter.Write(new Paper("A title", "A council") { Exempt = "It names a provider." }.Heading("Purpose").Numbered("Words."), Template());

        PaperStructure.ShouldBeFit(file);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Equal("LetterheadNOT FOR PUBLICATION.", document.MainDocumentPart!.HeaderParts.Single().Header!.InnerText);
    }

    [Fact]
    public void Check_UnfitFiles_SaysWhy()
    {
        Assert.Equal(WordProblem.NotWord, PaperTemplate.Check("words"u8.ToArray()));
        Assert.Equal(WordProblem.OldOrLocked, PaperTemplate.Check([0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0]));
        Assert.Equal(WordProblem.WithMacros, PaperTemplate.Check(Template(main =>
            main.AddNewPart<VbaProjectPart>("application/vnd.ms-office.vbaProject", "rIdMacro").FeedData(new MemoryStream([1, 2, 3])))));
        Assert.Equal(WordProblem.RefersOutside, PaperTemplate.Check(Template(main =>
            main.HeaderParts.Single().AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("https://example.org/logo.png"), "rIdOut"))));
    }

    /// <summary>A council's: styles under other ids, a letterhead with a logo on the first page, a footer that numbers, and what its author left behind.</summary>
    private static byte[] Template(Action<MainDocumentPart>? change = null)
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.LastModifiedBy = "Whoever made it";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new Languages { Val = "en-US" }))),
                new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Standard", Default = true },
                new Style(new StyleName { Val = "Heading 1" }, new BasedOn { Val = "Standard" }) { Type = StyleValues.Paragraph, StyleId = "CouncilHeading" },
                new Style(new StyleName { Val = "Something else" }) { Type = StyleValues.Paragraph, StyleId = "Heading2", CustomStyle = true });
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }) { AbstractNumberId = 7 },
                new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 3 });
            var settings = main.AddNewPart<DocumentSettingsPart>();
            settings.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("file:///letterhead.dotx"), "rIdTemplate");
            settings.Settings = new Settings(new AttachedTemplate { Id = "rIdTemplate" });
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(new Paragraph(new Run(new Text("Check this")))) { Id = "0", Author = "Somebody" });
            var header = main.AddNewPart<HeaderPart>();
            header.AddImagePart(ImagePartType.Png).FeedData(new MemoryStream([0x89, 0x50, 0x4E, 0x47]));
            header.Header = new Header(new Paragraph(new Run(new Text("Letterhead"))));
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(new Paragraph(new Run(new Text("Council paper, page ") { Space = SpaceProcessingModeValues.Preserve }), new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " }));
            main.Document = new Document(new Body(
                new Paragraph(new Run(new Text("Text of the template"))),
                new SectionProperties(
                    new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                    new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                    new PageSize { Width = 11906, Height = 16838 },
                    new PageMargin { Top = 1134, Bottom = 1134, Left = 2000, Right = 1134, Header = 567, Footer = 567, Gutter = 0 },
                    new TitlePage())));
            change?.Invoke(main);
        }
        return stream.ToArray();
    }
}
