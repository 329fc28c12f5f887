using System.IO.Compression;
using System.Text;
using ScrutinyTracker.Documents.Reading;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Reading;

/// <summary>Trackers as spreadsheets keep them: values, never formulas; dates as people read them.</summary>
public sealed class SpreadsheetTests
{
    private const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Read_Sheet_GivesRowsWithTheirNumbers()
    {
        var document = DocumentFile.Read(Book("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>That Cabinet acts</t></is></c></row>"), "tracker.xlsx");

        var row = Assert.Single(document.Blocks);
        Assert.Equal(["Shared", "", "That Cabinet acts"], row.Cells);
        Assert.Equal("table 1, row 3", row.Place.ToString());
    }

    [Theory]
    [InlineData("<c r=\"A1\" s=\"1\"><v>43555</v></c>", "31 March 2019")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>43525</v></c>", "March 2019")]
    [InlineData("<c r=\"A1\" s=\"0\"><v>43555</v></c>", "43555")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>HYPERLINK(\"x\")</f><v>Shown</v></c>", "Shown")]
    public void Read_Cell_IsWhatIsShown(string cell, string shown) =>
        Assert.Equal([shown], Assert.Single(DocumentFile.Read(Book($"<row r=\"1\">{cell}</row>"), "tracker.xlsx").Blocks).Cells);

    [Fact]
    public void Read_Csv_TakesQuotedLinesAndWhatOurExportDisarmed()
    {
        var document = DocumentFile.Read(Encoding.UTF8.GetBytes("No;What\r\n1;\"Two\nlines; \"\"quoted\"\"\"\r\n2;'=1+1\r\n"), "tracker.csv");

        Assert.Equal(["No|What", "1|Two\nlines; \"quoted\"", "2|=1+1"], document.Blocks.Select(block => string.Join('|', block.Cells)));
        Assert.Equal([1, 2, 4], document.Blocks.Select(block => block.Place.Line));
    }

    private static byte[] Book(string rows)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types>" + string.Concat(new[] { ("worksheets/sheet1", "worksheet"), ("sharedStrings", "sharedStrings"), ("styles", "styles") }.Select(part =>
                $"<Override PartName=\"/xl/{part.Item1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{part.Item2}+xml\"/>")) + "</Types>");
            Add(zip, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Space}\"><sheetData>{rows}</sheetData></worksheet>");
            Add(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Space}\"><si><t>Shared</t></si></sst>");
            Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Space}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"17\"/></cellXfs></styleSheet>");
        }
        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
