using System.Globalization;
using System.Xml;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>What the styles of a Word document say of a paragraph: how deep a heading it is, whether it is bold or numbered.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, Style> _styles = [];

    public static WordStyles Read(XmlReader reader)
    {
        var styles = new WordStyles();
        string? id = null;
        using (reader)
        {
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (reader.LocalName == "style" && (id = reader.Value("styleId")) is not null)
                    styles._styles[id] = new Style();
                else if (id is not null)
                    styles._styles[id] = styles._styles[id].With(reader);
            }
        }
        return styles;
    }

    /// <summary>1 for a main heading or the title; null for other text.</summary>
    public int? HeadingLevel(string? style) => Chain(style).Select(one => one.Level).FirstOrDefault(level => level is not null);

    public bool IsBold(string? style) => Chain(style).Any(one => one.Bold);

    public (string Id, int Level)? Numbering(string? style) => Chain(style).Where(one => one.NumberedBy is not null).Select(one => ((string, int)?)(one.NumberedBy!, one.NumberLevel)).FirstOrDefault();

    private IEnumerable<Style> Chain(string? id)
    {
        for (var depth = 0; id is not null && depth < 12 && _styles.TryGetValue(id, out var style); depth++, id = style.BasedOn)
            yield return style;
    }

    private sealed record Style(int? Level = null, string? BasedOn = null, bool Bold = false, string? NumberedBy = null, int NumberLevel = 0)
    {
        public Style With(XmlReader reader) => reader.LocalName switch
        {
            "name" => this with { Level = LevelOf(reader.Value()) ?? Level },
            "outlineLvl" when Level is null && Number(reader.Value()) is >= 0 and < 9 and var outline => this with { Level = outline + 1 },
            "basedOn" => this with { BasedOn = reader.Value() },
            "b" => this with { Bold = reader.IsOn() },
            "numId" => this with { NumberedBy = reader.Value() },
            "ilvl" => this with { NumberLevel = Number(reader.Value()) ?? 0 },
            _ => this,
        };

        private static int? LevelOf(string? name) => name?.ToLowerInvariant() switch
        {
            "title" => 1,
            ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '9' and var level] => level - '0',
            _ => null,
        };

        private static int? Number(string? digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
