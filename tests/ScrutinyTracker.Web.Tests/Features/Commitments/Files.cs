using System.IO.Compression;
using System.Text;

namespace ScrutinyTracker.Web.Tests.Features.Commitments;

/// <summary>The beginnings of files, enough to tell what they are.</summary>
internal static class Files
{
    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n");
    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];
    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46];
    public static byte[] Program { get; } = [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0];
    public static byte[] Csv { get; } = Encoding.UTF8.GetBytes("caseload,month\n14,March\n");

    public static byte[] Package(params string[] parts)
    {
        using var content = new MemoryStream();
        using (var package = new ZipArchive(content, ZipArchiveMode.Create))
            foreach (var part in parts)
                package.CreateEntry(part);
        return content.ToArray();
    }

    public static byte[] Of(string what) => what switch
    {
        "pdf" => Pdf,
        "png" => Png,
        "jpeg" => Jpeg,
        "csv" => Csv,
        "latin" => Encoding.Latin1.GetBytes("caf\u00e9\r\n"),
        "word" => Package("[Content_Types].xml", "word/document.xml"),
        "sheet" => Package("[Content_Types].xml", "xl/workbook.xml"),
        "macro" => Package("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
        "zip" => Package("a.txt"),
        "broken" => [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0, 0],
        "nothing" => [],
        _ => Program,
    };
}
