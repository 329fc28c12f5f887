using System.IO.Compression;
using System.Text;
using ScrutinyTracker.Documents.ResponseForms;
using ScrutinyTracker.Documents.Word;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.ResponseForms;

/// <summary>What anybody may upload.</summary>
public sealed class FileFromOutsideTests
{
    private const string Types = "[Content_Types].xml";
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Read_NoZip_IsNotWord() => Assert.Equal(WordProblem.NotWord, Problem(Encoding.UTF8.GetBytes("<html>Accepted</html>")));

    [Fact]
    public void Read_Empty_IsNotWord() => Assert.Equal(WordProblem.NotWord, Problem([]));

    [Fact]
    public void Read_AnotherZip_IsNotWord() => Assert.Equal(WordProblem.NotWord, Problem(Zip(("mimetype", "application/vnd.oasis.opendocument.text"))));

    [Fact]
    public void Read_OldWord_SaysSo() => Assert.Equal(WordProblem.OldOrLocked, Problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));

    [Fact]
    public void Read_TooLarge_IsNotOpened() => Assert.Equal(WordProblem.TooLarge, Problem(new byte[ResponseFormReader.LargestFile + 1]));

    [Fact]
    public void Read_Macros_AreRefused()
    {
        Assert.Equal(WordProblem.WithMacros, Problem(Document("<w:p/>", type: "application/vnd.ms-word.document.macroEnabled.main+xml")));
        Assert.Equal(WordProblem.WithMacros, Problem(Document("<w:p/>", ("word/vbaProject.bin", "x"))));
    }

    [Fact]
    public void Read_AnotherDocument_IsNoForm() => Assert.Equal(WordProblem.NotAForm, Problem(Document("<w:p><w:r><w:t>Minutes</w:t></w:r></w:p>")));

    [Fact]
    public void Read_Bomb_IsRefusedAtOnce()
    {
        var bomb = Document($"<w:p><w:r><w:t>{new string('x', 60_000_000)}</w:t></w:r></w:p>");
        Assert.True(bomb.Length < ResponseFormReader.LargestFile);

        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal(WordProblem.TooMuchInside, Problem(bomb));
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 50_000_000);
    }

    [Fact]
    public void Read_NestedWithoutEnd_IsRefused() => Assert.Equal(
        WordProblem.TooMuchInside, Problem(Document(string.Concat(Enumerable.Repeat("<w:p>", 100_000)) + string.Concat(Enumerable.Repeat("</w:p>", 100_000)))));

    [Fact]
    public void Read_ThousandsOfEntries_IsRefused() => Assert.Equal(
        WordProblem.TooMuchInside, Problem(Document("<w:p/>", [.. Enumerable.Range(0, 2000).Select(i => ($"word/{i}.xml", "x"))])));

    [Fact]
    public void Read_Dtd_IsRefused() => Assert.Equal(WordProblem.NotWord, Problem(Zip(
        (Types, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Types>&a;</Types>"))));

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Read_CutOff_IsNotWord(double kept)
    {
        var form = ResponseFormWriter.Write(Forms.Of());

        Assert.Equal(WordProblem.NotWord, Problem(form[..(int)(form.Length * kept)]));
    }

    [Fact]
    public void Read_AnyByteChanged_NeverThrows()
    {
        var form = ResponseFormWriter.Write(Forms.Of(Forms.Begun));
        for (var at = 0; at < form.Length; at += 37)
        {
            var changed = form.ToArray();
            changed[at] ^= 0x5A;
            var reading = ResponseFormReader.Read(changed);
            Assert.True(reading.Form is not null || reading.Problem is not null);
        }
    }

    private static WordProblem? Problem(byte[] file) => ResponseFormReader.Read(file).Problem;

    private static byte[] Document(string body, params (string Name, string Content)[] more) => Document(body, Main, more);

    private static byte[] Document(string body, string type, params (string Name, string Content)[] more) => Zip([
        (Types, $"<Types><Override PartName=\"/word/document.xml\" ContentType=\"{type}\"/></Types>"),
        ("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>"), .. more]);

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
