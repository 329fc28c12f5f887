using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>
/// Text as search compares it: SQLite's own LIKE and lower know ASCII only, so "Ŵyn" would not find "ŵyn" (P16). The same function
/// runs here and, under the name <c>fold</c>, inside the database, so the two can never disagree and no index can go stale.
/// </summary>
internal static partial class SearchText
{
    private const int MostWords = 10;
    private const int LongestWord = 100;

    /// <summary>In lower case, without accents and apostrophes: "Plant a’r Gŵyl" becomes "plant ar gwyl".</summary>
    /// <remarks>A search runs this on every row, so plain letters go the short way. What Unicode has not assigned cannot be decomposed.</remarks>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
                AppendAscii(folded, (char)rune.Value);
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned)
                folded.Append(rune.ToString());
            else
                foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
                    Append(folded, part);
        }
        return folded.ToString();
    }

    /// <summary>
    /// What a person typed, as folded words that must all be found. What stands in quotation marks is one phrase; nothing else is an
    /// operator (P17).
    /// </summary>
    public static IReadOnlyList<string> Words(string? typed) =>
    [
        .. Piece().Matches(typed ?? "").SelectMany(piece => piece.Groups["phrase"] is { Success: true, Value: var phrase } ? [Joined(phrase)] : Split(piece.Value))
            .Where(word => word.Length > 0).Select(word => word.Length > LongestWord ? word[..LongestWord].TrimEnd() : word)
            .Distinct().Take(MostWords),
    ];

    private static string Joined(string phrase) => string.Join(' ', Split(phrase));

    private static string[] Split(string words) => Fold(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A mark that is never closed is a character like any other.</summary>
    [GeneratedRegex("[\"“„](?<phrase>[^\"“”„]*)[\"”“]|\\S+")]
    private static partial Regex Piece();

    public static void MapSearchText(this ModelBuilder builder)
    {
        builder.HasDbFunction(typeof(SearchText).GetMethod(nameof(Fold), [typeof(string)])!).HasName("fold").IsBuiltIn();
        builder.HasDbFunction(typeof(PublicText).GetMethod(nameof(PublicText.Of), [typeof(string)])!).HasName("public_text").IsBuiltIn();
    }

    public static void AddTo(SqliteConnection connection)
    {
        connection.CreateFunction("fold", (string? text) => text is null ? null : Fold(text), isDeterministic: true);
        connection.CreateFunction("public_text", (string? text) => PublicText.Of(text), isDeterministic: true);
    }

    private static void AppendAscii(StringBuilder folded, char character)
    {
        if (character is not ('\'' or '`'))
            folded.Append(character < ' ' || character == '\x7f' ? ' ' : char.ToLowerInvariant(character));
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
            case var _ when rune.Value is '‘' or '’' or 'ʼ' or '´':
                break;
            case UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                folded.Append(' ');
                break;
            case UnicodeCategory.DashPunctuation:
                folded.Append('-');
                break;
            default:
                if (rune.IsAscii)
                    AppendAscii(folded, (char)rune.Value);
                else
                    folded.Append(Rune.ToLowerInvariant(rune).ToString());
                break;
        }
    }
}
