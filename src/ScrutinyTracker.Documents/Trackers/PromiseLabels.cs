using System.Globalization;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>"a.1", "a.2", "b.1": the letter of the item that promises, and which of its promises. A single promise of a single item needs none.</summary>
internal static class PromiseLabels
{
    public static IReadOnlyList<string> Of(TrackerRow row)
    {
        if (row.Promises.Count == 1 && row.Items.Count <= 1)
            return [""];
        var count = new Dictionary<int, int>();
        return [.. row.Promises.Select(promise =>
        {
            var number = count[promise.Item] = count.GetValueOrDefault(promise.Item) + 1;
            return string.Create(CultureInfo.InvariantCulture, $"{(promise.Item == 0 ? "-" : Words.Letter(promise.Item))}.{number}");
        })];
    }

    /// <summary>The item that a label names, from 1; 0 for none.</summary>
    public static int ItemOf(string label)
    {
        var item = 0;
        foreach (var letter in label.TakeWhile(char.IsAsciiLetterLower))
            item = item * 26 + letter - 'a' + 1;
        return item;
    }
}
