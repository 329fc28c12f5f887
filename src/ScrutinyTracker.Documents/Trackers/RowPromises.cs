using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>What a recommendation's rows promise: an action each, or one where only a date or a state says that something is promised.</summary>
internal sealed class RowPromises
{
    /// <summary>"Agreed." answers, and says nothing of what will be done: the recommendation does.</summary>
    private const int ShortestPromise = 40;
    private const int LongestState = 25;

    private readonly TrackerRow _row;
    private readonly DateOnly? _writtenOn;
    private readonly Action<string?, string, bool> _note;
    private readonly List<TrackerPromise> _promises = [];

    private RowPromises(TrackerRow row, DateOnly? writtenOn, Action<string?, string, bool> note) => (_row, _writtenOn, _note) = (row, writtenOn, note);

    public static IReadOnlyList<TrackerPromise> Read(TrackerRow row, IReadOnlyList<RowCells> rows, bool ours, DateOnly? writtenOn, Action<string?, string, bool> note)
    {
        if (ours)
            return OurPromises.Read(rows[0], note);
        var promises = new RowPromises(row, writtenOn, note);
        foreach (var cells in rows)
            promises.Read(cells, isFirst: cells == rows[0]);
        return promises._promises;
    }

    private void Read(RowCells cells, bool isFirst)
    {
        var actions = CellList.ReadLoosely(cells.Text(TrackerField.Promise));
        var dates = CellList.ReadLoosely(cells.Text(TrackerField.PromisedFor));
        var inPairs = dates.Count > 1 && dates.Count == actions.Count;
        if (actions.Count == 0 && SaysSomethingIsPromised(cells, isFirst))
            actions = [("", _row.Items.Count > 0 && _row.Items[^1].Length >= ShortestPromise ? _row.Items[^1] : _row.Text)];
        for (var at = 0; at < actions.Count; at++)
        {
            var text = Plain(actions[at].Text);
            if (text.Length > 0)
                Add(cells, isFirst, text, inPairs ? dates[at].Text : cells.Text(TrackerField.PromisedFor));
        }
    }

    private static string Plain(string text) => Reading.Sentences.Plain(text.Replace('\n', ' '));

    /// <summary>A date, or a state of somebody's work. What was refused promises nothing unless there is a date.</summary>
    private bool SaysSomethingIsPromised(RowCells cells, bool isFirst)
    {
        var dated = cells.Has(TrackerField.PromisedFor) || cells.Has(TrackerField.RevisedDue) || cells.Has(TrackerField.DeliveredOn);
        if (_row.Position == Domain.Recommendations.Position.NotAccepted)
            return cells.Text(TrackerField.PromisedFor).Any(char.IsDigit);
        return dated ? !StateCell.IsAwaited(cells.Text(TrackerField.PromisedFor)) || cells.Has(TrackerField.DeliveredOn) || _row.Progress is not null
            : (isFirst && _row.Progress is not null) || cells.Has(TrackerField.Update);
    }

    private void Add(RowCells cells, bool isFirst, string text, string when)
    {
        var claim = (isFirst ? _row.Progress : null) ?? cells.All(TrackerField.Status).Select(cell => StateCell.ProgressOf(cell.Value)).FirstOrDefault(found => found is not null);
        var promise = new TrackerPromise(_row.Items.Count, text)
        {
            Responsible = isFirst ? null : cells.Said(TrackerField.LeadPost)?.Replace('\n', ' '),
            Progress = claim,
            Update = Update(cells),
            UpdatedOn = Day(cells, TrackerField.UpdatedOn),
            Evidence = cells.Said(TrackerField.Evidence),
            MovedBecause = cells.Said(TrackerField.WhyRevised),
        };
        promise = Delivered(promise, cells);
        foreach (var dated in Dated(promise, when, Heading(cells, TrackerField.PromisedFor)))
            _promises.Add(Moved(dated, cells));
    }

    private TrackerPromise Delivered(TrackerPromise promise, RowCells cells)
    {
        if (Day(cells, TrackerField.DeliveredOn) is { } on)
            return promise with { Progress = ProgressClaim.Delivered, DeliveredOn = [on] };
        return promise;
    }

    /// <summary>One for each date that the cell names; "completed" in it says how far it is, and "ongoing" that there is no date.</summary>
    private IEnumerable<TrackerPromise> Dated(TrackerPromise promise, string when, string? heading)
    {
        var words = DateCell.WithoutTime(when);
        if (words.Length == 0)
            return [promise];
        if (DateCell.ByFigures(words, (said, problem) => _note(heading, said, problem)) is { } day)
            return [promise with { InWords = day.InFull(), Due = DueDate.Day(day) }];
        if (ByWords(promise, words) is { } dated)
            return [dated];
        var read = Promises.InDateCell(words, promise.Text, _writtenOn);
        if (read is [{ HasDate: false }] && StateCell.ProgressOf(words) is { } claim)
            return [promise with { Progress = promise.Progress ?? claim, InWords = claim == ProgressClaim.OnTrack ? words : null }];
        if (read is [{ HasDate: false, Due: null }] && DateCell.LooksLikeADay(words))
            _note(heading, DateCell.NotADate(words), true);
        else
            NoteQuestions(read, heading);
        return read.Select(one => promise with
        {
            InWords = one.Phrase.Length > 0 ? one.Phrase : words,
            Due = one.Due,
            Recurrence = one.Recurrence,
            IsInferred = one.IsInferred,
        });
    }

    /// <summary>All of the cell is one date, or one rhythm.</summary>
    private TrackerPromise? ByWords(TrackerPromise promise, string words) => _writtenOn is not { } on ? null : DuePhrase.Read(words, on) switch
    {
        DueReading.Dated { Sum: null } dated => promise with { InWords = words, Due = dated.Due },
        DueReading.Repeating repeating when words.Any(char.IsDigit) => promise with { InWords = words, Due = repeating.First, Recurrence = repeating.Recurrence },
        _ => null,
    };

    private void NoteQuestions(IReadOnlyList<Promise> read, string? heading)
    {
        foreach (var one in read)
        {
            if (one.Question is { } question)
                _note(heading, question, false);
            else if (one.IsInferred && one.Due is { } due)
                _note(heading, $"“{one.Phrase}” has no year: read as {due}.", false);
        }
    }

    private TrackerPromise Moved(TrackerPromise promise, RowCells cells)
    {
        if (cells.Said(TrackerField.RevisedDue) is not { } revised || StateCell.IsAwaited(revised))
            return promise;
        var heading = Heading(cells, TrackerField.RevisedDue);
        var to = Dated(promise with { Progress = null }, revised, heading).FirstOrDefault();
        if (to?.Due is not { } due || due == promise.Due)
            return promise;
        // Without a first date the revised one is all that is known, and nothing was moved that we could name.
        return promise.Due is null ? promise with { InWords = to.InWords, Due = due } : promise with { MovedTo = due };
    }

    /// <summary>Each column of updates under its heading, where there are several.</summary>
    private static string? Update(RowCells cells)
    {
        var updates = cells.All(TrackerField.Update).ToList();
        if (updates.Count == 0)
            return cells.Said(TrackerField.Status) is { Length: > LongestState } words ? words : null;
        return updates.Count == 1 ? updates[0].Value : string.Join('\n', updates.Select(update => $"{update.Heading}: {update.Value}"));
    }

    private DateOnly? Day(RowCells cells, TrackerField field)
    {
        foreach (var (heading, value) in cells.All(field))
        {
            if (!StateCell.IsAwaited(value) && value.ToLowerInvariant() is not ("ongoing" or "on-going" or "no" or "yes"))
                return DateCell.Day(value, _writtenOn, (words, problem) => _note(heading, words, problem));
        }
        return null;
    }

    private static string? Heading(RowCells cells, TrackerField field) => cells.All(field).Select(cell => cell.Heading).FirstOrDefault(heading => heading.Length > 0);
}
