using System.Globalization;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>Rows that say twice what should be there once.</summary>
public static class RowKey
{
    internal static IReadOnlyList<TrackerRow> NoteRepeats(IReadOnlyList<TrackerRow> rows)
    {
        var (seen, noted) = (new Dictionary<(string?, string), TrackerRow>(), new List<TrackerRow>(rows.Count));
        foreach (var row in rows)
        {
            var key = (row.Review?.ToUpperInvariant(), Of(row.Text));
            if (seen.TryGetValue(key, out var first) && (row.Reference is null || row.Reference == first.Reference))
                noted.Add(row with { IsRepeat = true, Notes = [.. row.Notes, new RowNote(row.Place, null, $"The same recommendation stands in row {first.Place.Row}. Put what differs into one row.", true)] });
            else
                noted.Add(row);
            seen.TryAdd(key, row);
        }
        return noted;
    }

    /// <summary>Words as they are compared: letters and figures, nothing of how they are set.</summary>
    public static string Of(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant()}");
}
