using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ScrutinyTracker.Web.Tests.Harness;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>A form with a button, as a page showed it to somebody: posted again and again, each time filled otherwise.</summary>
internal sealed class FoundForm(Visit visit, IHtmlFormElement form, IHtmlElement button)
{
    public Visit Visit => visit;

    /// <summary>"/reviews/create: Create review".</summary>
    public string Key { get; } = $"{visit.Place.Handler.Title}: {PageShown.Fold(button.TextContent)}";

    /// <summary>The key and what it is about: where one form stands on several pages, each is tried.</summary>
    public string Where { get; } = $"{visit.Where}: {PageShown.Fold(button.TextContent)}";

    public IReadOnlyList<string> Texts { get; } = [.. Fields(form).Where(IsText).Select(field => field.GetAttribute("name")!)];

    /// <summary>The names of dates, without ".Day".</summary>
    public IReadOnlyList<string> Dates { get; } = [.. Fields(form).Select(field => field.GetAttribute("name")!)
        .Where(name => name.EndsWith(".Day", StringComparison.Ordinal)).Select(name => name[..^".Day".Length])];

    public string? VersionField { get; } = Fields(form).Select(field => field.GetAttribute("name")!).FirstOrDefault(name => name.EndsWith("Version", StringComparison.Ordinal));

    /// <summary>Every form that posts, once for each thing that it is about, as the first who sees it.</summary>
    public static IReadOnlyList<FoundForm> In(IEnumerable<Visit> visits) =>
    [
        .. visits.Where(visit => visit.IsPage && visit.IsOk).SelectMany(visit => visit.Page.Document.QuerySelectorAll("main form").OfType<IHtmlFormElement>()
            .Where(form => string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase))
            .SelectMany(form => form.QuerySelectorAll("button, input[type=submit]").OfType<IHtmlElement>().Select(button => new FoundForm(visit, form, button))))
            .DistinctBy(form => $"{form.Visit.Place.Key}: {form.Key}"),
    ];

    /// <summary>Everything that one can leave out left out.</summary>
    public List<KeyValuePair<string, string>> Empty() => Collect(field => IsHidden(field) ? field.GetAttribute("value") ?? "" : IsText(field) || field is IHtmlSelectElement ? "" : null);

    /// <summary>As the page shows it, with a plausible answer where it shows none, and something of one's own in each text.</summary>
    /// <param name="answers">By field, where not just anything will do.</param>
    public List<KeyValuePair<string, string>> Filled(string words, IReadOnlyDictionary<string, string> answers)
    {
        var chosen = new HashSet<string>(Fields(form).OfType<IHtmlInputElement>().Where(input => input is { Type: "radio", IsChecked: true }).Select(input => input.Name!));
        return Collect(field => field switch
        {
            _ when IsHidden(field) => field.GetAttribute("value") ?? "",
            _ when answers.TryGetValue(InAnyRow(field), out var answer) => answer,
            IHtmlInputElement { Type: "radio" } radio when chosen.Add(radio.Name!) => radio.Value,
            IHtmlSelectElement select when string.IsNullOrEmpty(select.Value) => select.Options.FirstOrDefault(option => option.Value.Length > 0)?.Value ?? "",
            _ when DatePart(field) is { } part => Shown(field) is { Length: > 0 } shown ? shown : part,
            IHtmlInputElement { Type: "email" } => "somebody.else@example.org",
            IHtmlInputElement { Type: "url" } => "https://example.org/report",
            _ when IsText(field) => $"{Shown(field)} {words}".Trim(),
            _ => Shown(field),
        });
    }

    public async Task<Visit> PostAsync(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var action = button.GetAttribute("formaction") ?? form.GetAttribute("action");
        var here = visit.Page.Response.RequestMessage!.RequestUri!;
        var address = string.IsNullOrEmpty(action) ? here : new Uri(here, action);
        var place = visit.Place with { Address = address.PathAndQuery, Handler = visit.Place.Handler with { Verb = "POST" } };
        return await SharedTracker.AskAsync(visit.Visitor, place, fields);
    }

    private List<KeyValuePair<string, string>> Collect(Func<IElement, string?> value)
    {
        var fields = Fields(form).Select(field => (Name: field.GetAttribute("name")!, Value: value(field))).Where(field => field.Value is not null)
            .Select(field => KeyValuePair.Create(field.Name, field.Value!)).ToList();
        if (button.GetAttribute("name") is { Length: > 0 } pressed)
            fields.Add(new(pressed, button.GetAttribute("value") ?? ""));
        return fields;
    }

    private static IEnumerable<IElement> Fields(IHtmlFormElement form) =>
        form.QuerySelectorAll("input[name], select[name], textarea[name]").Where(field => !field.HasAttribute("disabled"));

    /// <summary>"Input.Rows[].Closing": the same question in a form of many rows has the same answer.</summary>
    private static string InAnyRow(IElement field) => Regex.Replace(field.GetAttribute("name")!, @"\[\d+\]", "[]");

    private static bool IsHidden(IElement field) => field is IHtmlInputElement { Type: "hidden" };

    private static bool IsText(IElement field) =>
        field is IHtmlTextAreaElement || (field is IHtmlInputElement { Type: not ("hidden" or "radio" or "checkbox" or "submit" or "file") });

    private static string? DatePart(IElement field) => field.GetAttribute("name")!.Split('.')[^1] switch { "Day" => "21", "Month" => "2", "Year" => "2019", _ => null };

    private static string? Shown(IElement field) => field switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } or IHtmlInputElement { Type: "submit" or "file" } => null,
        IHtmlInputElement input => input.Value,
        _ => null,
    };
}
