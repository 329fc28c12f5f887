using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>What a tracker became, as it is being stored: each record with the row that it comes from, and what could not be done.</summary>
internal sealed class StoredTracker : StoredRecords
{
    private readonly List<string> _notStored = [];

    public int New { get; set; }
    public int Changed { get; set; }

    /// <summary>What a row says and the tracker does not take, with the reason. It stays in the file, which is kept.</summary>
    public IReadOnlyList<string> NotStored => _notStored;

    public void From(SourceKind kind, Func<int> id, TrackerRow row) => From(kind, id, PlaceOf(row));

    /// <summary>Each is said once, however many parts the rows are stored in.</summary>
    public void Leave(IEnumerable<string> problems) => _notStored.AddRange(problems.Except(_notStored).ToList());

    public void Leave(TrackerRow row, string what) => _notStored.Add($"Row {row.Place.Row}: {what}");

    /// <summary>False, and kept with the words for it, where the rule refuses.</summary>
    public bool Try(TrackerRow row, string what, Outcome outcome)
    {
        if (outcome.Refusal is { } refusal)
            Leave(row, $"{what}: {RefusalText.Of(refusal).Text}");
        return outcome.IsDone;
    }

    public string InWords => $"{(New == 1 ? "1 recommendation" : $"{New:N0} recommendations")} stored{(Changed > 0 ? $", {Changed:N0} changed" : "")}";

    private static string PlaceOf(TrackerRow row) => row.Place.Table is > 1 and var sheet ? $"sheet {sheet}, row {row.Place.Row}" : $"row {row.Place.Row}";
}
