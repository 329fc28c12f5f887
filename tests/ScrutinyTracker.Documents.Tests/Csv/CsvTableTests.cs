using System.Text;
using ScrutinyTracker.Documents.Csv;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Csv;

public sealed class CsvTableTests
{
    private sealed record Row(string? Text, int? Number = null, DateOnly? Date = null);

    private static readonly CsvTable<Row> Table =
        new CsvTable<Row>().Text("Text", row => row.Text).Number("Number", row => row.Number).Date("Date", row => row.Date);

    [Fact]
    public void ToBytes_AnyTable_BeginsWithByteOrderMark() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], Table.ToBytes([]).Take(3));

    [Fact]
    public void ToBytes_NoRows_IsTheHeadingsAlone() => Assert.Equal("Text,Number,Date\r\n", Written());

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("one, two", "\"one, two\"")]
    [InlineData("he said \"no\"", "\"he said \"\"no\"\"\"")]
    [InlineData("line\r\nbreak", "\"line\r\nbreak\"")]
    [InlineData("Ynys Môn – ŵyn", "Ynys Môn – ŵyn")]
    [InlineData(null, "")]
    [InlineData("", "")]
    public void ToBytes_Text_IsQuotedByRfc4180(string? text, string cell) =>
        Assert.Equal($"Text,Number,Date\r\n{cell},,\r\n", Written(new Row(text)));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 191", "'+44 191")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("\0=1", "'\0=1")]
    [InlineData("  =HYPERLINK(\"http://example.org\")", "\"'  =HYPERLINK(\"\"http://example.org\"\")\"")]
    public void ToBytes_TextThatIsAFormula_GetsAnApostrophe(string text, string cell) =>
        Assert.Equal($"Text,Number,Date\r\n{cell},,\r\n", Written(new Row(text)));

    [Theory]
    [InlineData("a=b")]
    [InlineData("(a) first")]
    [InlineData("3 – 4")]
    [InlineData("   ")]
    public void ToBytes_TextThatIsNoFormula_StaysAsItIs(string text) =>
        Assert.Equal($"Text,Number,Date\r\n{text},,\r\n", Written(new Row(text)));

    [Fact]
    public void ToBytes_NegativeNumber_StaysANumber() => Assert.Equal("Text,Number,Date\r\n,-5,\r\n", Written(new Row(null, -5)));

    [Fact]
    public void ToBytes_Date_IsWrittenTheSameEverywhere() =>
        Assert.Equal("Text,Number,Date\r\n,,2019-03-31\r\n", Written(new Row(null, null, new(2019, 3, 31))));

    [Fact]
    public void ToBytes_SeveralRows_KeepTheirOrder() =>
        Assert.Equal("Text,Number,Date\r\nb,,\r\na,,\r\nc,,\r\n", Written(new Row("b"), new Row("a"), new Row("c")));

    private static string Written(params Row[] rows) => Encoding.UTF8.GetString(Table.ToBytes(rows)[3..]);
}
