using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>The lists of a paper, beside those that the document has already: Word counts, and no number is typed.</summary>
internal sealed class PaperNumbers
{
    private readonly Numbering _numbering;
    private readonly int _letters;
    private int _next;

    private PaperNumbers(Numbering numbering)
    {
        _numbering = numbering;
        var kind = numbering.Elements<AbstractNum>().Select(list => list.AbstractNumberId?.Value ?? 0).DefaultIfEmpty(-1).Max() + 1;
        _next = numbering.Elements<NumberingInstance>().Select(list => list.NumberID?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        _letters = kind + 1;
        Numbered = Use(Kind(kind, NumberFormatValues.Decimal, "%1.", left: 567));
        Add(Kind(_letters, NumberFormatValues.LowerLetter, "%1)", left: 1134));
        Bullets = Use(Kind(kind + 2, NumberFormatValues.Bullet, "•", left: 567));
    }

    /// <summary>One list through the whole paper.</summary>
    public int Numbered { get; }

    public int Bullets { get; }

    public static PaperNumbers In(Numbering numbering) => new(numbering);

    /// <summary>A list that begins at a).</summary>
    public int NewLetters() => Use(_letters, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 });

    private int Use(AbstractNum kind)
    {
        Add(kind);
        return Use(kind.AbstractNumberId!.Value);
    }

    private int Use(int kind, params OpenXmlElement[] overrides)
    {
        _numbering.AppendChild(new NumberingInstance([new AbstractNumId { Val = kind }, .. overrides]) { NumberID = _next });
        return _next++;
    }

    /// <summary>Kinds of lists stand before the lists.</summary>
    private void Add(AbstractNum kind)
    {
        if (_numbering.Elements<AbstractNum>().LastOrDefault() is { } last)
            _numbering.InsertAfter(kind, last);
        else
            _numbering.PrependChild(kind);
    }

    private static AbstractNum Kind(int id, NumberFormatValues format, string text, int left) => DocumentStyles.List(id, format, text, left, hanging: 567);
}
