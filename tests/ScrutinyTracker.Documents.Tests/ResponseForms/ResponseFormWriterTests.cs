using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.ResponseForms;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.ResponseForms;

public sealed class ResponseFormWriterTests
{
    public static TheoryData<string> Kinds => ["empty", "begun", "with parts", "begun, with parts"];

    [Theory, MemberData(nameof(Kinds))]
    public void Write_Any_IsAValidDocument(string kind)
    {
        using var document = Open(Written(kind));

        var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ToList();

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Write_Any_IsAccessible(string kind)
    {
        using var document = Open(Written(kind));
        var body = document.MainDocumentPart!.Document!.Body!;

        Assert.Equal($"Answer to recommendation {Forms.Reference}", document.PackageProperties.Title);
        Assert.Equal("en-GB", document.MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
        var levels = body.Descendants<ParagraphStyleId>().Where(style => style.Val!.Value!.StartsWith("Heading", StringComparison.Ordinal))
            .Select(style => style.Val!.Value![^1] - '0').ToList();
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(body.Elements<Table>(), IsSimple);
        Assert.Contains("PAGE", document.MainDocumentPart.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
        Assert.Equal("12", $"{int.Parse(document.MainDocumentPart.StyleDefinitionsPart.Styles.DocDefaults.Descendants<FontSize>().Single().Val!.Value!, null) / 2}");
    }

    [Fact]
    public void Write_Begun_SaysWhatIsAskedAndWhatTheDraftSays()
    {
        using var document = Open(ResponseFormWriter.Write(Forms.Of(Forms.Begun, Forms.TwoParts)));
        var text = string.Join('\n', document.MainDocumentPart!.Document!.Body!.Descendants<Text>().Select(text => text.Text));

        Assert.Contains("Evaluate the academy & report <twice>", text, StringComparison.Ordinal);
        Assert.Contains("(b) In the second year", text, StringComparison.Ordinal);
        Assert.Contains("two months beginning with that day", text, StringComparison.Ordinal);
        Assert.Contains("Social workers value the academy", text, StringComparison.Ordinal);
        Assert.Contains("Visit: The academy, 3 December 2018", text, StringComparison.Ordinal);
        Assert.Contains("Draft version: 3f9a2c1b", text, StringComparison.Ordinal);
        Assert.Contains("The second needs money.", text, StringComparison.Ordinal);
        Assert.Contains("September 2019", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Position_OffersTheCouncilsWords()
    {
        using var document = Open(ResponseFormWriter.Write(Forms.Of()));

        var offered = document.MainDocumentPart!.Document!.Body!.Descendants<SdtContentDropDownList>().Single()
            .Elements<ListItem>().Select(item => item.DisplayText!.Value);

        Assert.Equal(Positions.Answers.Select(position => Domain.Words.Titled(position)), offered);
    }

    [Fact]
    public void Write_TagsOfFields_AreUnique()
    {
        using var document = Open(ResponseFormWriter.Write(Forms.Of(Forms.Begun, Forms.TwoParts)));

        var tags = document.MainDocumentPart!.Document!.Body!.Descendants<Tag>().Select(tag => tag.Val!.Value).ToList();

        Assert.Equal(tags.Distinct(), tags);
    }

    [Fact]
    public void Write_WhatXmlCannotHold_IsLeftOutAndTheRestStays()
    {
        var answer = Forms.Nothing with { Reasons = "Before\u0001after \ud83d\ude00 \ud83d" };

        using var document = Open(ResponseFormWriter.Write(Forms.Of(answer)));

        Assert.Contains("Beforeafter \ud83d\ude00 ", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    private static byte[] Written(string kind) => ResponseFormWriter.Write(Forms.Of(
        kind.Contains("begun", StringComparison.Ordinal) ? Forms.Begun : Forms.Nothing,
        kind.Contains("parts", StringComparison.Ordinal) ? Forms.TwoParts : []));

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static void IsSimple(Table table)
    {
        var rows = table.Elements<TableRow>().ToList();
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Empty(table.Descendants<GridSpan>());
        Assert.Empty(table.Descendants<VerticalMerge>());
        Assert.All(rows, row => Assert.Equal(rows[0].Elements<TableCell>().Count(), row.Elements<TableCell>().Count()));
        Assert.All(table.Descendants<TableCell>(), cell => Assert.NotEmpty(cell.InnerText));
        Assert.NotEmpty(table.GetFirstChild<TableProperties>()!.TableDescription!.Val!.Value!);
    }
}
