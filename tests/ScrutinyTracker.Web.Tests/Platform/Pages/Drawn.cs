using System.Text.Encodings.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

/// <summary>An element as a view has it: a tag helper with its attributes, and what stands inside.</summary>
internal sealed record Drawn(string Tag, TagHelper TagHelper, params Drawn[] Inside)
{
    /// <summary>Encoded text inside, where there are no elements.</summary>
    public string Text { get; init; } = "";

    public (string Name, object Value)[] Attributes { get; init; } = [];

    public async Task<IHtmlDocument> Async() => new HtmlParser().ParseDocument(await WriteAsync(new Dictionary<object, object>()));

    private async Task<string> WriteAsync(IDictionary<object, object> items)
    {
        // As Razor does: children see what stands around them, and what they add is seen only further within.
        var context = new TagHelperContext(Tag, [], new Dictionary<object, object>(items), Guid.NewGuid().ToString("N"));
        var attributes = new TagHelperAttributeList(Attributes.Select(x => new TagHelperAttribute(x.Name, x.Value)));
        var output = new TagHelperOutput(Tag, attributes, async (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            content.SetHtmlContent(Text);
            foreach (var child in Inside)
                content.AppendHtml(await child.WriteAsync(context.Items));
            return content;
        });
        await TagHelper.ProcessAsync(context, output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
