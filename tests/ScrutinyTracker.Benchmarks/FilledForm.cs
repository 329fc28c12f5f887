using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ScrutinyTracker.Benchmarks;

/// <summary>A page's own form as somebody sends it who changes what is told and leaves the rest as it came.</summary>
internal static class FilledForm
{
    /// <param name="button">What stands on the button that sends it.</param>
    /// <param name="change">The value of a field by its name and what stands there; null leaves it out.</param>
    public static (string Address, MultipartFormDataContent Content) Of(
        IHtmlDocument page, string address, string button, Func<string, string?, string?>? change = null, (string Field, string Name, byte[] File)? file = null)
    {
        var form = page.QuerySelectorAll("button").Single(one => one.TextContent.Trim() == button).Closest("form") as IHtmlFormElement
            ?? throw new InvalidOperationException($"{address} has no form with “{button}”.");
        var content = new MultipartFormDataContent();
        foreach (var field in form.QuerySelectorAll("[name]").GroupBy(one => one.GetAttribute("name")!))
        {
            var here = Value(field);
            if ((change is null ? here : change(field.Key, here)) is { } value && field.Key != file?.Field)
                content.Add(new StringContent(value), field.Key);
        }
        if (file is { } sent)
            content.Add(new ByteArrayContent(sent.File), sent.Field, sent.Name);
        return (form.GetAttribute("action") is { Length: > 0 } action ? action : address, content);
    }

    private static string? Value(IEnumerable<IElement> field) => field.Select(element => element switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } choice => choice.HasAttribute("checked") ? choice.GetAttribute("value") ?? "on" : null,
        IHtmlInputElement input => input.GetAttribute("value") ?? "",
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlTextAreaElement text => text.TextContent,
        _ => null,
    }).FirstOrDefault(value => value is not null);
}
