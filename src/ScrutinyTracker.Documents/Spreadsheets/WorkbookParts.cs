using System.IO.Compression;
using System.Xml.Linq;

namespace ScrutinyTracker.Documents.Spreadsheets;

/// <summary>What a workbook has besides its sheet: its types, its links and how its cells look.</summary>
internal static class WorkbookParts
{
    public const int Plain = 0;
    public const int Heading = 1;
    public const int Text = 2;

    /// <summary>Text that a spreadsheet would else run as a formula, should somebody edit the cell.</summary>
    public const int Quoted = 3;
    public const int Date = 4;

    private const int LongestName = 31;
    private const int TextFormat = 49;
    private const int DateFormat = 14;
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly string[] Sides = ["left", "right", "top", "bottom", "diagonal"];
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Related = Links;

    public static void Write(ZipArchive zip, string name)
    {
        Add(zip, "[Content_Types].xml", new XElement(Types + "Types",
            new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            Override("/xl/workbook.xml", "sheet.main+xml"), Override("/xl/worksheets/sheet1.xml", "worksheet+xml"), Override("/xl/styles.xml", "styles+xml")));
        Add(zip, "_rels/.rels", new XElement(Package + "Relationships", Link("rId1", "officeDocument", "xl/workbook.xml")));
        Add(zip, "xl/_rels/workbook.xml.rels", new XElement(Package + "Relationships", Link("rId1", "worksheet", "worksheets/sheet1.xml"), Link("rId2", "styles", "styles.xml")));
        Add(zip, "xl/workbook.xml", new XElement(Main + "workbook", new XAttribute(XNamespace.Xmlns + "r", Links),
            new XElement(Main + "sheets", new XElement(Main + "sheet",
                new XAttribute("name", name.Length <= LongestName ? name : name[..LongestName]), new XAttribute("sheetId", 1), new XAttribute(Related + "id", "rId1")))));
        Add(zip, "xl/styles.xml", Styles());
    }

    private static XElement Styles() => new(Main + "styleSheet",
        new XElement(Main + "fonts", new XAttribute("count", 2), Font(), Font(new XElement(Main + "b"))),
        new XElement(Main + "fills", new XAttribute("count", 2), Fill("none"), Fill("gray125")),
        new XElement(Main + "borders", new XAttribute("count", 1), new XElement(Main + "border", Sides.Select(side => new XElement(Main + side)))),
        new XElement(Main + "cellStyleXfs", new XAttribute("count", 1), Look(0, 0)),
        new XElement(Main + "cellXfs", new XAttribute("count", 5),
            Look(0, 0, Top(false)), Look(TextFormat, 1, Top(true)), Look(TextFormat, 0, Top(true)), Look(TextFormat, 0, new XAttribute("quotePrefix", 1), Top(true)), Look(DateFormat, 0, Top(false))),
        new XElement(Main + "cellStyles", new XAttribute("count", 1), new XElement(Main + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))));

    private static XElement Font(params object[] looks) => new(Main + "font", looks, new XElement(Main + "sz", new XAttribute("val", 11)), new XElement(Main + "name", new XAttribute("val", "Arial")));

    private static XElement Fill(string pattern) => new(Main + "fill", new XElement(Main + "patternFill", new XAttribute("patternType", pattern)));

    private static XElement Look(int format, int font, params object[] more) => new(Main + "xf",
        new XAttribute("numFmtId", format), new XAttribute("fontId", font), new XAttribute("fillId", 0), new XAttribute("borderId", 0), more);

    private static XElement Top(bool wraps) => new(Main + "alignment", new XAttribute("vertical", "top"), wraps ? new XAttribute("wrapText", 1) : null);

    private static XElement Override(string part, string type) => new(Types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", Content + type));

    private static XElement Link(string id, string type, string target) =>
        new(Package + "Relationship", new XAttribute("Id", id), new XAttribute("Type", $"{Links}/{type}"), new XAttribute("Target", target));

    /// <summary>Always of the same day: the same list is the same file.</summary>
    public static Stream Begin(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return entry.Open();
    }

    private static void Add(ZipArchive zip, string name, XElement root)
    {
        using var entry = Begin(zip, name);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).Save(entry, SaveOptions.DisableFormatting);
    }
}
