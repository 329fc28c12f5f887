using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ScrutinyTracker.Documents.Tests.MadeUp;

/// <summary>
/// Documents that nobody wrote: those of a folder, and the same made into each binary format, with pieces cut, doubled, moved and spoilt. Of a
/// .docx or .xlsx either the words before it is packed, one of its parts, or the packed bytes; of a .pdf the words or the bytes.
/// </summary>
internal sealed class Mutations(string folder, int seed)
{
    private const int Largest = 100_000;

    private static readonly string[] Spoilers =
        ["((((((", "\t\t\t\t", "||||", "1.1.1.1.1", "Recommendation ", "a) b) c) ", "2018/19 ", "\f", "that that that ", "****", "\u0000", "“‘", new string('A', 5000), new string(' ', 5000), "March March March ",
         "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:p/>", "<table><tr><td rowspan=999 colspan=999>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "]]>", "<w:numId w:val=\"99999999999\"/>", "99999999999999999999", "endstream", "/Kids[2 0 R]", "%PDF-"];

    private readonly Random _chance = new(seed);
    private readonly string[] _files = [.. Directory.GetFiles(folder).Where(file => !file.EndsWith(".told", StringComparison.Ordinal)).Order()];

    /// <summary>A file and its name. The formats take turns.</summary>
    public (byte[] File, string Name) Next(int round)
    {
        var source = _files[round / Makers.Length % _files.Length];
        var text = File.ReadAllText(source);
        if (round % Makers.Length == 0)
            return (Encoding.UTF8.GetBytes(Words(text)), Path.GetFileName(source));
        var (make, ending) = Makers[round % Makers.Length];
        var name = $"{Path.GetFileNameWithoutExtension(source)}{round.ToString(CultureInfo.InvariantCulture)}{ending}";
        return _chance.Next(3) switch
        {
            0 => (make(Words(text).Split('\n')), name),
            1 when ending is ".docx" or ".xlsx" => (WithPartSpoilt(make(text.Split('\n'))), name),
            _ => (Bytes(make(text.Split('\n'))), name),
        };
    }

    private static (Func<string[], byte[]> Make, string Ending)[] Makers =>
        [(MadeUpFiles.Text, ".txt"), (MadeUpFiles.Word, ".docx"), (MadeUpFiles.Html, ".html"), (MadeUpFiles.Workbook, ".xlsx"), (lines => MadeUpFiles.Pdf(lines), ".pdf")];

    public string Words(string text)
    {
        for (var times = _chance.Next(1, 12); times > 0 && text.Length > 10; times--)
        {
            var (at, length) = (_chance.Next(text.Length - 1), _chance.Next(1, 200));
            var piece = text.Substring(at, Math.Min(length, text.Length - at));
            text = _chance.Next(4) switch
            {
                0 => text.Remove(at, piece.Length),
                1 => text.Insert(_chance.Next(text.Length), piece),
                2 => text.Insert(at, Spoilers[_chance.Next(Spoilers.Length)]),
                _ => text.Insert(at, string.Concat(Enumerable.Repeat(piece, _chance.Next(1, 40)))),
            };
            if (text.Length > Largest)
                text = text[..Largest];
        }
        return text;
    }

    private byte[] Bytes(byte[] file)
    {
        byte[] spoilt = [.. file];
        for (var times = _chance.Next(1, 20); times > 0 && spoilt.Length > 10; times--)
        {
            var at = _chance.Next(spoilt.Length - 1);
            var length = Math.Min(_chance.Next(1, 60), spoilt.Length - at);
            spoilt = _chance.Next(5) switch
            {
                0 => [.. spoilt[..at], .. spoilt[(at + length)..]],
                1 => [.. spoilt[..at], .. spoilt[at..(at + length)], .. spoilt[at..]],
                2 => spoilt[..Math.Max(10, at)],
                _ => [.. spoilt[..at], (byte)_chance.Next(256), .. spoilt[(at + 1)..]],
            };
        }
        return spoilt;
    }

    private byte[] WithPartSpoilt(byte[] package)
    {
        using var read = new ZipArchive(new MemoryStream(package));
        var spoilt = _chance.Next(read.Entries.Count);
        return MadeUpFiles.Zip([.. read.Entries.Select((entry, at) =>
        {
            using var reader = new StreamReader(entry.Open());
            var content = reader.ReadToEnd();
            return (entry.FullName, at == spoilt ? Words(content) : content);
        })]);
    }
}
