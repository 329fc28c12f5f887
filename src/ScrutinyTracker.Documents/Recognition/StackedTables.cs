using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition.Dates;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// Tables that a converter wrote down cell by cell, each a line of its own: first the titles of the columns, then the cells of one row after
/// the other. They are put back into rows before anything is recognised.
/// </summary>
internal static class StackedTables
{
    private const int FewestTitles = 3;
    private const int LongestTitle = 60;

    public static ReadDocument Unfolded(ReadDocument document)
    {
        var blocks = document.Blocks;
        if (Enumerable.Range(0, blocks.Count).FirstOrDefault(at => HeadAt(blocks, at) is not null, -1) is not (>= 0 and var start))
            return document;
        var head = HeadAt(blocks, start)!;
        var rows = Rows(blocks, start + head.Count, head);
        if (rows.Count == 0)
            return document;
        var table = 1 + blocks.Max(block => block.Place.Table ?? 0);
        var unfolded = blocks.Take(start).ToList();
        unfolded.Add(Row(blocks.Skip(start).Take(head.Count).ToList(), head.Select((_, at) => blocks[start + at].Text), table, 1));
        unfolded.AddRange(rows.Select((row, at) => Row(row.Blocks, row.Cells, table, at + 2)));
        unfolded.AddRange(blocks.Skip(start + head.Count + rows.Sum(row => row.Blocks.Count)));
        return new ReadDocument([.. unfolded.Select((block, at) => block with { Index = at })]);
    }

    /// <summary>Titles of columns under each other, the recommendation's among them; null where none begin.</summary>
    private static List<Field>? HeadAt(IReadOnlyList<Block> blocks, int at)
    {
        var head = new List<Field>();
        for (; at < blocks.Count && blocks[at] is { Kind: BlockKind.Heading or BlockKind.Paragraph, Label: null, Text.Length: < LongestTitle } title && FieldTitles.Read(title.Text) is { } field; at++)
            head.Add(field);
        return head.Count >= FewestTitles && head.Contains(Field.Recommendation) ? head : null;
    }

    private static List<(List<Block> Blocks, string[] Cells)> Rows(IReadOnlyList<Block> blocks, int from, List<Field> head)
    {
        var rows = new List<(List<Block>, string[])>();
        var starts = Enumerable.Range(from, blocks.Count - from).Where(at => Begins(blocks[at], head)).Append(blocks.Count).ToList();
        for (var at = 0; at + 1 < starts.Count && starts[0] == from; at++)
        {
            var row = blocks.Skip(starts[at]).Take(starts[at + 1] - starts[at]).ToList();
            if (row.Exists(block => block.Kind is BlockKind.Row || SectionTitles.Read(block.Text) is SectionKind.Implications or SectionKind.Contacts))
                break;
            if (starts[at + 1] == blocks.Count && row.Count > head.Count)
                row = row[..LastOf(row, head)];
            if (row.Count < head.Count)
                break;
            rows.Add((row, Cells(row, head)));
        }
        return rows;
    }

    /// <summary>A reference, or the number of the recommendation where that is the first column.</summary>
    private static bool Begins(Block block, List<Field> head) => head[0] switch
    {
        Field.Number => (RecommendationTitle.IsReference(block.Source) && DateMention.In(block.Source).Count == 0) || RecommendationTitle.Read(block.Source) is { Rest: "" },
        Field.Recommendation => block.Label is not null || RecommendationTitle.Read(block.Source) is not null,
        _ => false,
    };

    /// <summary>The last row ends with what its last column may hold; what follows is no part of the table.</summary>
    private static int LastOf(List<Block> row, List<Field> head)
    {
        var at = row.FindIndex(head.Count - 1, block => head[^1] is not (Field.Status or Field.Progress) || PrintedStatus.Progress(block.Text) is not null || PrintedStatus.Assessment(block.Text) is not null);
        return at < 0 ? head.Count : at + 1;
    }

    /// <summary>More pieces than columns: the column that tells what was done has several paragraphs.</summary>
    private static string[] Cells(List<Block> row, List<Field> head)
    {
        var wide = head.FindIndex(field => field is Field.Progress or Field.Response or Field.Action);
        wide = wide < 0 ? head.IndexOf(Field.Recommendation) : wide;
        var more = row.Count - head.Count;
        return [.. head.Select((_, at) => at < wide ? row[at].Source : at == wide ? string.Join('\n', row.Skip(at).Take(more + 1).Select(block => block.Source)) : row[at + more].Source)];
    }

    private static Block Row(List<Block> blocks, IEnumerable<string> cells, int table, int row)
    {
        string[] all = [.. cells];
        return blocks[0] with { Kind = BlockKind.Row, Label = null, Level = null, Cells = all, Text = string.Join(" | ", all), Source = string.Join(' ', blocks.Select(block => block.Source)), Place = blocks[0].Place with { Table = table, Row = row } };
    }
}
