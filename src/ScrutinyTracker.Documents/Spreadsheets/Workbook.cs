using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Documents.Spreadsheets;

/// <summary>
/// A list as an .xlsx with one sheet: a row of headings that stays and filters, dates as dates, numbers as numbers. Text is text and never a
/// formula: it stands in the file as it is, and those cells that a spreadsheet would run carry its mark for text (P49). Written as it goes.
/// </summary>
internal sealed class Workbook : IDisposable
{
    /// <summary>What a cell of a spreadsheet holds at most.</summary>
    private const int LongestText = 32_767;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateOnly DayNought = new(1899, 12, 30);
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private readonly ZipArchive _zip;
    private readonly XmlWriter _sheet;
    private readonly int _columns;
    private int _row;
    private int _column;

    public Workbook(Stream to, string name, IReadOnlyList<(string Heading, int Width)> columns)
    {
        _zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        _columns = columns.Count;
        WorkbookParts.Write(_zip, name);
        _sheet = XmlWriter.Create(WorkbookParts.Begin(_zip, "xl/worksheets/sheet1.xml"), new XmlWriterSettings { CloseOutput = true, Encoding = new UTF8Encoding(false) });
        _sheet.WriteStartElement("worksheet", Main);
        Freeze();
        Widths(columns);
        _sheet.WriteStartElement("sheetData", Main);
        Begin();
        foreach (var (heading, _) in columns)
            Text(heading, WorkbookParts.Heading);
        End();
    }

    public void Begin()
    {
        _sheet.WriteStartElement("row", Main);
        _sheet.WriteAttributeString("r", $"{++_row}");
        _column = 0;
    }

    public void End() => _sheet.WriteEndElement();

    public void Text(string? text)
    {
        var written = Legal(text ?? "");
        Text(written, Csv.Formulas.Disarm(written) == written ? WorkbookParts.Text : WorkbookParts.Quoted);
    }

    /// <summary>A day before March 1900 is text: spreadsheets disagree about those.</summary>
    public void Date(DateOnly? date)
    {
        if (date < FirstDay)
            Text(date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else
            Number(date?.DayNumber - DayNought.DayNumber, WorkbookParts.Date);
    }

    public void Number(int? number) => Number(number, WorkbookParts.Plain);

    public void Dispose()
    {
        _sheet.WriteEndElement();
        _sheet.WriteStartElement("autoFilter", Main);
        _sheet.WriteAttributeString("ref", $"A1:{Letters(_columns)}{_row}");
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.Dispose();
        _zip.Dispose();
    }

    private void Text(string text, int style)
    {
        if (!Cell(text.Length > 0, style))
            return;
        _sheet.WriteAttributeString("t", "inlineStr");
        _sheet.WriteStartElement("is", Main);
        _sheet.WriteStartElement("t", Main);
        _sheet.WriteAttributeString("xml", "space", null, "preserve");
        _sheet.WriteString(text);
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
    }

    private void Number(int? number, int style)
    {
        if (!Cell(number is not null, style))
            return;
        _sheet.WriteElementString("v", Main, number!.Value.ToString(CultureInfo.InvariantCulture));
        _sheet.WriteEndElement();
    }

    private bool Cell(bool isSaid, int style)
    {
        _column++;
        if (!isSaid)
            return false;
        _sheet.WriteStartElement("c", Main);
        _sheet.WriteAttributeString("r", $"{Letters(_column)}{_row}");
        _sheet.WriteAttributeString("s", $"{style}");
        return true;
    }

    private void Freeze()
    {
        _sheet.WriteStartElement("sheetViews", Main);
        _sheet.WriteStartElement("sheetView", Main);
        _sheet.WriteAttributeString("workbookViewId", "0");
        _sheet.WriteStartElement("pane", Main);
        foreach (var (name, value) in new[] { ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen") })
            _sheet.WriteAttributeString(name, value);
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
    }

    private void Widths(IReadOnlyList<(string Heading, int Width)> columns)
    {
        _sheet.WriteStartElement("cols", Main);
        for (var column = 1; column <= columns.Count; column++)
        {
            _sheet.WriteStartElement("col", Main);
            foreach (var (name, value) in new[] { ("min", $"{column}"), ("max", $"{column}"), ("width", $"{columns[column - 1].Width}"), ("customWidth", "1") })
                _sheet.WriteAttributeString(name, value);
            _sheet.WriteEndElement();
        }
        _sheet.WriteEndElement();
    }

    /// <summary>XML has no place for most control characters, and a cell ends somewhere.</summary>
    private static string Legal(string text)
    {
        var legal = text.All(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)) ? text : string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
        return legal.CutTo(LongestText);
    }

    private static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }
}
