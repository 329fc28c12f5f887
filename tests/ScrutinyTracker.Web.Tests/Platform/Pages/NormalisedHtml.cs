using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

/// <summary>
/// HTML as one line per node, with attributes in alphabetical order and without white space that a browser doesn't show.
/// What a person reads is kept word for word, spaces between inline elements included.
/// </summary>
internal static partial class NormalisedHtml
{
    private static readonly HashSet<string> ReadAsALine = ["a", "button", "label", "p", "strong", "legend", "h1", "h2", "h3", "dt", "th", "td"];

    public static string Of(string html)
    {
        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html);
        var lines = new StringBuilder();
        foreach (var child in document.Body!.ChildNodes)
            Write(child, lines, "");
        return lines.ToString();
    }

    private static void Write(INode node, StringBuilder lines, string indent)
    {
        if (node is IText text && Collapsed(text.Data) is { Length: > 0 } words)
            lines.AppendLine($"{indent}{words}");
        if (node is not IElement element)
            return;

        var attributes = element.Attributes.OrderBy(x => x.Name, StringComparer.Ordinal)
            .Select(x => $" {x.Name}=\"{(x.Name == "class" ? Classes(x.Value) : x.Value)}\"");
        lines.AppendLine($"{indent}<{element.LocalName}{string.Concat(attributes)}>{Line(element)}");
        foreach (var child in element.ChildNodes)
            Write(child, lines, indent + "  ");
    }

    private static string Line(IElement element) => ReadAsALine.Contains(element.LocalName) && element.ChildElementCount > 0
        ? $" reads: {Collapsed(element.TextContent)}"
        : "";

    private static string Classes(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    private static string Collapsed(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
