using System.Globalization;
using ScrutinyTracker.Domain.Commitments;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>The promises in a row of our own export: one line for each in every column, under the same label.</summary>
internal static class OurPromises
{
    public static IReadOnlyList<TrackerPromise> Read(RowCells cells, Action<string?, string, bool> note)
    {
        var texts = CellList.Read(cells.Text(TrackerField.Promise));
        var promises = new List<TrackerPromise>();
        foreach (var (label, text) in texts)
        {
            if (text.Length > 0)
                promises.Add(One(label, text, field => Of(cells, field, label), note) with { Item = ItemOf(label, cells) });
        }
        return promises;
    }

    private static TrackerPromise One(string label, string text, Func<TrackerField, string?> said, Action<string?, string, bool> note)
    {
        var (due, recurrence) = When(TrackerField.Due, said, note);
        return new TrackerPromise(0, text)
        {
            InWords = said(TrackerField.PromisedFor),
            Due = due,
            Recurrence = recurrence,
            MovedTo = When(TrackerField.RevisedDue, said, note).Due,
            MovedBecause = said(TrackerField.WhyRevised),
            Responsible = said(TrackerField.Responsible),
            Progress = Progress(said, note),
            WhyProgress = said(TrackerField.WhyProgress),
            DeliveredOn = [.. (said(TrackerField.DeliveredOn) ?? "").Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(day => Day(TrackerField.DeliveredOn, day, note)).OfType<DateOnly>()],
            Update = said(TrackerField.Update),
            UpdatedOn = said(TrackerField.UpdatedOn) is { } on ? Day(TrackerField.UpdatedOn, on, note) : null,
            Evidence = said(TrackerField.Evidence),
        };
    }

    /// <summary>The line under that label; a single thing without a label belongs to a single promise.</summary>
    private static string? Of(RowCells cells, TrackerField field, string label)
    {
        foreach (var thing in CellList.Read(cells.Text(field)))
        {
            if ((thing.Label == label || (label is "" or "a" && thing.Label is "" or "a")) && thing.Text.Length > 0)
                return thing.Text;
        }
        return null;
    }

    private static int ItemOf(string label, RowCells cells) => label.Contains('.', StringComparison.Ordinal) ? PromiseLabels.ItemOf(label) : cells.Has(TrackerField.Response) ? 1 : 0;

    private static (Domain.Calendar.DueDate? Due, Domain.Calendar.Recurrence? Recurrence) When(TrackerField field, Func<TrackerField, string?> said, Action<string?, string, bool> note)
    {
        if (said(field) is not { } words)
            return (null, null);
        if (WhenCell.Read(words) is { } read)
            return read;
        note(HeadingOf(field), DateCell.NotADate(words), true);
        return (null, null);
    }

    private static ProgressClaim? Progress(Func<TrackerField, string?> said, Action<string?, string, bool> note)
    {
        if (said(TrackerField.PromiseProgress) is not { } words)
            return null;
        if (StateCell.ProgressOf(words) is { } claim)
            return claim;
        note(HeadingOf(TrackerField.PromiseProgress), $"“{RowAssembly.Short(words)}” is no progress that we know. Write not started, on track, delayed, paused, delivered or will not be delivered.", true);
        return null;
    }

    private static DateOnly? Day(TrackerField field, string words, Action<string?, string, bool> note)
    {
        if (DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
            return iso;
        return DateCell.Day(words, null, (said, problem) => note(HeadingOf(field), said, problem));
    }

    private static string? HeadingOf(TrackerField field) => TrackerColumns.All.FirstOrDefault(column => column.Field == field)?.Heading;
}
