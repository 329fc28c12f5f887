using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Files;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Files;

public sealed class FileKindsTests
{
    [Theory]
    [InlineData("pdf", "minutes.exe", EvidenceFileKind.Pdf)]
    [InlineData("png", "picture.pdf", EvidenceFileKind.Png)]
    [InlineData("jpeg", "photo", EvidenceFileKind.Jpeg)]
    [InlineData("word", "report.docx", EvidenceFileKind.WordDocument)]
    [InlineData("sheet", "figures.xlsx", EvidenceFileKind.Spreadsheet)]
    [InlineData("csv", "figures.CSV", EvidenceFileKind.Csv)]
    [InlineData("csv", "figures.html", EvidenceFileKind.PlainText)]
    [InlineData("latin", "notes.txt", EvidenceFileKind.PlainText)]
    [InlineData("program", "minutes.pdf", null)]
    [InlineData("macro", "report.docx", null)]
    [InlineData("zip", "report.docx", null)]
    [InlineData("broken", "report.docx", null)]
    [InlineData("nothing", "notes.txt", null)]
    public void Detect_GoesByTheContent(string content, string name, EvidenceFileKind? kind)
    {
        using var stream = new MemoryStream(Features.Commitments.Files.Of(content));

        Assert.Equal(kind, FileKinds.Detect(stream, name));
        Assert.Equal(0, stream.Position);
    }

    [Theory]
    [InlineData("minutes.pdf", EvidenceFileKind.Pdf, "minutes.pdf")]
    [InlineData("minutes.exe", EvidenceFileKind.Pdf, "minutes.exe.pdf")]
    [InlineData("C:\\Users\\me\\photo.JPEG", EvidenceFileKind.Jpeg, "photo.jpeg")]
    [InlineData("../../etc/passwd", EvidenceFileKind.PlainText, "passwd.txt")]
    [InlineData("a\u202efdp.txt", EvidenceFileKind.PlainText, "afdp.txt")]
    [InlineData("a\r\nb.csv", EvidenceFileKind.Csv, "ab.csv")]
    [InlineData("...", EvidenceFileKind.Png, "file.png")]
    [InlineData("", EvidenceFileKind.Png, "file.png")]
    public void NameFor_IsAPlainNameWithAnEndingThatSaysWhatItIs(string typed, EvidenceFileKind kind, string name) =>
        Assert.Equal(name, FileKinds.NameFor(typed, kind));

    [Fact]
    public void NameFor_AVeryLongName_IsCut() =>
        Assert.Equal(200, FileKinds.NameFor(new string('x', 1000) + ".pdf", EvidenceFileKind.Pdf).Length);
}
