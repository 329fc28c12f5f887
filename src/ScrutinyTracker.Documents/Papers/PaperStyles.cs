using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>
/// The styles that a paper uses, by their ids in the document that it goes into: a template's own where it has them by Word's names,
/// else ours, added to it.
/// </summary>
internal sealed class PaperStyles
{
    private readonly string?[] _headings;

    private PaperStyles(string?[] headings, string table, string bullet, bool bulletIsMarked) =>
        (_headings, Table, Bullet, BulletIsMarked) = (headings, table, bullet, bulletIsMarked);

    public string Table { get; }
    public string Bullet { get; }

    /// <summary>The template's bullets have marks of their own.</summary>
    public bool BulletIsMarked { get; }

    public string Heading(int level) => _headings[level - 1]!;

    public static PaperStyles In(Styles styles)
    {
        var usual = styles.DocDefaults ??= new DocDefaults();
        var run = usual.RunPropertiesDefault ??= new RunPropertiesDefault();
        var properties = run.RunPropertiesBaseStyle ??= new RunPropertiesBaseStyle();
        properties.Languages = new Languages { Val = DocumentStyles.Language, EastAsia = DocumentStyles.Language };
        var ours = DocumentStyles.All().Elements<Style>().ToDictionary(style => style.StyleId!.Value!);
        return new(
            [Id(DocumentStyles.Heading1), Id(DocumentStyles.Heading2), Id(DocumentStyles.Heading3), Id(DocumentStyles.Heading4)], Id(DocumentStyles.Table), Id(DocumentStyles.Bullet),
            Present(DocumentStyles.Bullet)?.Descendants<NumberingProperties>().Any() == true);

        string Id(string id)
        {
            if (Present(id) is { } present)
                return present.StyleId!.Value!;
            var added = (Style)ours[id].CloneNode(deep: true);
            // Our list number means nothing in a document whose lists are others'.
            added.Descendants<NumberingProperties>().ToList().ForEach(number => number.Remove());
            if (styles.Elements<Style>().Any(style => style.StyleId?.Value == id))
                added.StyleId = $"Tracker{id}";
            if (styles.Elements<Style>().FirstOrDefault(style => style is { Default.Value: true } && style.Type?.Value == StyleValues.Paragraph) is { } normal
                && added.BasedOn is { } based)
                based.Val = normal.StyleId?.Value;
            if (added.NextParagraphStyle is { } next && added.BasedOn is { } parent)
                next.Val = parent.Val;
            styles.AppendChild(added);
            return added.StyleId!.Value!;
        }

        // By name and not by id: a Word in another language gives other ids to the same styles.
        Style? Present(string id) => styles.Elements<Style>().FirstOrDefault(style =>
            style.Type?.Value == ours[id].Type?.Value && string.Equals(style.StyleName?.Val?.Value, ours[id].StyleName!.Val!.Value, StringComparison.OrdinalIgnoreCase));
    }
}
