using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyTracker.Documents.Word;

/// <summary>An accessible Word document: title and language set, one heading of the first level, numbered pages.</summary>
/// <param name="title">Also its only heading of the first level.</param>
internal sealed class WordDocument(string title)
{
    private const string CustomPropertyFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstPropertyId = 2;

    private readonly List<OpenXmlElement> _content = [WordText.Paragraph(title, DocumentStyles.Heading1)];

    /// <summary>Facts that a program reads back, and nobody sees.</summary>
    public IDictionary<string, string> Properties { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public WordDocument Heading(string text, int level = 2) => Add(WordText.Paragraph(text, level == 2 ? DocumentStyles.Heading2 : DocumentStyles.Heading3));

    public WordDocument Paragraph(string text) => Add(WordText.Paragraph(text, _content[^1] is Table ? DocumentStyles.AfterTable : null));

    public WordDocument Bullets(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            Add(WordText.Paragraph(text, DocumentStyles.Bullet));
        return this;
    }

    public WordDocument Add(OpenXmlElement element)
    {
        _content.Add(element);
        return this;
    }

    /// <summary>Every paragraph as it is printed, without what stands in fields.</summary>
    public IEnumerable<string> PrintedLines => _content
        .SelectMany(element => element is Paragraph paragraph ? [paragraph] : element.Descendants<Paragraph>())
        .Select(paragraph => string.Concat(paragraph.Elements<Run>().SelectMany(run => run.ChildElements)
            .Select(piece => piece is Text text ? text.Text : piece is Break ? "\n" : "")))
        .Where(line => !string.IsNullOrWhiteSpace(line));

    /// <param name="footer">Stands on each page before its number.</param>
    /// <param name="data">XML that travels with the document; null for none.</param>
    public byte[] ToBytes(string footer, string? data = null)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = WordText.Clean(title);
            package.PackageProperties.Language = DocumentStyles.Language;
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocumentStyles.All();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = DocumentStyles.Bullets();
            main.AddNewPart<DocumentSettingsPart>().Settings = DocumentStyles.Settings();
            var foot = main.AddNewPart<FooterPart>();
            foot.Footer = new Footer(Numbered(footer));
            main.Document = new Document(new Body([.. _content, new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 })]));
            if (Properties.Count > 0)
                package.AddCustomFilePropertiesPart().Properties = Custom();
            if (data is not null)
                AddData(main, data);
        }
        return stream.ToArray();
    }

    private static void AddData(MainDocumentPart main, string data)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(data));
        main.AddCustomXmlPart(CustomXmlPartType.CustomXml).FeedData(content);
    }

    /// <summary>"… Page 1 of 9": Word counts.</summary>
    public static Paragraph Numbered(string footer) => WordText.Paragraph(
        style: null, WordText.Run($"{footer}. Page "), Field("PAGE"), WordText.Run(" of "), Field("NUMPAGES"));

    private static SimpleField Field(string name) => new(new Run(new Text("1"))) { Instruction = name };

    private Properties Custom() => new(Properties.Select((property, index) => new CustomDocumentProperty(new VTLPWSTR(property.Value))
    {
        FormatId = CustomPropertyFormat,
        PropertyId = FirstPropertyId + index,
        Name = property.Key,
    }));
}
