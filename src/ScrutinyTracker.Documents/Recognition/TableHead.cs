using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>The head of a table of recommendations: what each column holds, also where it is printed in two lines.</summary>
internal static class TableHead
{
    private const int LongestTitle = 160;
    private const string OnlyDate = "date";

    public static bool Is(Block row)
    {
        var fields = Fields(row);
        return fields.Contains(Field.Recommendation) && fields.Count(field => field is not null) >= 2 && row.Cells.All(cell => cell.Length < LongestTitle);
    }

    /// <summary>The second line of the head names the columns under a wider one: "Agreed?" and "Comments" under "Cabinet response".</summary>
    public static List<Field?> Of(IReadOnlyList<Block> rows, int at)
    {
        var head = Fields(rows[at]);
        if (at + 1 >= rows.Count || !IsBelow(rows[at + 1], head))
            return head;
        var below = Fields(rows[at + 1]);
        if (below.Count >= head.Count)
            return [.. below.Select((field, column) => field ?? head.ElementAtOrDefault(column))];
        var wide = head.FindIndex(field => field is Field.Response or Field.Decision);
        return wide < 0 || at + 2 >= rows.Count || rows[at + 2].Cells.Count != head.Count + below.Count - 1 ? head : [.. head[..wide], .. below, .. head[(wide + 1)..]];
    }

    /// <summary>Whether a row only goes on with a head: nothing in it but titles, and none for the recommendation.</summary>
    public static bool IsBelow(Block row, List<Field?> head)
    {
        string[] filled = [.. row.Cells.Where(cell => cell.Length > 0)];
        var fields = Fields(row);
        return filled.Length > 1 && fields.Count(field => field is not null) == filled.Length && !fields.Contains(Field.Recommendation) && head.Count > 0;
    }

    /// <summary>The head over that row: a number in front that the head has no title for moves everything by one.</summary>
    public static List<Field?> Over(Block row, List<Field?> head) =>
        row.Cells.Count == head.Count + 1 && !head.Contains(Field.Number) && RecommendationTitle.IsReference(row.Cells[0]) ? [Field.Number, .. head] : head;

    /// <summary>"Accepted?" alone is a decision; beside "Rejected" it is a column to tick. "Date" before the recommendation is when it was made.</summary>
    private static List<Field?> Fields(Block row)
    {
        List<Field?> head = [.. row.Cells.Select(cell => FieldTitles.Read(cell.Replace('\n', ' ')))];
        var asked = head.IndexOf(Field.Recommendation);
        for (var column = 0; column < asked; column++)
            head[column] = head[column] == Field.Due && OnlyDate.Equals(row.Cells[column].Trim(), StringComparison.OrdinalIgnoreCase) ? Field.Date : head[column];
        var ticks = head.Contains(Field.TickRejected) || head.Contains(Field.TickInPart);
        return ticks ? head : head.ConvertAll(field => field == Field.TickAccepted ? Field.Decision : field);
    }
}
