using System.Globalization;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>Tables with a column of recommendations: the answers of an executive, trackers, monitoring reports.</summary>
internal sealed class RecommendationTables
{
    /// <summary>A title, a date and a key may stand above the head.</summary>
    private const int LatestHead = 5;

    private readonly Recognition _recognition;
    private readonly List<RecommendationDraft> _drafts = [];
    private List<Field?> _head = [];

    private RecommendationTables(Recognition recognition) => _recognition = recognition;

    public static void Recognise(Recognition recognition)
    {
        var tables = new RecommendationTables(recognition);
        foreach (var rows in recognition.Tables)
            tables.Take(rows);
        foreach (var draft in tables._drafts)
        {
            draft.Settle(recognition.WrittenOn);
            recognition.Record.Recommendations.Add(draft.Recommendation);
        }
    }

    private void Take(IReadOnlyList<Block> rows)
    {
        var at = Enumerable.Range(0, Math.Min(LatestHead, rows.Count)).Cast<int?>().FirstOrDefault(row => TableHead.Is(rows[row!.Value]));
        if (at is null && !(_drafts.Count > 0 && GoesOn(rows)))
            return;
        if (at is { } head)
            _head = TableHead.Of(rows, head);
        foreach (var row in rows.Skip(at is { } first ? first : 0).Where(_recognition.IsFree))
            TakeRow(row);
    }

    /// <summary>The same table on the next page, without its head.</summary>
    private bool GoesOn(IReadOnlyList<Block> rows) =>
        rows[0].Place.Table == _last?.Table + 1 && rows[0].Cells.Count == TableHead.Over(rows[0], _head).Count && rows[0].Cells is [var number, ..] && RecommendationTitle.IsReference(number);

    private Place? _last;

    private void TakeRow(Block row)
    {
        _last = row.Place;
        if (TableHead.Is(row) || TableHead.IsBelow(row, _head))
        {
            _recognition.Leave(row, Recognition.HeadOfTable);
            return;
        }
        var text = Value(row, Field.Recommendation);
        var number = Value(row, Field.Number);
        if (text.Length == 0 && _drafts.Count == 0)
            return;
        if (text.Length == 0 || GoesOnAbove(number, text))
            Continue(row, text);
        else
            Begin(row, number, text);
    }

    private string Value(Block row, Field field) =>
        string.Join('\n', TableHead.Over(row, _head).Zip(row.Cells).Where(pair => pair.First == field && pair.Second.Length > 0).Select(pair => pair.Second));

    /// <summary>A row that a page break cut: no number, and its text begins in the middle of a sentence.</summary>
    private bool GoesOnAbove(string number, string text) =>
        _drafts.Count > 0 && number.Length == 0 && Sentences.BeginLow(text) && !Sentences.AreEnded(_drafts[^1].Recommendation.Text) && ListLabel.Of(text) is null;

    private void Continue(Block row, string text)
    {
        if (row.Cells.Count(cell => cell.Length > 0) < 2 && text.Length == 0 && row.Cells is [{ Length: > 0 }, ..])
        {
            _recognition.Leave(row, "A heading within a table.");
            return;
        }
        if (text.Length > 0)
            _drafts[^1].AddText(null, text.Replace('\n', ' '));
        SetFields(_drafts[^1], row);
        _recognition.Place(row);
    }

    private void Begin(Block row, string number, string text)
    {
        _recognition.Place(row);
        if (RecommendationTitle.Read(text.Replace('\n', ' ')) is { } title && title.Rest.Length > 0)
            (number, text) = (number.Length == 0 ? title.Number : number, title.Rest);
        if (number.Length == 0 && ListLabel.Of(text) is { Label: { } first } rest && char.IsDigit(first[0]))
            (number, text) = (first, text[(text.IndexOf(rest.Rest[..Math.Min(rest.Rest.Length, 8)], StringComparison.Ordinal) is var cut and > 0 ? cut : 0)..]);
        var (intro, items) = LetteredItems.Split(text);
        if (items.Count == 0 || !AreSeparate(intro, row))
        {
            if (number.Length == 0 && ListLabel.Of(text) is { Label: { } label } labelled)
                (number, text) = (label, labelled.Rest);
            SetFields(Draft(number, text, row, null), row);
            return;
        }
        BeginEach(row, number, intro, items);
    }

    /// <summary>Several in one cell, each answered under its letter in the next.</summary>
    private void BeginEach(Block row, string number, string intro, IReadOnlyList<(string Label, string Text)> items)
    {
        var answers = LetteredItems.Split(Value(row, Field.Response)).Items;
        foreach (var (label, words) in items)
        {
            var draft = Draft(RecommendationTitle.NumberOf(number) + label, words, row, intro);
            SetFields(draft, row, answers.Count == 0 ? null : Field.Response);
            if (answers.FirstOrDefault(answer => answer.Label == label) is { Text: { } answered })
                draft.AddAnswer(null, answered, row.Place);
        }
    }

    /// <summary>Letters are recommendations of their own unless they only go on a sentence: "The Director should: a) … b) …".</summary>
    private bool AreSeparate(string intro, Block row) =>
        intro.Length == 0 || LetteredItems.Split(Value(row, Field.Response)).Items.Count > 1 || Value(row, Field.Number).Length == 0;

    private RecommendationDraft Draft(string number, string text, Block row, string? leadIn)
    {
        var named = number.Length == 0 ? (_drafts.Count + 1).ToString(CultureInfo.InvariantCulture) : RecommendationTitle.NumberOf(number.Replace('\n', ' '));
        var draft = new RecommendationDraft(new RecognisedRecommendation(named, row.Place), leadIn, _recognition.StatusKey);
        draft.AddText(null, Sentences.Plain(text.Replace('\n', ' ')));
        _drafts.Add(draft);
        return draft;
    }

    /// <summary>Dates last: what they are dates of stands in the other cells.</summary>
    private void SetFields(RecommendationDraft draft, Block row, Field? except = null)
    {
        var pairs = TableHead.Over(row, _head).Zip(row.Cells).Where(pair => pair.First is not null && pair.First != except);
        foreach (var (field, value) in pairs.OrderBy(pair => pair.First == Field.Due))
        {
            if (field is not (Field.Recommendation or Field.Number) && (value.Length > 0 || field == Field.Due))
                draft.Set(field!.Value, value, row.Place);
        }
    }
}
