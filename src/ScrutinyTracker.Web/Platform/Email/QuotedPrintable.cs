using System.Text;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>RFC 2045 section 6.7: any text as lines of at most 76 ASCII characters.</summary>
internal static class QuotedPrintable
{
    private const int LongestLine = 76;

    public static void Append(StringBuilder output, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) output.Append("\r\n");
            AppendLine(output, Encoding.UTF8.GetBytes(lines[i]));
        }
    }

    private static void AppendLine(StringBuilder output, byte[] line)
    {
        var column = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var last = i == line.Length - 1;
            var isItself = line[i] is >= (byte)'!' and <= (byte)'~' and not (byte)'=' || (line[i] is (byte)' ' or (byte)'\t' && !last);
            var width = isItself ? 1 : 3;
            if (column + width > (last ? LongestLine : LongestLine - 1))
            {
                output.Append("=\r\n");
                column = 0;
            }

            _ = isItself ? output.Append((char)line[i]) : output.Append('=').Append(Convert.ToHexString(line, i, 1));
            column += width;
        }
    }
}
