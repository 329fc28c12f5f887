using System.IO.Compression;
using System.Xml.Linq;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>A Word document as a reader sees it. Its bytes say nothing: they are packed, and differ each time it is written.</summary>
internal static class WordFile
{
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Each piece of text on a line of its own.</summary>
    public static string TextOf(Stream file)
    {
        using var zip = new ZipArchive(file);
        using var document = zip.GetEntry("word/document.xml")!.Open();
        return string.Join('\n', XDocument.Load(document).Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value));
    }
}
