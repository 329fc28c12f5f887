using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>The table of actions of a practice review. An empty one, or one whose head a converter tore apart, gives no actions and says so.</summary>
internal static class ActionPlans
{
    private const int LatestHead = 4;
    private const int FewestWords = 2;

    public static void Recognise(Recognition recognition)
    {
        var found = recognition.Record.Actions.Count;
        foreach (var rows in recognition.Tables)
            Take(recognition, rows);
        var plan = recognition.Sections.FirstOrDefault(section => section.Kind == SectionKind.ActionPlan && section.Body.Any(block => block.Kind == BlockKind.Row) && section.Body.All(recognition.IsFree));
        if (recognition.Record.Actions.Count == found && (plan is not null || recognition.Tables.Any(rows => HeadOf(rows) is not null && rows.All(recognition.IsFree))))
        {
            recognition.Warn("The action plan is empty: no actions.");
            foreach (var row in plan?.Body.Where(recognition.IsFree) ?? [])
                recognition.Leave(row, "The action plan, in which nothing is written.");
        }
    }

    private static void Take(Recognition recognition, IReadOnlyList<Block> rows)
    {
        if (HeadOf(rows) is not var (at, head) || !recognition.IsFree(rows[at]))
            return;
        string? theme = null;
        foreach (var row in rows.Skip(at + 1).Where(recognition.IsFree))
        {
            if (Read(head, row, theme) is { } action)
            {
                recognition.Record.Actions.Add(action);
                recognition.Place(row);
                recognition.Leave(rows[at], Recognition.HeadOfTable);
            }
            else if (ThemeOf(row) is { } named)
            {
                (theme, _) = (named, 0);
                recognition.Leave(row, "A heading within a table.");
            }
        }
    }

    private static (int At, Field?[] Head)? HeadOf(IReadOnlyList<Block> rows)
    {
        for (var at = 0; at < Math.Min(LatestHead, rows.Count); at++)
        {
            Field?[] head = [.. rows[at].Cells.Select(cell => FieldTitles.Read(cell.Replace('\n', ' ')))];
            if (head.Contains(Field.Action) && !head.Contains(Field.Recommendation) && head.Any(field => field is Field.Owner or Field.Due or Field.Issue or Field.Risk or Field.Priority))
                return (at, head);
        }
        return null;
    }

    private static RecognisedAction? Read(Field?[] head, Block row, string? theme)
    {
        var action = Value(Field.Action);
        var issue = Value(Field.Issue) ?? Value(Field.Recommendation);
        if (!IsWritten(action) && !IsWritten(issue))
            return null;
        return new RecognisedAction(Value(Field.Theme) ?? theme, issue, action, Value(Field.Risk), Value(Field.Priority), Value(Field.Due), Value(Field.Owner), row.Place);

        string? Value(Field field) => head.Zip(row.Cells).FirstOrDefault(pair => pair.First == field && pair.Second.Length > 0).Second?.Replace('\n', ' ');
    }

    /// <summary>Words, and not the rest of a heading that a converter broke: "for completion".</summary>
    private static bool IsWritten(string? words) =>
        words?.Split(' ').Count(word => word.Count(char.IsLetter) > 1) >= FewestWords && (!Sentences.BeginLow(words) || words.Length > 30);

    /// <summary>A row with one thing in it, or with a number before it.</summary>
    private static string? ThemeOf(Block row)
    {
        string[] filled = [.. row.Cells.Where(cell => cell.Any(char.IsLetter))];
        return filled.Length is 1 or 2 && filled[^1].Count(char.IsLetter) > 3 ? SectionTitles.ThemeNamed(string.Join(' ', filled)) : null;
    }
}
