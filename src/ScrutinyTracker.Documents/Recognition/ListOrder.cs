using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>Whether an item stands next in a list: (a) then (b), 2.2.1 then 2.2.2, (i) then (ii), a bullet after a bullet.</summary>
internal static class ListOrder
{
    private const int MostRoman = 30;

    /// <param name="before">The item before; null for the first, which may begin anyhow.</param>
    public static bool Follows(Block item, Block? before) => before switch
    {
        null => item.Label is not null || item.Kind == BlockKind.Bullet || ListedText.IsOne(item.Text, ""),
        { Label: { } last } => item.Label is { } label && IsNext(label, last),
        _ => item.Label is null && item.Kind == before.Kind,
    };

    private static bool IsNext(string label, string last)
    {
        if (ListLabel.Follows(label, last) || Enumerable.Range(1, MostRoman).Any(number => Roman.Of(number) == last && Roman.Of(number + 1) == label))
            return true;
        var (stem, end) = Cut(label);
        var (lastStem, lastEnd) = Cut(last);
        return stem == lastStem && int.TryParse(end, out var now) && int.TryParse(lastEnd, out var then) && now == then + 1;
    }

    /// <summary>"2.2.1" is the first of "2.2.", "R3" the third of "R".</summary>
    private static (string Stem, string End) Cut(string label)
    {
        var at = label.Length;
        while (at > 0 && char.IsAsciiDigit(label[at - 1]))
            at--;
        return (label[..at], label[at..]);
    }
}
