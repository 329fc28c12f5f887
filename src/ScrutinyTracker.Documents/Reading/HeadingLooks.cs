namespace ScrutinyTracker.Documents.Reading;

/// <summary>Whether words look like a heading, where no style of the file says so: short, unpunctuated, set apart.</summary>
internal static class HeadingLooks
{
    private const int Longest = 120;
    private const int MostWords = 16;

    public static bool Has(Reflow.Piece piece, Reflow.Piece? next)
    {
        if (piece.First.HeadingLevel is not null)
            return true;
        var words = piece.Words;
        if (!IsShort(words) || piece.Label is { Bulleted: true } || piece.Label is { Label: [>= 'a' and <= 'z', ..] })
            return false;
        if (IsInCapitals(words) || piece.First.Bold)
            return true;
        if (piece.First.Label is not null)
            return false;
        var apart = piece.First.BlankBefore && (next is null || next.First.BlankBefore || next.Label is not null || next.First.Cells is not null);
        return words.EndsWith(':') || apart;
    }

    /// <summary>A few words that begin like a title and don't end like a sentence.</summary>
    public static bool IsShort(string words) =>
        words.Length is > 1 and <= Longest
        && words[^1] is not ('.' or ',' or ';' or '?')
        && !words.EndsWith(" and", StringComparison.Ordinal) && !words.EndsWith(" or", StringComparison.Ordinal)
        && words.Split(' ').Length <= MostWords
        && !words.Contains(". (", StringComparison.Ordinal)
        && (char.IsUpper(words[0]) || char.IsDigit(words[0]) || words[0] is '\'' or '‘' or '“' or '"')
        && words.Any(char.IsLetter);

    public static bool IsInCapitals(string words) => words.Count(char.IsLetter) > 3 && words.Count(char.IsLower) * 10 < words.Count(char.IsUpper);
}
