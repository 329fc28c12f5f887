using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Documents.Recognition.Dates;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>A tracker in the shape of a recognised document, for scripts that read both alike.</summary>
public static class TrackerRecord
{
    public static RecognisedDocument Of(TrackerTables tables, TrackerReading reading, DateOnly? writtenOn, string? committee)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var record = new RecognisedDocument { Date = writtenOn, Committee = committee ?? OnlyCommittee(reading), Kind = "tracker" };
        for (var at = 0; at < reading.Rows.Count; at++)
            record.Recommendations.Add(Recommendation(reading.Rows[at], at + 1, writtenOn));
        foreach (var (row, reason) in reading.Left)
            record.Unplaced.Add(new UnplacedText(row.Place, string.Join(" | ", row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Select(cell => cell.Trim())), reason));
        foreach (var note in reading.Notes)
            record.Warnings.Add(note.InWords(tables.HasSeveralSheets));
        if (tables.Tables.Count == 0)
            record.Warnings.Add("No row of headings was found: one with “Recommendation”, and at least one more that we know.");
        return record;
    }

    private static string? OnlyCommittee(TrackerReading reading) => reading.Rows.Select(row => row.Committee).Distinct().Take(2).ToList() is [var only] ? only : null;

    private static RecognisedRecommendation Recommendation(TrackerRow row, int place, DateOnly? writtenOn)
    {
        var one = new RecognisedRecommendation(row.Reference ?? row.Number ?? $"{place}", row.Place)
        {
            Text = row.Text,
            Position = row.Position,
            Progress = ProgressOf(row),
            Assessment = row.Assessment,
        };
        foreach (var asked in Addressees.In(row.Text))
            one.Addressees.Add(asked);
        foreach (var owner in row.AskedOf.Concat(row.Promises.Select(promise => promise.Responsible).OfType<string>()).Distinct())
            one.Owners.Add(owner);
        for (var item = 0; item < row.Items.Count; item++)
            one.ResponseItems.Add(new LetteredText(row.Items.Count > 1 ? Domain.Words.Letter(item + 1) : null, row.Items[item], row.Place));
        AddPromises(one, row, writtenOn);
        return one;
    }

    private static Domain.Commitments.ProgressClaim? ProgressOf(TrackerRow row) =>
        row.Progress ?? (row.Promises.Select(promise => promise.Progress).OfType<Domain.Commitments.ProgressClaim>().ToList() is { Count: > 0 } claims
            ? Domain.Commitments.ProgressClaims.Overall(claims) : null);

    /// <summary>What the columns promise, and the dates in the words of the answer that no column repeats.</summary>
    private static void AddPromises(RecognisedRecommendation one, TrackerRow row, DateOnly? writtenOn)
    {
        foreach (var said in row.Items.Concat(row.Promises.Select(promise => promise.Text)).Distinct().SelectMany(item => Promises.In(item, writtenOn)))
        {
            if (said.IsFact || row.Promises.All(promise => promise.Due != said.Due || said.Due is null))
                one.Promises.Add(said);
        }
        foreach (var promise in row.Promises)
        {
            if (promise.Due is not null || promise.Recurrence is not null || promise.InWords is not null || one.Promises.All(said => !said.HasDate))
                one.Promises.Add(promise.ToPrinted(Promise.PrecisionOf(promise.Due, relative: false)));
        }
    }
}
