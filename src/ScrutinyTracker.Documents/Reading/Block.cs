namespace ScrutinyTracker.Documents.Reading;

public enum BlockKind
{
    Heading,
    Paragraph,

    /// <summary>A paragraph with a bullet in front of it; one with a letter or a number is a paragraph with a label.</summary>
    Bullet,

    /// <summary>A row of a table: its text is in its cells.</summary>
    Row,

    /// <summary>What a page repeats and no reader reads: its number, its running head.</summary>
    Furniture,
}

/// <summary>One piece of a document: a heading, a paragraph, an item of a list, a row of a table.</summary>
/// <param name="Label">What it is numbered or lettered with, bare: "16", "a", "1.1", "R3"; null for none.</param>
/// <param name="Text">The words without the label; of a row, its cells side by side.</param>
public sealed record Block(int Index, BlockKind Kind, string? Label, string Text, Place Place)
{
    /// <summary>1 to 9 where the file says how deep a heading is; null where only its looks say that it is one.</summary>
    public int? Level { get; init; }

    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>The words as they stand in the document, with the label.</summary>
    public string Source { get; init; } = Text;

    public bool IsText => Kind is BlockKind.Paragraph or BlockKind.Bullet;
}

/// <summary>A document as an ordered list of its pieces. Everything that is recognised points back at one of them.</summary>
public sealed record ReadDocument(IReadOnlyList<Block> Blocks);
