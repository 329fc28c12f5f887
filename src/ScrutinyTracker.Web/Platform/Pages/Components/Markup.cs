using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

/// <summary>
/// HTML written as an interpolated string. A string in a hole is text and is encoded; Markup and other HTML content in a
/// hole stay as they are; null is nothing. So a component reads like its template and can't forget to encode.
/// </summary>
[InterpolatedStringHandler]
public sealed class Markup : IHtmlContent
{
    public static readonly Markup Empty = new(0, 0);

    // Names and prose beyond ASCII stay legible in the page's source; what matters to HTML is still encoded.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html;

    public Markup(int literalLength, int formattedCount) => html = new StringBuilder(literalLength + (formattedCount * 16));

    public bool IsEmpty => html.Length == 0;

    /// <summary>HTML that is already safe, from Razor or from a constant; never from a person.</summary>
    public static Markup Raw(string html)
    {
        var markup = new Markup(html.Length, 0);
        markup.AppendLiteral(html);
        return markup;
    }

    public static Markup Text(string? text) => $"{text}";

    public static Markup When(bool condition, Markup markup) => condition ? markup : Empty;

    public static Markup Each<T>(IEnumerable<T>? items, Func<T, Markup> render) => Each(items, (item, _) => render(item));

    /// <param name="render">Is given each item with its number, from 1.</param>
    public static Markup Each<T>(IEnumerable<T>? items, Func<T, int, Markup> render)
    {
        var all = new Markup(0, 0);
        foreach (var (index, item) in (items ?? []).Index())
            all.AppendFormatted(render(item, index + 1));
        return all;
    }

    /// <summary>The attribute with a space before it, or nothing when the value is null.</summary>
    public static Markup Attr(string name, string? value) =>
        value is null ? Empty : NamedValue(name, value);

    /// <summary>The attribute without a value when it applies, or nothing.</summary>
    public static Markup Attr(string name, bool applies) => applies ? Raw(" " + name) : Empty;

    /// <summary>Several attributes; one whose value is null is written without a value.</summary>
    public static Markup Attrs(IReadOnlyDictionary<string, string?>? attributes) =>
        Each(attributes, pair => pair.Value is null ? Attr(pair.Key, true) : Attr(pair.Key, pair.Value));

    /// <summary>A space and the classes, to follow a component's own in its class attribute.</summary>
    public static Markup AndClasses(string? classes) => string.IsNullOrEmpty(classes) ? Empty : $" {classes}";

    public void AppendLiteral(string value) => html.Append(value);

    public void AppendFormatted(string? value) => html.Append(value is null ? null : Encoder.Encode(value));

    public void AppendFormatted(int value) => html.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup? value) => html.Append(value?.html);

    public void AppendFormatted(IHtmlContent? value)
    {
        using var writer = new StringWriter(html, CultureInfo.InvariantCulture);
        value?.WriteTo(writer, Encoder);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(html);

    public override string ToString() => html.ToString();

    private static Markup NamedValue(string name, string value) => $" {Raw(name)}=\"{value}\"";
}
