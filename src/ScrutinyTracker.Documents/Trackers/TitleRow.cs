using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>What stands above the headings or between the rows, and is said of all below: "Committee: Communities", the name of a panel.</summary>
internal static partial class TitleRow
{
    private const int LongestName = 80;

    public static void Read(SheetRow row, Dictionary<TrackerField, string> title)
    {
        string[] said = [.. row.Cells.Select(cell => cell.Trim()).Where(cell => cell.Length > 0)];
        var (label, value) = said switch
        {
            [var one] when one.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon => (one[..colon], one[(colon + 1)..].Trim()),
            [var one] when IsCommittee(one) => ("Committee", one),
            [var first, var second] => (first.TrimEnd(':'), second),
            _ => ("", ""),
        };
        if (value.Length > 0 && TrackerHeadings.Read(label) is TrackerField.Committee or TrackerField.AgreedOn or TrackerField.Review or TrackerField.Minute)
            title[TrackerHeadings.Read(label)!.Value] = value;
    }

    public static bool IsCommittee(string words) => words.Length < LongestName && Name().IsMatch(words);

    [GeneratedRegex(@"^(?!recommend|tracker|action|report)[^:.]*\b(?:committee|panel|board|commission)$", RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
