using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>A heading with what stands under it, up to the next one.</summary>
/// <param name="Theme">The theme that it belongs to, where the report has themes.</param>
internal sealed record Section(Block? Heading, SectionKind Kind, string? Theme, IReadOnlyList<Block> Body);

/// <summary>Cuts a document into its sections.</summary>
internal static class Outline
{
    /// <summary>What nothing sets apart is a heading only when it is nothing but the words of one.</summary>
    private const int LongestPlainHeading = 40;

    public static IReadOnlyList<Section> Of(ReadDocument document)
    {
        var sections = new List<Section>();
        var (heading, kind, theme, body) = ((Block?)null, SectionKind.Front, (string?)null, new List<Block>());
        var blocks = document.Blocks.Where(block => block.Kind != BlockKind.Furniture).ToList();
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = blocks[at];
            if ((kind == SectionKind.Recommendations && (IsListed(blocks, at) || IsTheme(blocks, at, body))) || KindOf(block, kind) is not { } opened)
            {
                body.Add(block);
                continue;
            }
            sections.Add(new Section(heading, kind, theme, body));
            theme = ThemeAfter(block, opened, body.Count > 0 && body[^1].Kind == BlockKind.Heading ? body[^1].Text : theme);
            (heading, kind, body) = (block, opened, []);
        }
        sections.Add(new Section(heading, kind, theme, body));
        return sections;
    }

    /// <summary>Null for a block that opens nothing. Short words alone in a paragraph may be a heading that nothing sets apart.</summary>
    private static SectionKind? KindOf(Block block, SectionKind present)
    {
        if (block.Kind is BlockKind.Row or BlockKind.Bullet || block.Text.Length > 120)
            return null;
        if (ListedText.LeadsIn(block.Text) || (block.Text.EndsWith(':') && ListedText.Asks(block.Text)) || PrintedPosition.Read(block.Text) is not null || FieldTitles.Line(block.Text) is { Value.Length: > 0, Field: Field.Owner or Field.Due or Field.Status or Field.Progress })
            return null;
        var known = SectionTitles.Read(block.Text);
        if (block.Kind == BlockKind.Paragraph)
            return known is not (null or SectionKind.Other) && block.Text.Length < LongestPlainHeading && !block.Text.EndsWith('.') ? known : null;
        if (present == SectionKind.Implications && (LooksLikeAValue(block.Text) || known == SectionKind.Other))
            return null;
        return known ?? (present is SectionKind.Front or SectionKind.Implications or SectionKind.Contacts || RecommendationTitle.Read(block) is not null || LooksLikeAValue(block.Text) ? null : SectionKind.Other);
    }

    /// <summary>A short recommendation without a full stop looks like a heading; the numbers before and after it tell that it is one of a list.</summary>
    private static bool IsListed(List<Block> blocks, int at)
    {
        if (!int.TryParse(blocks[at].Label, out var number) || SectionTitles.Read(blocks[at].Text) is not null)
            return false;
        var next = at + 1 < blocks.Count ? blocks[at + 1] : null;
        return next?.Label == $"{number + 1}" || (at > 0 && blocks[at - 1].Label == $"{number - 1}" && next is not { Kind: BlockKind.Paragraph, Label: null });
    }

    /// <summary>A heading that says nothing to us, between recommendations whose numbers go on below it: what they are about, or whom they ask.</summary>
    private static bool IsTheme(List<Block> blocks, int at, List<Block> body)
    {
        if (blocks[at].Kind != BlockKind.Heading || SectionTitles.Read(blocks[at].Text) is not null || at + 1 >= blocks.Count)
            return false;
        var (next, last) = (blocks[at + 1], body.FindLast(block => block.IsText && block.Label is not null));
        return next.IsText && (last is null ? next.Label is "1" or "a" or "i" || (next.Kind == BlockKind.Bullet && body.Count == 0) : ListOrder.Follows(next, last));
    }

    /// <summary>"None", "7 November 2018", "Tel 024 7683": set apart like a heading, and none.</summary>
    private static bool LooksLikeAValue(string text) => text.Length < 4 || text.Contains('@') || text.Count(char.IsDigit) > 5 || text.Contains(" - ", StringComparison.Ordinal) || text.Contains(" – ", StringComparison.Ordinal);

    private static string? ThemeAfter(Block heading, SectionKind opened, string? theme) => opened switch
    {
        SectionKind.Theme => SectionTitles.ThemeNamed(heading.Text),
        SectionKind.GoodPractice => SectionTitles.ThemeNamed(heading.Text),
        SectionKind.Other => heading.Text,
        SectionKind.Strengths or SectionKind.AreasForDevelopment or SectionKind.CaseExamples => theme,
        _ => null,
    };
}
