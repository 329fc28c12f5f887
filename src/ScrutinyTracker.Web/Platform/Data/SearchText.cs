using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>
/// Text as search compares it: SQLite's own LIKE and lower know ASCII only, so "Ŵyn" would not find "ŵyn" (P16). The same function
/// runs here and, under the name <c>fold</c>, inside the database, so the two can never disagree and no index can go stale.
/// </summary>
internal static class SearchText
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

    /// <summary>What a person typed, as folded words that must all be found; nothing in it is an operator (P17).</summary>
    public static IReadOnlyList<string> Words(string? typed) =>
    [
        .. (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(Fold).SelectMany(word => word.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(word => word.Length > LongestWord ? word[..LongestWord] : word)
            .Distinct().Take(MostWords),
    ];

    public static void MapSearchText(this ModelBuilder builder) =>
        builder.HasDbFunction(typeof(SearchText).GetMethod(nameof(Fold), [typeof(string)])!).HasName("fold").IsBuiltIn();

    public static void AddTo(SqliteConnection connection) =>
        connection.CreateFunction("fold", (string? text) => text is null ? null : Fold(text), isDeterministic: true);

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
