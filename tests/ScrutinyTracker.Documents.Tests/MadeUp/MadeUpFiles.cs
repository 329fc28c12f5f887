using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ScrutinyTracker.Documents.Tests.MadeUp;

/// <summary>The same lines as a file of each format, made with nothing but what the format needs. A line with tabs in it is a row of a table.</summary>
internal static class MadeUpFiles
{
    private const string WordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string SheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Text(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    public static byte[] Html(IEnumerable<string> lines) => Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Pieces(lines,
        line => $"<p>{Escaped(line)}</p>", rows => $"<table>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Split('\t').Select(cell => $"<td>{Escaped(cell)}</td>"))}</tr>"))}</table>")) + "</body></html>");

    public static byte[] Word(IEnumerable<string> lines) => Zip(
        ("[Content_Types].xml", Overrides("wordprocessingml", ("/word/document.xml", "document.main"), ("/word/styles.xml", "styles"), ("/word/numbering.xml", "numbering"))),
        ("word/document.xml", $"<w:document xmlns:w=\"{WordSpace}\"><w:body>{string.Concat(Pieces(lines, Paragraph,
            rows => $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Split('\t').Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>"))}</w:body></w:document>"),
        ("word/styles.xml", $"<w:styles xmlns:w=\"{WordSpace}\"><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>"),
        ("word/numbering.xml", $"<w:numbering xmlns:w=\"{WordSpace}\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"));

    public static byte[] Workbook(IEnumerable<string> lines) => Zip(
        ("[Content_Types].xml", Overrides("spreadsheetml", ("/xl/worksheets/sheet1.xml", "worksheet"), ("/xl/styles.xml", "styles"))),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{SheetSpace}\"><sheetData>{string.Concat(lines.Select((line, row) =>
            $"<row r=\"{row + 1}\">{string.Concat(line.Split('\t').Select(cell => $"<c t=\"inlineStr\"><is><t>{Escaped(cell)}</t></is></c>"))}</row>"))}</sheetData></worksheet>"),
        ("xl/styles.xml", $"<styleSheet xmlns=\"{SheetSpace}\"><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"));

    /// <summary>Pages of printed lines; cells at even distances; no compression, so that a changed byte is a changed word or a broken file.</summary>
    public static byte[] Pdf(IReadOnlyList<string> lines, int linesToPage = 45)
    {
        var pages = lines.Chunk(linesToPage).ToList();
        var objects = new List<string> { "<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select((_, page) => $"{4 + 2 * page} 0 R"))}]>>", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>" };
        foreach (var page in pages)
        {
            var content = "BT /F1 11 Tf\n" + string.Concat(page.SelectMany((line, row) => line.Split('\t').Select((cell, column) =>
                string.Create(CultureInfo.InvariantCulture, $"1 0 0 1 {56 + 110 * column} {790 - 15 * row} Tm ({Printed(cell, line.Contains('\t') ? 18 : 90)}) Tj\n")))) + "ET";
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {objects.Count + 2} 0 R>>");
            objects.Add($"<</Length {content.Length}>>stream\n{content}\nendstream");
        }
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (number, written) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj{written}endobj\n");
        }
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return stream.ToArray();
    }

    private static IEnumerable<string> Pieces(IEnumerable<string> lines, Func<string, string> paragraph, Func<List<string>, string> table)
    {
        var rows = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.Contains('\t'))
            {
                rows.Add(line);
                continue;
            }
            if (rows.Count > 0)
                yield return table(rows);
            rows = [];
            if (line.Length > 0)
                yield return paragraph(line);
        }
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{Escaped(text)}</w:t></w:r></w:p>";

    private static string Overrides(string format, params (string Part, string Kind)[] parts) =>
        $"<Types>{string.Concat(parts.Select(part => $"<Override PartName=\"{part.Part}\" ContentType=\"application/vnd.openxmlformats-officedocument.{format}.{part.Kind}+xml\"/>"))}</Types>";

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(text) ?? "";

    private static string Printed(string text, int most) =>
        string.Concat(text.Take(most).Select(letter => letter is '(' or ')' or '\\' ? $"\\{letter}" : letter is > '~' or < ' ' ? "'" : letter.ToString()));
}
