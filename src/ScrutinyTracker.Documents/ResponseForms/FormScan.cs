using System.Xml.Linq;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>Goes once through a document and sorts what somebody wrote into the fields of the form, and the rest aside.</summary>
/// <param name="printed">What the form said by itself.</param>
/// <param name="labels">Whose row it is by what its first cell says, for programs that forget the tags of fields.</param>
internal sealed class FormScan(IEnumerable<string> printed, IReadOnlyDictionary<string, string> labels)
{
    private readonly HashSet<string> _printed = [.. printed.SelectMany(Lines)];
    private readonly FormAnswers _answers = new();

    public void Read(XElement body)
    {
        foreach (var block in body.Elements())
        {
            switch (block.Name.LocalName)
            {
                case "tbl":
                    ReadTable(block);
                    break;
                case "p":
                    ReadLoose(block);
                    break;
                case "sdt" when FormField.Of(block.Tag()) is { } field:
                    Place(field, TextOf(block));
                    break;
                case "sectPr" or "sdtPr":
                    break;
                default:
                    Read(block);
                    break;
            }
        }
    }

    /// <summary>A comment or a note.</summary>
    public void Aside(XElement note) => _answers.PutAside(TextOf(note));

    public FilledForm ToForm(string reference, string? draftVersion) => _answers.ToForm(reference, draftVersion);

    private void ReadTable(XElement table)
    {
        var rows = table.Elements().SelectMany(Unwrapped).Where(row => row.Is("tr")).ToList();
        var columns = rows.Count == 0 ? null : FormColumns.Of([.. Cells(rows[0]).Select(TextOf)]);
        foreach (var row in rows.Skip(columns is null ? 0 : 1))
            ReadRow(row, columns);
    }

    private void ReadRow(XElement row, FormColumns? columns)
    {
        var cells = Cells(row).Select((cell, at) => (Text: TextOf(cell), Field: FieldIn(cell), Column: columns?.At(at))).ToList();
        var label = cells.FirstOrDefault(cell => cell.Column is FormColumns.Label).Text ?? "";
        var owner = cells.Select(cell => cell.Field?.Owner).FirstOrDefault(owner => owner is not null) ?? labels.GetValueOrDefault(label) ?? columns?.OwnerOf(label);
        if (owner is null)
        {
            foreach (var cell in cells)
                PutAside(cell.Text);
            return;
        }
        owner = _answers.Begin(owner);
        foreach (var cell in cells.Where(cell => cell.Text.Length > 0 && cell.Text != ItemRows.AsItsItem))
        {
            if ((cell.Field?.Name ?? cell.Column) is { } name and not FormColumns.Label)
                _answers.Say(owner, name, cell.Text);
            else if (!FormColumns.IsLabel(cell.Text))
                PutAside(cell.Text);
        }
    }

    private void ReadLoose(XElement paragraph)
    {
        var fields = paragraph.Descendants().Where(element => FormField.Of(element.Tag()) is not null).ToList();
        foreach (var control in fields)
            Place(FormField.Of(control.Tag())!, TextOf(control));
        if (fields.Count > 0)
            return;
        var text = TextOf(paragraph);
        if (FormField.Labelled(text) is { } labelled && !IsPrinted(text))
            Place(labelled.Field, labelled.Value);
        else
            PutAside(text);
    }

    private void Place(FormField field, string text)
    {
        if (text.Length > 0)
            _answers.Say(field.Owner, field.Name, text);
    }

    private void PutAside(string text)
    {
        if (text.Length > 0 && !IsPrinted(text))
            _answers.PutAside(text);
    }

    private bool IsPrinted(string text) => Lines(text).All(_printed.Contains);

    private static IEnumerable<string> Lines(string text) => text.Split('\n')
        .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0);

    private static FormField? FieldIn(XElement cell) =>
        cell.DescendantsAndSelf().Select(element => FormField.Of(element.Tag())).FirstOrDefault(field => field is not null);

    private static IEnumerable<XElement> Cells(XElement row) => row.Elements().SelectMany(Unwrapped).Where(cell => cell.Is("tc"));

    /// <summary>Word wraps a row or a cell in a control when its whole content was one.</summary>
    private static IEnumerable<XElement> Unwrapped(XElement element) =>
        element.Is("sdt") && element.Child("sdtContent") is { } content && content.Elements().Any(child => child.Is("tr") || child.Is("tc"))
            ? content.Elements()
            : [element];

    private static string TextOf(XElement element) => element.Text(FormTags.Prompts);
}
