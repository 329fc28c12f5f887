using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>What a row says otherwise than the tracker. What it does not say is no difference: an empty cell takes nothing away.</summary>
internal static class RowDifferences
{
    public static IReadOnlyList<RowDifference> Between(TrackerRow row, TrackerRow ours, RowNames names)
    {
        var found = new List<RowDifference>();
        Note("Recommendation", ours.Text, row.Text, true);
        Asked(row, ours, names, found);
        Note("Position", ours.Position is { } mine ? Words.Titled(mine) : "", row.Position is { } theirs ? Words.Titled(theirs) : "", ours.Position is null);
        Note("Date of the answer", Day(ours.RespondedOn), Day(row.RespondedOn), ours.Position is null);
        Note("Reasons", ours.Reasons ?? "", row.Reasons ?? "", ours.Position is null);
        if (row.Items.Count > 0)
            Note("Answer", string.Join('\n', ours.Items), string.Join('\n', row.Items), ours.Position is null);
        foreach (var promise in row.Promises)
            Promised(promise, row, ours, found);
        if (row.Assessment is { } judged)
            Note("Assessment", ours.Assessment is { } last ? Words.Titled(last) : "", Words.Titled(judged), row.AssessedOn is not null && (ours.AssessedOn is null || row.AssessedOn > ours.AssessedOn));
        Note("Date of the assessment", Day(ours.AssessedOn), Day(row.AssessedOn), row.Assessment is not null && (ours.AssessedOn is null || row.AssessedOn > ours.AssessedOn));
        Note("Closed on", Day(ours.ClosedOn), Day(row.ClosedOn), false);
        return found;

        void Note(string what, string here, string said, bool canBeTaken)
        {
            if (said.Length > 0 && Tidy(said) != Tidy(here))
                found.Add(new RowDifference(what, here, said, canBeTaken));
        }
    }

    /// <summary>The promise of the same words, or the only one there is; null where the tracker has none.</summary>
    public static TrackerPromise? Same(TrackerPromise promise, TrackerRow row, TrackerRow ours) =>
        ours.Promises.FirstOrDefault(other => Tidy(other.Text) == Tidy(promise.Text) && (promise.Due is null || other.Due == promise.Due))
        ?? ours.Promises.FirstOrDefault(other => Tidy(other.Text) == Tidy(promise.Text))
        ?? (ours.Promises.Count == 1 && row.Promises.Count == 1 ? ours.Promises[0] : null);

    private static void Asked(TrackerRow row, TrackerRow ours, RowNames names, List<RowDifference> found)
    {
        var said = row.AskedOf.Select(names.TitleOf).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (said.Count > 0 && !said.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(ours.AskedOf))
            found.Add(new RowDifference("Asked of", string.Join("; ", ours.AskedOf), string.Join("; ", said), false));
    }

    private static void Promised(TrackerPromise promise, TrackerRow row, TrackerRow ours, List<RowDifference> found)
    {
        if (Same(promise, row, ours) is not { } here)
        {
            found.Add(new RowDifference("Promise", "", InWords(promise), ours.Position is null));
            return;
        }
        if (Tidy(here.Text) != Tidy(promise.Text) || (promise.Due is { } due && here.Due != due) || (promise.Recurrence is { } rule && rule != here.Recurrence))
            found.Add(new RowDifference("Promise", InWords(here), InWords(promise), false));
        if (promise.MovedTo is { } moved && here.MovedTo != moved)
            found.Add(new RowDifference("Due since it was moved", $"{here.MovedTo}", $"{moved}", false));
        if (Progress(promise, here) is { } said && said != Progress(here, here))
            found.Add(new RowDifference($"Progress of “{Short(promise.Text)}”", Progress(here, here) ?? "", said, true));
    }

    /// <summary>Claim, deliveries and last words, of what the row says.</summary>
    private static string? Progress(TrackerPromise promise, TrackerPromise here)
    {
        if (promise.Progress is null && promise.Update is null && promise.DeliveredOn.Count == 0)
            return null;
        var claim = promise.Progress ?? here.Progress ?? ProgressClaim.NotStarted;
        var on = promise.DeliveredOn.Count > 0 ? promise.DeliveredOn : here.DeliveredOn;
        return $"{Words.Titled(claim)}{string.Concat(on.Select(day => $", {day.InFull()}"))}{((promise.Update ?? here.Update) is { } words ? $": {Tidy(words)}" : "")}";
    }

    private static string InWords(TrackerPromise promise) => (promise.Due, promise.Recurrence) switch
    {
        (null, null) => promise.Text,
        ({ } due, null) => $"{promise.Text} ({due})",
        ({ } due, { } rule) => $"{promise.Text} ({rule.InWords(due)})",
        (null, { } rule) => $"{promise.Text} ({rule.RhythmInWords})",
    };

    private static string Day(DateOnly? day) => day?.InFull() ?? "";

    private static string Short(string text) => text.CutTo(60);

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
