using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// A table that stands under one recommendation: its own action plan with a head, or labels on the left and values on the right.
/// </summary>
internal sealed class RowsUnder
{
    /// <summary>What is shorter is the name of something.</summary>
    private const int ShortestText = 15;

    private readonly RecommendationDraft _draft;
    private readonly IReadOnlyList<Field?> _head;
    private readonly int? _table;

    private RowsUnder(RecommendationDraft draft, IReadOnlyList<Field?> head, int? table) => (_draft, _head, _table) = (draft, head, table);

    public static RowsUnder? Begin(Block row, RecommendationDraft draft)
    {
        Field?[] head = [.. row.Cells.Select(cell => FieldTitles.Read(cell.Replace('\n', ' ')))];
        return head.Count(field => field is not (null or Field.TickAccepted or Field.TickInPart or Field.TickRejected)) >= 2
            ? new RowsUnder(draft, head, row.Place.Table)
            : LabelAndValue(row) is not null ? new RowsUnder(draft, [], row.Place.Table) : null;
    }

    /// <summary>"Recommendation 1" on the left and its words on the right, or both in a box; null for other rows.</summary>
    public static RecommendationTitle? TitleOf(Block row)
    {
        string[] filled = [.. row.Cells.Where(cell => cell.Length > 0)];
        if (filled is [var boxed] && boxed.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end)
            filled = [boxed[..end], boxed[(end + 1)..]];
        if (filled.Length != 2 || filled[1].Length < ShortestText || FieldTitles.Read(filled[1]) is not null)
            return null;
        var label = filled[0].Replace('\n', ' ').TrimEnd(':', ' ');
        return (RecommendationTitle.Read(label) is { Rest: "" } title ? title.Number : FieldTitles.Read(label) == Field.Recommendation ? "" : null) is { } number
            ? new RecommendationTitle(number, filled[1].Replace('\n', ' '))
            : null;
    }

    public bool GoesOn(Block row) => row.Place.Table == _table;

    /// <summary>False for the head, and for a row that says nothing of it.</summary>
    public bool Take(Block row)
    {
        if (_head.Count == 0)
        {
            if (LabelAndValue(row) is not var (field, value))
                return false;
            _draft.Set(field, value, row.Place);
            return true;
        }
        Field?[] again = [.. row.Cells.Select(cell => FieldTitles.Read(cell.Replace('\n', ' ')))];
        if (again.SequenceEqual(_head))
            return false;
        foreach (var (field, value) in _head.Zip(row.Cells).Where(pair => pair.First is not null && pair.Second.Length > 0).OrderBy(pair => pair.First == Field.Due))
            _draft.Set(field!.Value, value, row.Place);
        return true;
    }

    private static (Field, string)? LabelAndValue(Block row)
    {
        string[] filled = [.. row.Cells.Where(cell => cell.Length > 0)];
        return filled.Length == 2 && FieldTitles.Read(filled[0]) is { } field ? (field, filled[1]) : null;
    }
}
