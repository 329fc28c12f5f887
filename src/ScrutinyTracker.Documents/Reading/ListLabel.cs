using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>What a paragraph is numbered, lettered or marked with: "16", "1.1", "(a)", "iv)", "R3:", "•".</summary>
/// <param name="Label">Bare: "a" for "(a)"; null for a bullet.</param>
internal readonly partial record struct ListLabel(string? Label, bool Bulleted, string Rest)
{
    /// <summary>Null where the line begins with words. A converter writes "- a)" for a lettered item in a list: the letter counts.</summary>
    public static ListLabel? Of(string line)
    {
        var words = line.TrimStart();
        var bulleted = Bullet().Match(words) is { Success: true } bullet;
        if (bulleted)
            words = words[Bullet().Match(words).Length..].TrimStart();
        if (Numbered().Match(words) is { Success: true } numbered && words.Length > numbered.Length)
            return new(numbered.Groups["label"].Value, bulleted, words[numbered.Length..].Trim());
        return bulleted && words.Length > 0 ? new(null, true, words) : null;
    }

    /// <summary>A number without any mark after it, which in wrapped prose may be only a number: "10 additional social workers".</summary>
    public static bool IsBareNumber(string line) => BareNumber().IsMatch(line.TrimStart());

    /// <summary>The single letter "a", "b"… that follows the one before.</summary>
    public static bool Follows(string? label, string? before) =>
        label is [var now] && (before is null ? now is 'a' or 'A' : before is [var last] && now == last + 1);

    [GeneratedRegex(@"^(?:[•▪●○◦‣·∙*✓➢–—\uF0B7\uF0A7-]|o(?=\s))\s+")]
    private static partial Regex Bullet();

    /// <summary>A figure alone stands before a capital, a quotation or emphasis; marks make it a label before any word.</summary>
    [GeneratedRegex("""^(?![0-9]{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)(?:\((?<label>[0-9]{1,3}|[a-z]{1,2}|[A-Z]|[ivx]{1,5}|[0-9]{1,2}[a-z])\)|(?<label>[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}|[0-9]{1,3}(?:\.[0-9]{1,3})*[a-z]?(?=[.):])|[a-zA-Z](?=[.)])|[ivx]{1,5}(?=[.)])|R[0-9]{1,3}(?=[.:) ]))[.):]*(?=\s|$)|(?<label>[0-9]{1,3}[a-z]?)(?=\s+["'“‘*_A-Z])|(?<label>[0-9]{1,2}[a-h])(?=\s))\s*""")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[0-9]{1,3}\s")]
    private static partial Regex BareNumber();
}
