using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Reads a saved web page. Nothing that it refers to is loaded, and no script runs.</summary>
internal sealed class HtmlReader
{
    private const int Deepest = 300;

    private static readonly HashSet<string> Unseen = ["script", "style", "noscript", "template", "head", "svg", "select"];
    private static readonly HashSet<string> Around = ["nav", "header", "footer", "aside", "form", "button"];
    private static readonly HashSet<string> Lines = ["p", "div", "section", "article", "main", "blockquote", "dt", "dd", "figcaption", "address", "pre", "td", "th", "body", "ul", "ol", "tbody", "thead"];

    private readonly List<SourceLine> _lines = [];
    private readonly CancellationToken _cancellation;
    private readonly System.Text.StringBuilder _line = new();
    private int _tables;
    private string? _label;

    private HtmlReader(CancellationToken cancellation) => _cancellation = cancellation;

    public static ReadDocument Read(byte[] file, CancellationToken cancellation)
    {
        var page = new HtmlParser().ParseDocument(PlainTextReader.Decode(file));
        var reader = new HtmlReader(cancellation);
        if (page.Body is { } body)
            reader.Walk(body, 0, furniture: false);
        reader.EndLine(false);
        return Reflow.Of(reader._lines);
    }

    private void Walk(INode node, int depth, bool furniture)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (depth > Deepest)
            throw new UnreadableException(ReadingProblem.TooMuchInside);
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                _line.Append(text.Data);
            else if (child is IElement element && !Unseen.Contains(element.LocalName))
                Element(element, depth + 1, furniture || Around.Contains(element.LocalName));
        }
    }

    private void Element(IElement element, int depth, bool furniture)
    {
        switch (element.LocalName)
        {
            case "br":
                EndLine(furniture);
                return;
            case ['h', >= '1' and <= '6' and var level]:
                EndLine(furniture);
                Walk(element, depth, furniture);
                EndLine(furniture, heading: level - '0');
                return;
            case "table":
                EndLine(furniture);
                Table(element, depth);
                return;
            case "li":
                EndLine(furniture);
                _label = LabelOf(element);
                Walk(element, depth, furniture);
                EndLine(furniture);
                return;
            case var name:
                var ends = Lines.Contains(name) || Around.Contains(name);
                if (ends)
                    EndLine(furniture);
                Walk(element, depth, furniture);
                if (ends)
                    EndLine(furniture, bold: IsBold(element));
                return;
        }
    }

    private void Table(IElement table, int depth)
    {
        _tables++;
        var row = 0;
        var spans = new RowSpans();
        foreach (var line in table.QuerySelectorAll("tr").Where(line => line.Closest("table") == table))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (depth > Deepest)
                throw new UnreadableException(ReadingProblem.TooMuchInside);
            List<string> cells = [];
            foreach (var cell in line.Children.Where(cell => cell.LocalName is "td" or "th"))
            {
                spans.FillUp(cells);
                spans.Add(cells.Count, cell);
                cells.AddRange(CellText(cell));
            }
            spans.FillUp(cells);
            spans.EndRow();
            _lines.Add(new SourceLine(new Place(_lines.Count + 1, null, _tables, ++row), string.Join(' ', cells)) { Cells = cells });
        }
    }

    /// <summary>A cell over several columns is followed by empty ones, so that columns stay where they are.</summary>
    private IEnumerable<string> CellText(IElement cell)
    {
        var inside = new HtmlReader(_cancellation);
        inside.Walk(cell, 0, furniture: false);
        inside.EndLine(false);
        yield return string.Join('\n', inside._lines.Select(line => line.Label is { } label && label != "•" ? $"{label} {line.Text}" : line.Text));
        for (var more = 1; more < RowSpans.Of(cell, "colspan"); more++)
            yield return "";
    }

    private void EndLine(bool furniture, int? heading = null, bool bold = false)
    {
        var words = string.Join(' ', _line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        _line.Clear();
        if (words.Length == 0)
            return;
        _lines.Add(new SourceLine(new Place(_lines.Count + 1), words) { HeadingLevel = heading, Bold = bold, IsFurniture = furniture, Label = _label });
        _label = null;
    }

    private static bool IsBold(IElement element) =>
        element.ChildNodes.Where(child => child is IElement || !string.IsNullOrWhiteSpace(child.TextContent)).ToList() is [IElement { LocalName: "b" or "strong" }];

    private static string LabelOf(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
            return "•";
        var first = int.TryParse(list.GetAttribute("start"), out var start) ? start : 1;
        var number = Math.Clamp(first + list.Children.Where(child => child.LocalName == "li").TakeWhile(child => child != item).Count(), 1, 9999);
        return list.GetAttribute("type") switch
        {
            "a" or "A" => $"({Domain.Words.Letter(number)})",
            "i" or "I" => $"({Roman.Of(number)})",
            _ => $"{number}.",
        };
    }
}
