using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>Makes one recommendation of its rows: each cell by what its column holds, and a note of whatever cannot be read.</summary>
internal sealed class RowAssembly
{
    private readonly IReadOnlyList<RowCells> _rows;
    private readonly RowCells _first;
    private readonly TrackerMapping _mapping;
    private readonly DateOnly? _writtenOn;
    private readonly List<RowNote> _notes = [];

    private RowAssembly(IReadOnlyList<RowCells> rows, TrackerMapping mapping, DateOnly? writtenOn) => (_rows, _first, _mapping, _writtenOn) = (rows, rows[0], mapping, writtenOn);

    public static TrackerRow Of(IReadOnlyList<RowCells> rows, TrackerMapping mapping, DateOnly? writtenOn) => new RowAssembly(rows, mapping, writtenOn).Assemble();

    private Place Place => _first.Row.Place;

    private TrackerRow Assemble()
    {
        var (reference, text) = ReferenceAndText();
        var position = PositionOf();
        List<string> items = [.. _rows.SelectMany(row => Things(row.Text(TrackerField.Response))).Select(thing => thing.Text).Where(item => item.Length > 0)];
        var row = new TrackerRow
        {
            Place = Place,
            Reference = reference,
            Committee = _first.Said(TrackerField.Committee),
            Review = _first.Said(TrackerField.Review)?.Replace('\n', ' '),
            Number = _first.Said(TrackerField.Number),
            Text = text,
            Parts = [.. CellList.Read(_first.Text(TrackerField.Parts)).Select(part => part.Text)],
            AskedOf = AskedOf(),
            AlsoAddressedTo = _first.Said(TrackerField.AlsoAddressedTo),
            AgreedOn = DayOf(TrackerField.AgreedOn),
            Minute = _first.Said(TrackerField.Minute),
            SentOn = DayOf(TrackerField.SentOn),
            ReceivedOn = DayOf(TrackerField.ReceivedOn),
            PublishedOn = DayOf(TrackerField.PublishedOn),
            ResponseRule = _first.Said(TrackerField.ResponseRule),
            Position = position ?? (items.Count > 0 && !_first.Has(TrackerField.Position) ? PrintedPosition.Read(items[0]) : null),
            RespondedOn = DayOf(TrackerField.RespondedOn),
            Reasons = _first.Said(TrackerField.Reasons),
            Items = items,
            AssessedOn = DayOf(TrackerField.AssessedOn),
            AssessmentMinute = _first.Said(TrackerField.AssessmentMinute),
            AssessmentWords = _first.Said(TrackerField.AssessmentWords),
            ClosedOn = DayOf(TrackerField.ClosedOn),
            ClosedBecause = _first.Said(TrackerField.ClosedBecause) is { } because ? StateCell.ClosureOf(because) : null,
            ClosingWords = _first.Said(TrackerField.ClosingWords),
            ClosingMinute = _first.Said(TrackerField.ClosingMinute),
            Exempt = Exempt(),
        };
        row = RowStates.Read(row, _first, _mapping.IsOurs, Note);
        row = row with { Promises = RowPromises.Read(row, _rows, _mapping.IsOurs, _writtenOn, Note) };
        return (row.Promises.Count > 0 ? row with { Progress = null } : row) with { Notes = _notes };
    }

    private (string? Reference, string Text) ReferenceAndText()
    {
        var (reference, text) = (_first.Said(TrackerField.Reference), _first.Text(TrackerField.Recommendation));
        if (_mapping.IsOurs)
            return (reference, text);
        if (RecommendationTitle.Read(text.Replace('\n', ' ')) is { Rest.Length: > 0 } title)
            (reference, text) = (reference ?? title.Number, title.Rest);
        else if (reference is null && ListLabel.Of(text) is { Label: { } label } labelled)
            (reference, text) = (label, labelled.Rest);
        return (reference is null ? null : RecommendationTitle.NumberOf(reference.Replace('\n', ' ')), Sentences.Plain(text.Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ')));
    }

    private IReadOnlyList<(string Label, string Text)> Things(string cell) =>
        cell.Length == 0 ? [] : _mapping.IsOurs ? CellList.Read(cell) : [.. CellList.ReadLoosely(cell).Select(thing => (thing.Label, Sentences.Plain(thing.Text.Replace('\n', ' '))))];

    private IReadOnlyList<string> AskedOf()
    {
        if (_mapping.IsOurs)
            return [.. _first.All(TrackerField.LeadPost).Select(cell => cell.Value), .. CellList.Read(_first.Text(TrackerField.JointPosts)).Select(post => post.Text)];
        var named = new[] { TrackerField.LeadPost, TrackerField.JointPosts, TrackerField.PortfolioHolder }.SelectMany(_first.All).SelectMany(cell => Addressees.Owners(cell.Value));
        return [.. named.Where(name => !StateCell.IsAwaited(name)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private string? Exempt()
    {
        var said = _first.All(TrackerField.Exempt).Select(cell => cell.Value).Where(value => value.ToLowerInvariant() is not ("no" or "n" or "-" or "–" or "open" or "public")).ToList();
        return said.Find(value => value.Length > 4) ?? said.FirstOrDefault();
    }

    private Position? PositionOf()
    {
        foreach (var (heading, value) in _first.All(TrackerField.Position))
        {
            if (StateCell.PositionOf(value) is { } position)
                return position;
            if (!StateCell.IsAwaited(value) && !IsState(value))
                Note(heading, $"“{Short(value)}” is no decision that we know. Write accepted, accepted in part, not accepted, noted, or leave it empty.", true);
        }
        return _first.Has(TrackerField.TickRejected) && _first.All(TrackerField.TickRejected).Any(cell => StateCell.IsTicked(cell.Value)) ? Position.NotAccepted
            : _first.All(TrackerField.TickInPart).Any(cell => StateCell.IsTicked(cell.Value)) ? Position.AcceptedInPart
            : _first.All(TrackerField.TickAccepted).Any(cell => StateCell.IsTicked(cell.Value)) ? Position.Accepted
            : null;
    }

    /// <summary>"Completed" in the column for the decision says how far it is.</summary>
    private static bool IsState(string value) => StateCell.ProgressOf(value) is not null || StateCell.AssessmentOf(value) is not null;

    private DateOnly? DayOf(TrackerField field)
    {
        foreach (var (heading, value) in _first.All(field))
        {
            if (!StateCell.IsAwaited(value))
                return DateCell.Day(value, _writtenOn, (words, problem) => Note(heading, words, problem));
        }
        return null;
    }

    private void Note(string? column, string words, bool isProblem) => _notes.Add(new RowNote(Place, column, words, isProblem));

    internal static string Short(string value) => value.Length <= 60 ? value.Replace('\n', ' ') : $"{value[..59].Replace('\n', ' ')}…";
}
