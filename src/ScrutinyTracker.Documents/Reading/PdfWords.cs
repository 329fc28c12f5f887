using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Xml;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>A word and the box that it stands in, in points from the top left of its page.</summary>
internal readonly record struct PdfWord(double Left, double Top, double Right, double Bottom, string Text);

/// <summary>Asks pdftotext for the words of each page. It is a program of its own: optional, without a shell, ended when it takes too long.</summary>
internal static class PdfWords
{
    private const string Program = "pdftotext";
    private const int MostWords = 2_000_000;

    public static List<List<PdfWord>> Of(byte[] file, CancellationToken cancellation)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            using var process = Start(path);
            using var stop = cancellation.Register(() => Kill(process));
            var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var pages = Pages(process.StandardOutput, cancellation);
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            if (process.ExitCode != 0)
                throw new UnreadableException(errors.GetAwaiter().GetResult().Contains("password", StringComparison.OrdinalIgnoreCase) ? ReadingProblem.OldOrLocked : ReadingProblem.Damaged);
            return pages;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Process Start(string path)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(Program, ["-bbox", "-enc", "UTF-8", path, "-"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            })!;
        }
        catch (Win32Exception missing)
        {
            throw new UnreadableException(ReadingProblem.NoPdfReader, missing);
        }
    }

    private static List<List<PdfWord>> Pages(StreamReader output, CancellationToken cancellation)
    {
        var pages = new List<List<PdfWord>>();
        var words = 0;
        using var reader = XmlReader.Create(output, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
        try
        {
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "page" })
                    pages.Add([]);
                else if (reader is { NodeType: XmlNodeType.Element, LocalName: "word" } && pages.Count > 0 && ++words <= MostWords)
                    pages[^1].Add(Word(reader));
            }
        }
        catch (XmlException)
        {
            // What pdftotext could not write as XML ends there; its exit code says whether the file is at fault.
            output.ReadToEnd();
        }
        return words <= MostWords ? pages : throw new UnreadableException(ReadingProblem.TooMuchInside);
    }

    private static PdfWord Word(XmlReader reader)
    {
        var (left, top, right, bottom) = (Edge(reader, "xMin"), Edge(reader, "yMin"), Edge(reader, "xMax"), Edge(reader, "yMax"));
        return new PdfWord(left, top, right, bottom, reader.ReadElementContentAsString());
    }

    private static double Edge(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var points) ? points : 0;

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
