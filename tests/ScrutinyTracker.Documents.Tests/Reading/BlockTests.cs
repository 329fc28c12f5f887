using System.Text;
using ScrutinyTracker.Documents.Reading;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Reading;

/// <summary>How lines become headings, paragraphs, items and rows: told as "kind label: text".</summary>
public sealed class BlockTests
{
    [Theory]
    [InlineData("One line\n\nAnother line that ends.", "heading : One line; paragraph : Another line that ends.")]
    [InlineData("- a) First item\n- b) Second item", "paragraph a: First item; paragraph b: Second item")]
    [InlineData("• One\n• Two", "bullet : One; bullet : Two")]
    [InlineData("16 The Director continues to monitor.\n\n17 The Head of Service reports.", "paragraph 16: The Director continues to monitor.; paragraph 17: The Head of Service reports.")]
    [InlineData("A sentence that a page\n\nbreak has cut.", "paragraph : A sentence that a page break has cut.")]
    [InlineData("The calls include: • this one • that one", "paragraph : The calls include:; bullet : this one; bullet : that one")]
    [InlineData("7 November 2018", "heading : 7 November 2018")]
    [InlineData("# Recommendations\n\n1. **That** Cabinet acts.", "heading : Recommendations; paragraph 1: That Cabinet acts.")]
    [InlineData("No\tRecommendation\n1\tThat Cabinet acts.", "row : No | Recommendation; row : 1 | That Cabinet acts.")]
    [InlineData("| No | What |\n|----|------|\n| 1 | Act<br>now |", "row : No | What; row : 1 | Act\nnow")]
    [InlineData("(a)\tReceive the report", "paragraph a: Receive the report")]
    [InlineData("One paragraph.\n\n12\n\nAnother paragraph.", "paragraph : One paragraph.; furniture : 12; paragraph : Another paragraph.")]
    public void Read_Text_FlowsIntoBlocks(string text, string told) => Assert.Equal(told, Told(Encoding.UTF8.GetBytes(text), "report.txt"));

    [Fact]
    public void Read_WrappedText_IsOneParagraph()
    {
        var text = "1 The Panel considered the report of the Head of Service and asked for much more\ninformation about the 24 Family Hubs that were opened between April 2017 and\n"
            + "14 May 2018. It agreed that this had been useful.\n2 The Panel met again in June and considered the plans for the coming year with\nthe partners.";

        Assert.Equal(["1", "2"], DocumentFile.Read(Encoding.UTF8.GetBytes(text), "report.txt").Blocks.Select(block => block.Label));
    }

    [Theory]
    [InlineData("<h2>Recommendations</h2><ol><li>First</li><li>Second</li></ol>", "heading : Recommendations; paragraph 1: First; paragraph 2: Second")]
    [InlineData("<ol type=a><li>First</li></ol><script>alert(1)</script>", "paragraph a: First")]
    [InlineData("<table><tr><th>No</th><th>What</th></tr><tr><td>1</td><td>a) Act<br>b) Tell</td></tr></table>", "row : No | What; row : 1 | a) Act\nb) Tell")]
    [InlineData("<nav>Home</nav><p>Some text.</p>", "furniture : Home; paragraph : Some text.")]
    public void Read_Html_GivesItsBlocks(string html, string told) => Assert.Equal(told, Told(Encoding.UTF8.GetBytes($"<html><body>{html}</body></html>"), "page.html"));

    [Fact]
    public void Read_Word_CountsWhatWordNumbers()
    {
        const string Numbering = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
        var word = OutsideFileTests.Word(Item(0, "First") + Item(1, "Part") + Item(1, "Another part") + Item(0, "Second") + "<w:p><w:r><w:t>Gone</w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del></w:p>", ("word/numbering.xml", Numbering));

        Assert.Equal("paragraph 1: First; paragraph a: Part; paragraph b: Another part; paragraph 2: Second; paragraph : Gone", Told(word, "report.docx"));

        static string Item(int level, string text) =>
            $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";
    }

    [Fact]
    public void Read_Word_TakesTablesWithTheirCells() => Assert.Equal("row : No | What; row : 1 | Act\nnow", Told(OutsideFileTests.Word(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>No</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>What</w:t></w:r></w:p></w:tc></w:tr>"
        + "<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Act</w:t></w:r></w:p><w:p><w:r><w:t>now</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"), "report.docx"));

    private static string Told(byte[] file, string name) =>
        string.Join("; ", DocumentFile.Read(file, name).Blocks.Select(block => $"{block.Kind.ToString().ToLowerInvariant()} {block.Label}: {block.Text}"));
}
