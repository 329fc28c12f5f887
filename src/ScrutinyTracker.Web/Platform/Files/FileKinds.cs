using System.Buffers;
using System.Collections.Frozen;
using System.IO.Compression;
using ScrutinyTracker.Domain.Commitments;

namespace ScrutinyTracker.Web.Platform.Files;

/// <summary>What a file is, told from its content; its name and the browser's word count for nothing (P46).</summary>
internal static class FileKinds
{
    private const int LongestName = Domain.TextLimits.Name;

    private static readonly FrozenDictionary<EvidenceFileKind, FileKind> Kinds = new Dictionary<EvidenceFileKind, FileKind>
    {
        [EvidenceFileKind.Pdf] = new("PDF", "application/pdf", ".pdf"),
        [EvidenceFileKind.WordDocument] = new("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
        [EvidenceFileKind.Spreadsheet] = new("spreadsheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
        [EvidenceFileKind.Png] = new("PNG picture", "image/png", ".png"),
        [EvidenceFileKind.Jpeg] = new("JPEG picture", "image/jpeg", ".jpg", ".jpeg"),
        [EvidenceFileKind.PlainText] = new("plain text", "text/plain; charset=utf-8", ".txt"),
        [EvidenceFileKind.Csv] = new("CSV", "text/csv; charset=utf-8", ".csv"),
    }.ToFrozenDictionary();

    /// <summary>Bytes that no text has: all below the space, less tab, line feed, form feed and carriage return.</summary>
    private static readonly SearchValues<byte> NeverInText =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (byte)code).Except("\t\n\f\r"u8.ToArray()), 127]);

    public static FileKind Of(EvidenceFileKind kind) => Kinds[kind];

    /// <summary>Null for what is none of the kinds that are kept. Text alone is told apart by its name: CSV is text too.</summary>
    public static EvidenceFileKind? Detect(Stream content, string name)
    {
        var head = new byte[8];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        ReadOnlySpan<byte> start = head.AsSpan(0, read);
        if (start.StartsWith("%PDF-"u8))
            return EvidenceFileKind.Pdf;
        if (start.SequenceEqual<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return EvidenceFileKind.Png;
        if (start.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
            return EvidenceFileKind.Jpeg;
        if (start.StartsWith("PK\u0003\u0004"u8))
            return InPackage(content);
        return read > 0 && IsText(content) ? (HasExtension(name, ".csv") ? EvidenceFileKind.Csv : EvidenceFileKind.PlainText) : null;
    }

    /// <summary>As it is shown and given back: without a path or anything invisible, and with an ending that says what it is.</summary>
    public static string NameFor(string typed, EvidenceFileKind kind)
    {
        var name = FileNames.Shown(typed).Trim('.');
        var endings = Of(kind).Endings;
        var ending = endings.FirstOrDefault(one => HasExtension(name, one)) ?? endings[0];
        var stem = HasExtension(name, ending) ? name[..^ending.Length] : name;
        stem = stem[..Math.Min(stem.Length, LongestName - ending.Length)].TrimEnd();
        return (stem.Length == 0 ? "file" : stem) + ending;
    }

    /// <summary>A document without macros; its parts are named in the package's directory, and none is unpacked.</summary>
    private static EvidenceFileKind? InPackage(Stream content)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var parts = package.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (!parts.Contains("[Content_Types].xml") || parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                return null;
            return parts.Contains("word/document.xml") ? EvidenceFileKind.WordDocument
                : parts.Contains("xl/workbook.xml") ? EvidenceFileKind.Spreadsheet
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static bool IsText(Stream content)
    {
        var buffer = new byte[81920];
        try
        {
            for (int read; (read = content.Read(buffer)) > 0;)
                if (buffer.AsSpan(0, read).ContainsAny(NeverInText))
                    return false;
            return true;
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static bool HasExtension(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}

/// <param name="InWords">"spreadsheet".</param>
/// <param name="Endings">Of its name, the usual one first.</param>
internal sealed record FileKind(string InWords, string ContentType, params string[] Endings);
