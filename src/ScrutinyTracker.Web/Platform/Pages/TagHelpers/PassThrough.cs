using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

internal static class PassThrough
{
    /// <summary>The attributes that the tag helper didn't take, such as data-… and aria-….</summary>
    public static IReadOnlyDictionary<string, string?> OwnAttributes(this TagHelperOutput output) =>
        output.Attributes.ToDictionary(x => x.Name, x => x.ValueStyle == HtmlAttributeValueStyle.Minimized ? null : PlainText(x.Value));

    /// <summary>The element's inside, as HTML; empty when it is only white space.</summary>
    public static async Task<Markup> InsideAsync(this TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        return content.IsEmptyOrWhiteSpace ? Markup.Empty : Markup.Raw(content.GetContent().Trim());
    }

    /// <summary>Puts the markup in the element's place.</summary>
    public static void BecomeMarkup(this TagHelperOutput output, Markup markup)
    {
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(markup);
    }

    // An attribute's value may come encoded from Razor; a component encodes it itself, so it is taken as text first.
    private static string PlainText(object? value) => value switch
    {
        null => "",
        HtmlString html => System.Net.WebUtility.HtmlDecode(html.Value ?? ""),
        IHtmlContent content => System.Net.WebUtility.HtmlDecode(Written(content)),
        _ => value.ToString() ?? "",
    };

    private static string Written(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }
}
