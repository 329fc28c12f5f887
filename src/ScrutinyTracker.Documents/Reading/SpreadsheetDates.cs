using System.Globalization;
using System.Xml;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Tells numbers that are dates from others by their format, and writes them as people read them: a month stays a month.</summary>
internal sealed class SpreadsheetDates
{
    private const int LatestDay = 110_000;

    private readonly Dictionary<int, string> _formats = new() { [14] = "dd/mm/yyyy", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy", [22] = "dd/mm/yyyy" };
    private readonly List<int> _styles = [];

    public static SpreadsheetDates Read(XmlReader reader)
    {
        var (dates, inCells) = (new SpreadsheetDates(), false);
        using (reader)
        {
            while (reader.Read())
            {
                if (reader.LocalName == "cellXfs")
                    inCells = reader.NodeType == XmlNodeType.Element;
                else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && int.TryParse(reader.GetAttribute("numFmtId"), out var id))
                    dates._formats[id] = reader.GetAttribute("formatCode") ?? "";
                else if (inCells && reader is { NodeType: XmlNodeType.Element, LocalName: "xf" })
                    dates._styles.Add(int.TryParse(reader.GetAttribute("numFmtId"), out var format) ? format : 0);
            }
        }
        return dates;
    }

    public string Shown(string value, int style)
    {
        var format = style < _styles.Count && _formats.TryGetValue(_styles[style], out var code) ? code.ToLowerInvariant() : "";
        if (!format.Contains('y') || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number is < 1 or > LatestDay)
            return value;
        var day = new DateOnly(1899, 12, 30).AddDays((int)number);
        return format.Contains('d') ? day.InFull() : day.MonthInFull();
    }
}
