using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>The fixed headings that a report must answer: "Finance – None", or a heading of its own with a paragraph below.</summary>
internal static partial class Implications
{
    public static void Recognise(Recognition recognition)
    {
        foreach (var section in recognition.Sections.Where(section => section.Kind == SectionKind.Implications))
            Take(recognition, section);
    }

    private static void Take(Recognition recognition, Section section)
    {
        var own = section.Heading is { } title && !General().IsMatch(title.Text) ? title : null;
        Block? heading = own;
        foreach (var block in section.Body.Where(recognition.IsFree))
        {
            if (block.Kind == BlockKind.Row)
                TakeRow(recognition, block);
            else if (Entry().Match(block.Text) is { Success: true } entry)
                Add(recognition, entry.Groups["heading"].Value, entry.Groups["text"].Value, block);
            else if (IsHeading(block))
                heading = block;
            else if (heading is not null && block.Text.Length > 1)
                TakeUnder(recognition, heading, block);
        }
    }

    private static bool IsHeading(Block block) =>
        Topic().IsMatch(block.Text) && block.Text.Length < 260 && (block.Kind == BlockKind.Heading || block.Label is not null || block.Text.EndsWith('?') || block.Text.Length < 60) && !block.Text.EndsWith('.');

    private static void TakeUnder(Recognition recognition, Block heading, Block block)
    {
        var named = heading.Text.TrimEnd(':', ' ');
        var all = recognition.Record.Implications;
        recognition.Place(heading);
        recognition.Place(block);
        if (all.Count > 0 && all[^1].Heading == named)
            all[^1] = all[^1] with { Text = $"{all[^1].Text} {block.Text}" };
        else
            all.Add(new RecognisedImplication(named, block.Text, heading.Place));
    }

    private static void TakeRow(Recognition recognition, Block row)
    {
        string[] filled = [.. row.Cells.Where(cell => cell.Length > 0)];
        if (filled.Length == 2 && filled[0].Length < 100 && Topic().IsMatch(filled[0]))
            Add(recognition, filled[0], filled[1].Replace('\n', ' '), row);
    }

    private static void Add(Recognition recognition, string heading, string text, Block block)
    {
        recognition.Record.Implications.Add(new RecognisedImplication(heading.Trim(), text.Trim(), block.Place));
        recognition.Place(block);
    }

    /// <summary>A heading for all of them, rather than one of them: "Appendix 1: Implications", "6. Other implications".</summary>
    [GeneratedRegex(@"^(?:appendix \w+\s*[:.–-]?\s*|[0-9.]+\s+)?(?:(?:other|corporate|summary of|statutory|key|council|wider|further|resource) )*implications(?: of the (?:report|recommendations?))?:?$|^comments\b", RegexOptions.IgnoreCase)]
    private static partial Regex General();

    [GeneratedRegex(@"^(?<heading>[A-Z][^:–.?]{2,90}?)\s*(?::|\s[-–—]|(?<=\w)[–—])\s*(?<text>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\b(?:financ\w*|staff\w*|risk\w*|equalit\w*|diversity|accommodation|crime|human rights|consultation|procurement|disabilit\w*|legal|implications?|environment\w*|climate|sustainab\w*|health|wellbeing|privacy|data protection|property|ICT|human resources|HR|social value|partner\w*|safeguarding|children|wards?|contribut\w*|impact|corporate|objectives|priorities|EIA|organisation|resources?|carbon|transport|community|rural|safety)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Topic();
}
