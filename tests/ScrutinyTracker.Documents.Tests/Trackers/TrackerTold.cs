using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Documents.Tests.Trackers;

/// <summary>What a tracker says in a few lines that a person can check against the sheet.</summary>
internal static class TrackerTold
{
    public static readonly DateOnly WrittenOn = new(2023, 6, 30);

    public static TrackerReading Read(byte[] file, string name, DateOnly? writtenOn = null)
    {
        var tables = TrackerTables.Find(SheetFile.Read(file, name));
        return TrackerReader.Read(tables, TrackerMapping.Propose(tables), writtenOn ?? WrittenOn);
    }

    public static string Of(byte[] file, string name)
    {
        var tables = TrackerTables.Find(SheetFile.Read(file, name));
        var mapping = TrackerMapping.Propose(tables);
        var reading = TrackerReader.Read(tables, mapping, WrittenOn);
        return string.Join('\n', [
            .. tables.Headings.Select(heading => $"column {heading} = {mapping[heading]?.ToString() ?? "nothing"}"),
            .. reading.Rows.SelectMany(Lines),
            .. reading.Left.Select(left => $"left row {left.Row.Place.Row}: {left.Reason}"),
            .. reading.Notes.Select(note => $"{(note.IsProblem ? "!" : "?")} {note.InWords(tables.HasSeveralSheets)}"),
        ]) + "\n";
    }

    private static IEnumerable<string> Lines(TrackerRow row)
    {
        yield return $"row {row.Place.Row} | {row.Reference} | {row.Committee} | {row.Review} | {row.Text}";
        yield return $"  asked {string.Join("; ", row.AskedOf)} | agreed {row.AgreedOn:yyyy-MM-dd} {row.Minute} | {Said(row.Position)} {row.RespondedOn:yyyy-MM-dd} {row.Reasons} | {Said(row.Progress)} | {Said(row.Assessment)}";
        foreach (var item in row.Items)
            yield return $"  answer: {item}";
        foreach (var promise in row.Promises)
            yield return $"  promise “{promise.InWords}” {WhenWritten(promise)}{(promise.MovedTo is { } moved ? $" moved to {moved}" : "")} | {Said(promise.Progress)} {string.Join(", ", promise.DeliveredOn.Select(on => $"{on:yyyy-MM-dd}"))} | {promise.Responsible} | {promise.Text} | {promise.Update?.Replace("\n", " / ", StringComparison.Ordinal)}";
    }

    private static string WhenWritten(TrackerPromise promise) => (promise.Due, promise.Recurrence) switch
    {
        (null, null) => "no date",
        ({ } due, { } rule) => rule.InWords(due),
        ({ } due, null) => $"{due}",
        (null, { } rule) => rule.RhythmInWords,
    };

    private static string Said(Enum? state) => state is null ? "-" : Words.Of(state);
}
