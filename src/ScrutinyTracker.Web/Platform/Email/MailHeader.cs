using System.Text;
using System.Text.RegularExpressions;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Writes header fields (RFC 5322), folded at 78 columns, with encoded words (RFC 2047) where the text is not plain ASCII.</summary>
internal static partial class MailHeader
{
    private const int FoldAt = 78;

    /// <summary>Servers may refuse lines of more than 998 characters; a word cannot be folded.</summary>
    private const int LongestWord = 900;

    /// <summary>Of UTF-8, so that an encoded word with a short header name before it stays within the line.</summary>
    private const int BytesInEncodedWord = 39;

    public static void Append(StringBuilder output, string name, string value) =>
        Fold(output, name, IsPlain(value) ? value.Split(' ') : EncodedWords(value));

    public static void Append(StringBuilder output, string name, MailAddress mailbox) =>
        Fold(output, name, [.. Phrase(mailbox.Name), $"<{mailbox.Address}>"]);

    private static void Fold(StringBuilder output, string name, IEnumerable<string> words)
    {
        output.Append(name).Append(':');
        var column = name.Length + 1;
        foreach (var word in words)
        {
            if (column + 1 + word.Length > FoldAt)
            {
                output.Append("\r\n");
                column = 0;
            }

            output.Append(' ').Append(word);
            column += 1 + word.Length;
        }

        output.Append("\r\n");
    }

    private static IEnumerable<string> Phrase(string? name)
    {
        if (string.IsNullOrEmpty(name)) return [];
        if (!IsPlain(name)) return EncodedWords(name);
        return Atoms().IsMatch(name) ? name.Split(' ') : $"\"{name.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"".Split(' ');
    }

    /// <summary>A reader would take "=?" for an encoded word, and might lose a space at an end or beside another.</summary>
    private static bool IsPlain(string value) =>
        value.All(c => c is >= ' ' and <= '~') && !value.Contains("=?", StringComparison.Ordinal)
        && value.Split(' ').All(word => word.Length is > 0 and <= LongestWord);

    private static IEnumerable<string> EncodedWords(string value)
    {
        var bytes = new List<byte>();
        foreach (var rune in value.EnumerateRunes())
        {
            var next = Encoding.UTF8.GetBytes(rune.ToString());
            if (bytes.Count + next.Length > BytesInEncodedWord)
            {
                yield return EncodedWord(bytes);
                bytes.Clear();
            }

            bytes.AddRange(next);
        }

        if (bytes.Count > 0) yield return EncodedWord(bytes);
    }

    private static string EncodedWord(List<byte> bytes) => $"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=";

    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+\z")]
    private static partial Regex Atoms();
}
