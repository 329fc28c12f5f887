using System.Text;
using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Reads .txt and .md: lines, with or without wrapping, tables of tabs, of pipes or of wide gaps.</summary>
internal static partial class PlainTextReader
{
    /// <summary>A text whose longest lines are longer than this has a line for each paragraph: nobody wraps so late.</summary>
    private const int WidestWrap = 140;

    /// <summary>So many letters before the margin somebody has wrapped who had room for a short word.</summary>
    private const int Early = 5;

    public static ReadDocument Read(byte[] file, CancellationToken cancellation)
    {
        var text = Decode(file).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Reflow.Of(Lines(text.Split('\n'), cancellation));
    }

    /// <summary>UTF-8, or UTF-16 with its mark, else the Windows code page of western Europe.</summary>
    public static string Decode(byte[] file)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(file), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file);
        }
    }

    private static List<SourceLine> Lines(string[] raw, CancellationToken cancellation)
    {
        var width = Width(raw);
        var lines = new List<SourceLine>();
        var (page, blank) = (raw.Any(line => line.Contains('\f')) ? 1 : (int?)null, true);
        for (var at = 0; at < raw.Length; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            page += raw[at].Count(letter => letter == '\f');
            var text = raw[at].Replace("\f", "", StringComparison.Ordinal).TrimEnd(' ');
            if (text.Trim().Length > 0 && !PipeRule().IsMatch(text))
                lines.Add(Line(text, new Place(at + 1, page), blank, !blank && lines is [.., { Cells: not null }], IsFull(text, at + 1 < raw.Length ? raw[at + 1] : "", width)));
            blank = text.Trim().Length == 0;
        }
        return TextTables.Joined(RunningHeads.Marked(lines));
    }

    private static SourceLine Line(string text, Place place, bool blank, bool inTable, bool full)
    {
        var line = new SourceLine(place, text.Trim()) { BlankBefore = blank, Indented = char.IsWhiteSpace(text[0]), End = full ? LineEnd.Wrapped : LineEnd.Paragraph };
        if (Hashes().Match(text) is { Success: true } hashes)
            return line with { Text = text[hashes.Length..].Trim(' ', '#'), HeadingLevel = hashes.Groups["hashes"].Length };
        if (text.Trim() is ['*', '*', .., '*', '*'] bold && HeadingLooks.IsShort(bold.Trim('*')))
            line = line with { Bold = true };
        return TextTables.CellsOf(text, inTable) is { } cells ? line with { Cells = cells } : line;
    }

    private static int? Width(string[] raw)
    {
        var widest = raw.Length == 0 ? 0 : raw.Max(line => line.TrimEnd().Length);
        if (widest is 0 or > WidestWrap)
            return null;
        var full = raw.Count(line => line.TrimEnd().Length > widest * 0.8);
        return full * 4 > raw.Count(line => line.Trim().Length > 0) ? widest : null;
    }

    /// <summary>Wrapped where the next line's first word had no room. People wrap a little earlier than machines, in the middle of a sentence.</summary>
    private static bool IsFull(string line, string next, int? width)
    {
        var first = next.AsSpan().Trim();
        var space = first.IndexOf(' ');
        var room = Sentences.AreEnded(line) ? 0 : Early;
        return width is { } most && first.Length > 0 && line.Length + 1 + (space < 0 ? first.Length : space) > most - room;
    }

    [GeneratedRegex(@"^\s{0,3}(?<hashes>#{1,6})\s+")]
    private static partial Regex Hashes();

    /// <summary>The line under the head of a Markdown table, and rules across the page.</summary>
    [GeneratedRegex(@"^\s*(?:\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*|[-_=*~]{3,}|(?:[-*_] ){2,}[-*_])\s*$")]
    private static partial Regex PipeRule();
}
