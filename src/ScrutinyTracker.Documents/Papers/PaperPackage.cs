using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>The Word file that a paper goes into: ours, or a copy of the council's template without its text.</summary>
internal sealed class PaperPackage : IDisposable
{
    private readonly MemoryStream _stream;
    private readonly WordprocessingDocument _document;

    private readonly Paper _paper;

    private PaperPackage(MemoryStream stream, WordprocessingDocument document, Paper paper)
    {
        (_stream, _document, _paper) = (stream, document, paper);
        Main = document.MainDocumentPart!;
        Styles = PaperStyles.In((Main.StyleDefinitionsPart ?? With(Main.AddNewPart<StyleDefinitionsPart>(), part => part.Styles = DocumentStyles.All())).Styles!);
        Numbers = PaperNumbers.In((Main.NumberingDefinitionsPart ?? With(Main.AddNewPart<NumberingDefinitionsPart>(), part => part.Numbering = new Numbering())).Numbering!);
        Section = (SectionProperties?)Main.Document!.Body!.Elements<SectionProperties>().LastOrDefault()?.CloneNode(deep: true) ?? Upright();
        PaperEdges.Stamp(Main, Section, paper.Warnings);
        PaperEdges.Number(Main, Section, paper.Title);
    }

    public MainDocumentPart Main { get; }
    public PaperStyles Styles { get; }
    public PaperNumbers Numbers { get; }

    /// <summary>The page, its margins, and what stands at the top and foot of it.</summary>
    public SectionProperties Section { get; }

    /// <param name="template">Checked by <see cref="PaperTemplate"/>; null for our own look.</param>
    public static PaperPackage Open(Paper paper, byte[]? template)
    {
        var stream = new MemoryStream();
        if (template is null)
            return new(stream, Ours(stream), paper);
        stream.Write(template);
        stream.Position = 0;
        var document = WordprocessingDocument.Open(stream, isEditable: true);
        PaperTemplate.Empty(document);
        return new(stream, document, paper);
    }

    public byte[] Finish(IEnumerable<OpenXmlElement> body)
    {
        Main.Document = new Document(new Body([.. body, Section]));
        var properties = _document.PackageProperties;
        (properties.Title, properties.Language, properties.Creator) = (WordText.Clean(_paper.Title), DocumentStyles.Language, WordText.Clean(_paper.Council));
        _document.Dispose();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    private static WordprocessingDocument Ours(MemoryStream stream)
    {
        var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.Document = new Document(new Body(Upright()));
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocumentStyles.All();
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = DocumentStyles.Bullets();
        main.AddNewPart<DocumentSettingsPart>().Settings = DocumentStyles.Settings();
        return document;
    }

    private static SectionProperties Upright() => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });

    private static T With<T>(T part, Action<T> fill)
    {
        fill(part);
        return part;
    }
}
