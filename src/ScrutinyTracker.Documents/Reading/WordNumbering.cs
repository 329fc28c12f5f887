using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Counts the automatic numbers of a Word document: the "3." and the "(a)" that Word prints and does not store with the text.</summary>
internal sealed partial class WordNumbering
{
    private readonly Dictionary<(string List, int Level), (string Format, string Text, int Start)> _levels = [];
    private readonly Dictionary<string, string> _lists = [];
    private readonly Dictionary<string, int[]> _counts = [];

    public static WordNumbering Read(XmlReader reader)
    {
        var numbering = new WordNumbering();
        var (list, num, level) = ("", "", 0);
        using (reader)
        {
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                switch (reader.LocalName)
                {
                    case "abstractNum":
                        (list, num) = (reader.Value("abstractNumId") ?? "", "");
                        break;
                    case "num":
                        num = reader.Value("numId") ?? "";
                        break;
                    case "abstractNumId" when num.Length > 0:
                        numbering._lists[num] = reader.Value() ?? "";
                        break;
                    case "lvl" when num.Length == 0:
                        level = reader.Value("ilvl") is "0" or null ? 0 : Figure(reader.Value("ilvl"));
                        numbering._levels[(list, level)] = ("decimal", "", 1);
                        break;
                    case "numFmt" or "lvlText" or "start" when num.Length == 0 && numbering._levels.TryGetValue((list, level), out var known):
                        numbering._levels[(list, level)] = reader.LocalName switch
                        {
                            "numFmt" => known with { Format = reader.Value() ?? "decimal" },
                            "lvlText" => known with { Text = reader.Value() ?? "" },
                            _ => known with { Start = Figure(reader.Value()) },
                        };
                        break;
                }
            }
        }
        return numbering;
    }

    /// <summary>What stands before the next paragraph of that list and level: "3.", "(a)", "•"; null for none.</summary>
    public string? Next(string id, int level)
    {
        if (!_lists.TryGetValue(id, out var list) || level is < 0 or > 8 || !_levels.TryGetValue((list, level), out var shape) || shape.Format == "none")
            return null;
        if (shape.Format == "bullet")
            return "•";
        if (!_counts.TryGetValue(list, out var counts))
            _counts[list] = counts = [.. Enumerable.Range(0, 9).Select(at => _levels.TryGetValue((list, at), out var one) ? one.Start - 1 : 0)];
        counts[level]++;
        for (var deeper = level + 1; deeper < 9; deeper++)
            counts[deeper] = (_levels.TryGetValue((list, deeper), out var one) ? one.Start : 1) - 1;
        var text = Place().Replace(shape.Text, place => Written(list, place.Value[1] - '1', Math.Max(1, counts[place.Value[1] - '1'])));
        return text.Length == 0 ? null : text;
    }

    private string Written(string list, int level, int number) =>
        (_levels.TryGetValue((list, level), out var shape) ? shape.Format : "decimal") switch
        {
            "lowerLetter" => Words.Letter(number),
            "upperLetter" => Words.Letter(number).ToUpperInvariant(),
            "lowerRoman" or "upperRoman" => Roman.Of(number),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    private static int Figure(string? digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 10_000 ? number : 1;

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Place();
}
