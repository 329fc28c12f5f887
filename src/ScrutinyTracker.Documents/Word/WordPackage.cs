using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ScrutinyTracker.Documents.Word;

/// <summary>
/// A .docx from outside, opened with care: it is a zip file from anybody. Only the parts that are asked for are unpacked, each up to a
/// limit; nothing that it refers to is followed, and no macro is accepted (P12).
/// </summary>
internal sealed class WordPackage : IDisposable
{
    public const int LargestFile = 5 * 1024 * 1024;

    private const int LargestPart = 4 * 1024 * 1024;

    /// <summary>Of a part that is read as it streams by: a report of 300 pages has some 10 MB.</summary>
    private const int LargestStreamed = 48 * 1024 * 1024;

    /// <summary>What nobody need suspect, and how many times its packed size a real text may be beyond that.</summary>
    private const int SurelySmall = 6 * 1024 * 1024;
    private const int MostInflated = 80;
    private const int MostEntries = 1000;
    private const int Deepest = 200;
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static readonly byte[] OldFormat = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly string[] Asides = ["wordprocessingml.comments+xml", "wordprocessingml.footnotes+xml", "wordprocessingml.endnotes+xml"];

    private readonly ZipArchive _zip;
    private readonly List<(string Name, string Type)> _parts;

    private readonly long _most;

    private WordPackage(ZipArchive zip, int packed)
    {
        _zip = zip;
        _most = Math.Min(LargestStreamed, Math.Max(SurelySmall, (long)packed * MostInflated));
        if (zip.Entries.Count > MostEntries)
            throw new WordRefusedException(WordProblem.TooMuchInside);
        var types = Load("[Content_Types].xml").Root!.Elements().ToList();
        _parts = [.. zip.Entries.Select(entry => (entry.FullName, TypeOf(entry.FullName, types)))];
        if (_parts.Any(part => part.Type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || part.Type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            || _zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new WordRefusedException(WordProblem.WithMacros);
    }

    /// <summary>Reads what is wanted of a file. The file is only ever looked at while this runs.</summary>
    public static T Read<T>(byte[] file, Func<WordPackage, T> read, Func<WordProblem, T> refuse, int largestFile = LargestFile)
    {
        try
        {
            Check(file, largestFile);
            using var stream = new MemoryStream(file, writable: false);
            using var package = new WordPackage(new ZipArchive(stream, ZipArchiveMode.Read), file.Length);
            return read(package);
        }
        catch (WordRefusedException refused)
        {
            return refuse(refused.Problem);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or NotSupportedException or EndOfStreamException or ArgumentException)
        {
            return refuse(WordProblem.NotWord);
        }
    }

    /// <summary>The text itself.</summary>
    public XElement Body => Load(_parts.FirstOrDefault(part => part.Type == Main).Name).Root?.Elements().FirstOrDefault(element => element.Name.LocalName == "body")
        ?? throw new WordRefusedException(WordProblem.NotWord);

    /// <summary>Comments and notes, each by itself.</summary>
    public IEnumerable<XElement> Notes => _parts.Where(part => Asides.Any(aside => part.Type.EndsWith(aside, StringComparison.Ordinal)))
        .SelectMany(part => Load(part.Name).Root!.Elements());

    /// <summary>A fact that the document carries unseen.</summary>
    public string? Property(string name) => _parts.Where(part => part.Type.EndsWith("custom-properties+xml", StringComparison.Ordinal))
        .SelectMany(part => Load(part.Name).Root!.Elements()).FirstOrDefault(property => (string?)property.Attribute("name") == name)?.Value;

    /// <summary>The XML of that namespace that travels with the document.</summary>
    public XElement? Data(string space) => _zip.Entries
        .Where(entry => entry.FullName.StartsWith("customXml/item", StringComparison.Ordinal) && !entry.Name.StartsWith("itemProps", StringComparison.Ordinal)
            && entry.Name.EndsWith(".xml", StringComparison.Ordinal))
        .Select(entry => Load(entry.FullName).Root!).FirstOrDefault(root => root.Name.NamespaceName == space);

    public void Dispose() => _zip.Dispose();

    /// <summary>A part of that type, to be read once from its beginning; null where there is none.</summary>
    public XmlReader? Open(string type) =>
        _parts.FirstOrDefault(part => part.Type.EndsWith(type, StringComparison.Ordinal)).Name is { } name && _zip.GetEntry(name) is { } entry
            ? XmlReader.Create(new CountedStream(entry.Open(), _most), Safely(closing: true))
            : null;

    /// <summary>Every part of that type in turn: each is read before the next is opened.</summary>
    public IEnumerable<XmlReader> OpenAll(string type) => _parts.Where(part => part.Type.EndsWith(type, StringComparison.Ordinal))
        .Select(part => XmlReader.Create(new CountedStream(_zip.GetEntry(part.Name)!.Open(), _most), Safely(closing: true)));

    private static void Check(byte[] file, int largestFile)
    {
        if (file.Length > largestFile)
            throw new WordRefusedException(WordProblem.TooLarge);
        if (file.AsSpan().StartsWith(OldFormat))
            throw new WordRefusedException(WordProblem.OldOrLocked);
    }

    /// <summary>By its name, else by the ending of its name: programs differ in which of the two they use.</summary>
    private static string TypeOf(string name, List<XElement> types)
    {
        var type = types.Find(type => ((string?)type.Attribute("PartName"))?.TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase) == true)
            ?? types.Find(type => $".{(string?)type.Attribute("Extension")}".Equals(Path.GetExtension(name), StringComparison.OrdinalIgnoreCase));
        return (string?)type?.Attribute("ContentType") ?? "";
    }

    private XDocument Load(string? name)
    {
        if (name is null || _zip.GetEntry(name) is not { } entry)
            throw new WordRefusedException(WordProblem.NotWord);
        using var content = Unpack(entry);
        using (var depth = Reader(content))
        {
            while (depth.Read())
            {
                if (depth.Depth > Deepest)
                    throw new WordRefusedException(WordProblem.TooMuchInside);
            }
        }
        content.Position = 0;
        using var reader = Reader(content);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Counts what comes out: what the file says of its own sizes may be a lie.</summary>
    private static MemoryStream Unpack(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > LargestPart)
                throw new WordRefusedException(WordProblem.TooMuchInside);
        }
        content.Position = 0;
        return content;
    }

    private static XmlReader Reader(Stream content) => XmlReader.Create(content, Safely(closing: false));

    private static XmlReaderSettings Safely(bool closing) => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = closing };
}

/// <summary>Carries the reason out of a file that is not read any further.</summary>
internal sealed class WordRefusedException(WordProblem problem) : Exception($"{problem}")
{
    public WordProblem Problem => problem;
}
