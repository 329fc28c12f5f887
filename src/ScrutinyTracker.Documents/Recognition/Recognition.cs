using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What the recognisers share: the sections, the record as it grows, and which pieces of the document have a place in it.</summary>
internal sealed class Recognition(ReadDocument document, DateOnly? dated)
{
    public const string HeadOfTable = "The head of a table.";

    private readonly HashSet<int> _placed = [];
    private readonly Dictionary<int, string> _reasons = [];

    public ReadDocument Document => document;
    public IReadOnlyList<Section> Sections { get; } = Outline.Of(document);
    public StatusKey StatusKey { get; } = StatusKey.Of(document);
    public RecognisedDocument Record { get; } = new() { Date = dated };

    /// <summary>The document's own date, from which years are inferred; given by whoever imports, or found.</summary>
    public DateOnly? WrittenOn => Record.Date;

    /// <summary>The report asks its meeting to note it, or the like.</summary>
    public bool HasProcedure { get; set; }

    /// <summary>That piece stands in the record.</summary>
    public void Place(Block block) => _placed.Add(block.Index);

    public bool IsFree(Block block) => !_placed.Contains(block.Index);

    /// <summary>Why a piece was left, where more is known than that nothing fitted.</summary>
    public void Leave(Block block, string reason) => _reasons.TryAdd(block.Index, reason);

    public void Warn(string warning)
    {
        if (!Record.Warnings.Contains(warning))
            Record.Warnings.Add(warning);
    }

    /// <summary>The rows of each table, in order; a table that goes on after a page break is one.</summary>
    public IEnumerable<IReadOnlyList<Block>> Tables => document.Blocks.Where(block => block.Kind == BlockKind.Row)
        .GroupBy(block => block.Place.Table).Select(table => (IReadOnlyList<Block>)[.. table]);

    public void ListUnplaced()
    {
        foreach (var block in document.Blocks.Where(IsFree))
            Record.Unplaced.Add(new UnplacedText(block.Place, block.Source, _reasons.GetValueOrDefault(block.Index) ?? ReasonFor(block)));
    }

    private static string ReasonFor(Block block) => block.Kind switch
    {
        BlockKind.Heading => "A heading.",
        BlockKind.Furniture => "Repeated on pages, or around the page.",
        BlockKind.Row => "A table that we do not know.",
        _ => "Nothing that we recognise.",
    };
}
