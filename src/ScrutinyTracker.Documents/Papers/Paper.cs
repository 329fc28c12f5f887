namespace ScrutinyTracker.Documents.Papers;

/// <summary>A paper for a meeting, as it is said and before anything of Word: <see cref="PaperWriter"/> makes the file.</summary>
/// <param name="council">Whose paper it is.</param>
public sealed class Paper(string title, string council)
{
    private readonly List<PaperBlock> _body = [];

    public string Title => title;
    public string Council => council;

    /// <summary>Stand under the title: committee, date, who reports.</summary>
    public IReadOnlyList<PaperText> Front { get; init; } = [];

    /// <summary>What in it is exempt, in a sentence; null when nothing is.</summary>
    public string? Exempt { get; init; }

    /// <summary>Why it is a draft, in a sentence; null when it is none.</summary>
    public string? Draft { get; init; }

    /// <summary>On the first page, and at the top of every page.</summary>
    public IReadOnlyList<PaperText> Warnings =>
    [
        .. Exempt is { } exempt ? [new PaperText(exempt, "NOT FOR PUBLICATION.")] : Array.Empty<PaperText>(),
        .. Draft is { } draft ? [new PaperText(draft, "DRAFT.")] : Array.Empty<PaperText>(),
    ];

    /// <summary>Says what the first page says: whoever forwards a file reads its name.</summary>
    public string FileName(string stem, string ending) =>
        $"{stem}{(Draft is null ? "" : "-DRAFT")}{(Exempt is null ? "" : "-NOT-FOR-PUBLICATION")}.{ending}";

    public IReadOnlyList<PaperBlock> Body => _body;

    /// <summary>Which number the next numbered paragraph will have.</summary>
    public int NextNumber => 1 + _body.OfType<PaperParagraphs>().Where(paragraphs => paragraphs.Kind == PaperList.Numbered).Sum(paragraphs => paragraphs.Paragraphs.Count);

    public Paper Heading(string text, int level = 2) => Add(new PaperHeading(text, level));

    public Paper Appendix(string text) => Add(new PaperHeading(text, 2, OnNewPage: true));

    public Paper Plain(params IReadOnlyList<PaperText> paragraphs) => Add(PaperList.Plain, paragraphs);

    public Paper Numbered(params IReadOnlyList<PaperText> paragraphs) => Add(PaperList.Numbered, paragraphs);

    public Paper Lettered(IEnumerable<PaperText> items) => Add(PaperList.Lettered, [.. items]);

    public Paper Bullets(IEnumerable<PaperText> items) => Add(PaperList.Bullets, [.. items]);

    public Paper Add(PaperBlock block)
    {
        _body.Add(block);
        return this;
    }

    private Paper Add(PaperList kind, IReadOnlyList<PaperText> paragraphs) => paragraphs.Count == 0 ? this : Add(new PaperParagraphs(kind, paragraphs));
}
