using System.Text;
using System.Xml;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Walks the text of a Word document once, forwards. A table inside a cell reads as that cell's lines.</summary>
internal sealed class WordBodyReader(WordStyles styles, WordNumbering numbering, CancellationToken cancellation)
{
    private static readonly HashSet<string> Unseen = ["del", "moveFrom", "Fallback", "instrText", "delText", "sectPr", "txbxContent", "footnoteReference", "rPrChange", "pPrChange"];

    private const int Deepest = 200;

    /// <summary>Letters in all: a thousand pages have some three million.</summary>
    private const int MostText = 8_000_000;

    private readonly char[] _chunk = new char[8192];
    private readonly List<SourceLine> _lines = [];
    private readonly StringBuilder _text = new();
    private readonly List<string> _row = [];
    private readonly List<string> _cell = [];
    private int _tables, _depth, _span, _bold, _plain, _total;
    private string? _style, _list;
    private int _level;
    private bool _blank = true, _inText, _inRunProperties, _inParagraphMark, _boldRun;

    public List<SourceLine> Read(XmlReader reader)
    {
        var more = reader.Read();
        while (more)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.NodeType == XmlNodeType.Element && Unseen.Contains(reader.LocalName))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }
            if (reader.Depth > Deepest)
                throw new UnreadableException(ReadingProblem.TooMuchInside);
            if (reader.NodeType == XmlNodeType.Element)
                Begin(reader);
            else if (_inText && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                Add(Words(reader));
            if (reader.NodeType == XmlNodeType.EndElement || (reader.NodeType == XmlNodeType.Element && reader.IsEmptyElement))
                End(reader.LocalName);
            more = reader.Read();
        }
        return _lines;
    }

    /// <summary>In pieces, so that one that never ends is not held.</summary>
    private string Words(XmlReader reader)
    {
        if (!reader.CanReadValueChunk)
            return reader.Value;
        var words = new StringBuilder();
        for (int read; (read = reader.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
        {
            words.Append(_chunk, 0, read);
            if ((_total += read) > MostText)
                throw new UnreadableException(ReadingProblem.TooMuchInside);
        }
        return words.ToString();
    }

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "t":
                _inText = !reader.IsEmptyElement;
                break;
            case "tab" when !_inParagraphMark:
                Add(_depth > 0 ? " " : "\t");
                break;
            case "br" or "cr":
                Add("\n");
                break;
            case "noBreakHyphen":
                Add("-");
                break;
            case "p":
                (_style, _list, _level, _bold, _plain) = (null, null, 0, 0, 0);
                _text.Clear();
                break;
            case "r":
                _boldRun = false;
                break;
            case "pPr":
                _inParagraphMark = !reader.IsEmptyElement;
                break;
            case "rPr":
                _inRunProperties = !_inParagraphMark;
                break;
            case "tbl":
                _tables += _depth++ == 0 ? 1 : 0;
                break;
            case "tr" when _depth == 1:
                _row.Clear();
                break;
            case "tc" when _depth == 1:
                _cell.Clear();
                _span = 1;
                break;
            default:
                Property(reader);
                break;
        }
    }

    private void Property(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "pStyle":
                _style = reader.Value();
                break;
            case "numId":
                _list = reader.Value();
                break;
            case "ilvl":
                _level = int.TryParse(reader.Value(), out var level) ? level : 0;
                break;
            case "b" when _inRunProperties:
                _boldRun = reader.IsOn();
                break;
            case "gridSpan" when _depth == 1:
                _span = int.TryParse(reader.Value(), out var span) ? Math.Clamp(span, 1, 20) : 1;
                break;
        }
    }

    private void End(string element)
    {
        switch (element)
        {
            case "pPr":
                _inParagraphMark = false;
                break;
            case "rPr":
                _inRunProperties = false;
                break;
            case "t":
                _inText = false;
                break;
            case "p":
                EndParagraph();
                break;
            case "tc" when _depth == 1:
                _row.Add(string.Join('\n', _cell));
                for (var more = 1; more < _span; more++)
                    _row.Add("");
                break;
            case "tr" when _depth == 1:
                _lines.Add(new SourceLine(new Place(_lines.Count + 1, null, _tables), string.Join(' ', _row)) { Cells = [.. _row] });
                break;
            case "tbl":
                _depth--;
                _blank = true;
                break;
        }
    }

    private void Add(string words)
    {
        _text.Append(words);
        if (!string.IsNullOrWhiteSpace(words))
            _ = _boldRun ? _bold++ : _plain++;
    }

    private void EndParagraph()
    {
        var (own, inherited) = (_list is { } id ? (id, _level) : ((string, int)?)null, styles.Numbering(_style));
        var text = _text.ToString();
        _text.Clear();
        if (text.Trim().Length == 0)
        {
            _blank = true;
            return;
        }
        var label = (own ?? inherited) is ({ } list, var level) && list != "0" ? numbering.Next(list, level) : null;
        if (_depth > 0)
        {
            _cell.Add(label is null or "•" ? text.Trim() : $"{label} {text.Trim()}");
            return;
        }
        foreach (var line in text.Split('\n').Where(line => line.Trim().Length > 0))
        {
            _lines.Add(Line(line, label));
            (label, _blank) = (null, false);
        }
    }

    private SourceLine Line(string text, string? label) => new(new Place(_lines.Count + 1), text.Trim())
    {
        BlankBefore = _blank,
        Indented = char.IsWhiteSpace(text[0]),
        HeadingLevel = styles.HeadingLevel(_style),
        Bold = (_bold > 0 && _plain == 0) || styles.IsBold(_style),
        Label = label,
        Cells = label is null ? TextTables.CellsOf(text) : null,
    };
}
