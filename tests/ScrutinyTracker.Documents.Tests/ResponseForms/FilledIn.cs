using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyTracker.Documents.Tests.ResponseForms;

/// <summary>A form in the hands of somebody with Word: each verb leaves the XML as Word leaves it.</summary>
internal sealed class FilledIn : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly WordprocessingDocument _document;

    public FilledIn(byte[] form)
    {
        _stream.Write(form);
        _document = WordprocessingDocument.Open(_stream, isEditable: true);
    }

    public MainDocumentPart Main => _document.MainDocumentPart!;
    private Body Body => Main.Document!.Body!;

    /// <summary>Types into a field, or chooses from its list: the prompt goes, several lines become paragraphs.</summary>
    public FilledIn Write(string tag, string text)
    {
        var field = Field(tag);
        field.SdtProperties!.RemoveAllChildren<ShowingPlaceholder>();
        var content = field.GetFirstChild<SdtContentRun>()!;
        content.RemoveAllChildren();
        foreach (var (line, at) in text.Split('\n').Select((line, at) => (line, at)))
        {
            if (at > 0)
                content.AppendChild(new Run(new Break()));
            content.AppendChild(new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve }));
        }
        return this;
    }

    /// <summary>Takes the field away and types into the cell instead.</summary>
    public FilledIn WriteOver(string tag, string text)
    {
        var field = Field(tag);
        field.InsertAfterSelf(new Run(new Text(text)));
        field.Remove();
        return this;
    }

    /// <summary>A new row at the end of the last table, as the Tab key makes it: without fields.</summary>
    public FilledIn AddRow(params string[] cells)
    {
        Body.Elements<Table>().Last().AppendChild(new TableRow(cells.Select(cell => new TableCell(new Paragraph(new Run(new Text(cell)))))));
        return this;
    }

    /// <summary>Copies the row of a field to the end of its table, fields and all.</summary>
    public FilledIn CopyRow(string tag, string newText)
    {
        var row = Field(tag).Ancestors<TableRow>().First();
        var copy = (TableRow)row.CloneNode(true);
        copy.Descendants<SdtRun>().First(field => TagOf(field) == tag).GetFirstChild<SdtContentRun>()!.Descendants<Text>().First().Text = newText;
        row.Parent!.AppendChild(copy);
        return this;
    }

    public FilledIn DeleteRow(string tag)
    {
        Field(tag).Ancestors<TableRow>().First().Remove();
        return this;
    }

    /// <summary>Types a paragraph between heading and table.</summary>
    public FilledIn AddParagraph(string text)
    {
        Body.Elements<Table>().First().InsertBeforeSelf(new Paragraph(new Run(new Text(text))));
        return this;
    }

    public FilledIn AddComment(string text)
    {
        Main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(new Paragraph(new Run(new Text(text)))) { Id = "1", Author = "Reader" });
        return this;
    }

    /// <summary>As a program that keeps neither properties nor data of others.</summary>
    public FilledIn ForgetWhatIsUnseen()
    {
        _document.DeletePart(_document.CustomFilePropertiesPart!);
        Main.DeleteParts(Main.CustomXmlParts.ToList());
        return this;
    }

    /// <summary>As LibreOffice 7.4, which keeps fields and forgets their tags.</summary>
    public FilledIn ForgetTags()
    {
        foreach (var tag in Body.Descendants<Tag>().ToList())
            tag.Remove();
        return this;
    }

    public byte[] Save()
    {
        _document.Dispose();
        return _stream.ToArray();
    }

    public void Dispose() => _stream.Dispose();

    private SdtRun Field(string tag) => Body.Descendants<SdtRun>().First(field => TagOf(field) == tag);

    private static string? TagOf(SdtRun field) => field.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value;
}
