using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>Writes a paper as an accessible .docx (pitfalls 3.8), in the council's template where there is one.</summary>
public static class PaperWriter
{
    /// <param name="template">A Word file that <see cref="PaperTemplate.Check"/> found fit; null for our own look.</param>
    public static byte[] Write(Paper paper, byte[]? template = null)
    {
        ArgumentNullException.ThrowIfNull(paper);
        using var package = PaperPackage.Open(paper, template);
        var body = new PaperBody(package);
        body.Begin(paper);
        if (PaperContents.IsNeededBy(paper))
            body.AddRange(PaperContents.Of(paper));
        foreach (var block in paper.Body)
            body.Add(block);
        return package.Finish(body.Elements);
    }
}

/// <summary>The blocks of a paper as Word's paragraphs, tables and drawings.</summary>
internal sealed class PaperBody(PaperPackage package)
{
    /// <summary>Rows up to so many characters stay whole; a longer one would leave half a page empty, or not fit on any.</summary>
    private const int WholeRow = 1200;

    private readonly List<OpenXmlElement> _elements = [];
    private readonly PaperStyles _styles = package.Styles;
    private readonly SectionProperties _section = package.Section;
    private int _headings;
    private uint _charts;

    public IEnumerable<OpenXmlElement> Elements => _elements;

    public void AddRange(IEnumerable<OpenXmlElement> elements) => _elements.AddRange(elements);

    public void Begin(Paper paper)
    {
        _elements.Add(Paragraph(_styles.Heading(1), new PaperText(paper.Title)));
        foreach (var fact in paper.Warnings.Concat(paper.Front))
            _elements.Add(Paragraph(style: null, fact));
    }

    public void Add(PaperBlock block)
    {
        if (block is PaperTable or PaperChart or PaperParagraphs { Kind: PaperList.Lettered or PaperList.Bullets })
            KeepWithNext();
        switch (block)
        {
            case PaperHeading heading:
                AddHeading(heading);
                break;
            case PaperParagraphs paragraphs:
                AddParagraphs(paragraphs);
                break;
            case PaperTable table:
                AddTable(table);
                break;
            case PaperChart chart:
                _elements.Add(WordText.Paragraph(style: null, new Run(PaperChartPart.Add(package.Main, chart, ++_charts))));
                break;
            case PaperTurned:
                Turn();
                break;
        }
    }

    /// <summary>What announces a list, a table or a chart does not stay behind at the foot of the page.</summary>
    private void KeepWithNext()
    {
        if (_elements[^1] is Paragraph { ParagraphProperties.SectionProperties: null } announcing)
            (announcing.ParagraphProperties ??= new ParagraphProperties()).KeepNext ??= new KeepNext();
    }

    /// <summary>With a bookmark, to which the contents lead.</summary>
    private void AddHeading(PaperHeading heading)
    {
        var paragraph = Paragraph(_styles.Heading(heading.Level), new PaperText(heading.Text));
        if (heading.OnNewPage && _elements[^1] is not Paragraph { ParagraphProperties.SectionProperties: not null })
            paragraph.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        var id = $"{_headings}";
        paragraph.InsertAfter(new BookmarkStart { Id = id, Name = PaperContents.Bookmark(_headings++) }, paragraph.ParagraphProperties);
        paragraph.AppendChild(new BookmarkEnd { Id = id });
        _elements.Add(paragraph);
    }

    private void AddParagraphs(PaperParagraphs paragraphs)
    {
        int? list = paragraphs.Kind switch
        {
            PaperList.Numbered => package.Numbers.Numbered,
            PaperList.Lettered => package.Numbers.NewLetters(),
            PaperList.Bullets when !_styles.BulletIsMarked => package.Numbers.Bullets,
            _ => null,
        };
        var style = paragraphs.Kind == PaperList.Bullets ? _styles.Bullet : null;
        foreach (var text in paragraphs.Paragraphs)
        {
            var paragraph = Paragraph(style, text);
            var properties = paragraph.ParagraphProperties ??= new ParagraphProperties();
            if (list is { } number)
                properties.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = number });
            // Said outright: many a template has no space between paragraphs, where people put empty ones.
            properties.SpacingBetweenLines = new SpacingBetweenLines { Before = _elements[^1] is Table ? "240" : "0", After = "120" };
            _elements.Add(paragraph);
        }
    }

    private void AddTable(PaperTable table)
    {
        // Two tables with nothing between them are one to Word.
        if (_elements[^1] is Table)
            _elements.Add(WordText.Paragraph(style: null));
        var written = new WordTable(table.Description, PageText.Width(_section), _styles.Table, table.Columns);
        foreach (var row in table.Rows)
            written.Row(row.Select(cell => cell.Paragraphs.Select(text => Paragraph(style: null, text))), mayBreak: row.Max(cell => cell.Length) > WholeRow);
        _elements.Add(written.Table);
    }

    /// <summary>What came so far is a section that stays upright.</summary>
    private void Turn()
    {
        if (_elements[^1] is not Paragraph last)
            _elements.Add(last = new Paragraph());
        (last.ParagraphProperties ??= new ParagraphProperties()).SectionProperties = (SectionProperties)_section.CloneNode(deep: true);
        PageText.Turn(_section);
    }

    private static Paragraph Paragraph(string? style, PaperText text)
    {
        var paragraph = WordText.Paragraph(text.Text.Length == 0 && text.Lead is null ? "–" : text.Text, style);
        if (text.Lead is not { } lead)
            return paragraph;
        var run = WordText.Run(text.Text.Length == 0 ? lead : $"{lead} ");
        run.PrependChild(new RunProperties(new Bold()));
        paragraph.InsertBefore(run, paragraph.GetFirstChild<Run>());
        return paragraph;
    }
}
