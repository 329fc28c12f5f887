using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ScrutinyTracker.Documents.Reading;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Reading;

/// <summary>What anybody may hand over: refused with the reason, at once and without filling the memory.</summary>
public sealed class OutsideFileTests
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Fact]
    public void Read_Nothing_IsEmpty() => Assert.Equal(ReadingProblem.Empty, Problem([], "report.txt"));

    [Fact]
    public void Read_Bytes_IsNoFormat() => Assert.Equal(ReadingProblem.UnknownFormat, Problem([1, 0, 2, 0, 3], "picture.bin"));

    [Fact]
    public void Read_OldWord_SaysSo() => Assert.Equal(ReadingProblem.OldOrLocked, Problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "report.doc"));

    [Fact]
    public void Read_TextNamedDocx_IsDamaged() => Assert.Equal(ReadingProblem.Damaged, Problem(Encoding.UTF8.GetBytes("Recommendation 1"), "report.docx"));

    [Fact]
    public void Read_AnotherZip_IsDamaged() => Assert.Equal(ReadingProblem.Damaged, Problem(Zip(("mimetype", "odt")), "report.docx"));

    [Fact]
    public void Read_Macros_AreRefused() => Assert.Equal(ReadingProblem.WithMacros, Problem(Word("<w:p/>", ("word/vbaProject.bin", "x")), "report.docx"));

    [Fact]
    public void Read_TooLarge_IsNotOpened() => Assert.Equal(ReadingProblem.TooLarge, Problem(new byte[DocumentFile.LargestFile + 1], "report.txt"));

    [Fact]
    public void Read_ThousandsOfEntries_IsRefused() =>
        Assert.Equal(ReadingProblem.TooMuchInside, Problem(Word("<w:p/>", [.. Enumerable.Range(0, 2000).Select(i => ($"word/{i}.xml", "x"))]), "report.docx"));

    [Fact]
    public void Read_NestedWithoutEnd_IsRefused() => Assert.Equal(ReadingProblem.TooMuchInside,
        Problem(Word(string.Concat(Enumerable.Repeat("<w:tbl>", 50_000)) + string.Concat(Enumerable.Repeat("</w:tbl>", 50_000))), "report.docx"));

    [Fact]
    public void Read_HtmlNestedWithoutEnd_IsRefused() =>
        Assert.Equal(ReadingProblem.TooMuchInside, Problem(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 20_000)) + "x"), "report.html"));

    [Fact]
    public void Read_Dtd_IsRefused() =>
        Assert.Equal(ReadingProblem.Damaged, Problem(Zip(("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Types>&a;</Types>")), "report.docx"));

    [Theory]
    [InlineData("<w:p><w:r><w:t>{0}</w:t></w:r></w:p>")]
    [InlineData("<w:p><!--{0}--></w:p>")]
    public void Read_Bomb_IsRefusedAtOnceAndSmall(string around)
    {
        var bomb = Word(around.Replace("{0}", new string('x', 100_000_000), StringComparison.Ordinal));
        Assert.True(bomb.Length < 1_000_000);
        var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());

        Assert.Equal(ReadingProblem.TooMuchInside, Problem(bomb, "report.docx"));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
    }

    private static ReadingProblem Problem(byte[] file, string name) => Assert.Throws<UnreadableException>(() => DocumentFile.Read(file, name)).Problem;

    internal static byte[] Word(string body, params (string Name, string Content)[] more) => Zip([
        ("[Content_Types].xml", $"<Types><Override PartName=\"/word/document.xml\" ContentType=\"{Main}\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/></Types>"),
        ("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"), .. more]);

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return stream.ToArray();
    }
}
