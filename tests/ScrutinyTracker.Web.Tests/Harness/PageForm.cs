using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>A page's own form, filled and sent as it stands, antiforgery token and all. Fails where a field is missing.</summary>
internal sealed class PageForm(PageShown page, IHtmlFormElement form, IHtmlElement button)
{
    private readonly List<KeyValuePair<string, string>> _extra = [];
    private readonly List<(string Name, string FileName, byte[] Content)> _files = [];

    /// <summary>Types into a text box or text area.</summary>
    public PageForm Fill(string name, string value)
    {
        switch (Field(name))
        {
            case IHtmlTextAreaElement area: area.Value = value; break;
            case IHtmlSelectElement select: ChooseOption(select, value); break;
            case IHtmlInputElement { Type: "radio" or "checkbox" }: return Choose(name, value);
            case IHtmlInputElement input: input.Value = value; break;
        }
        return this;
    }

    /// <summary>The three boxes of a date, as text.</summary>
    public PageForm FillDate(string name, string day, string month, string year) =>
        Fill($"{name}.Day", day).Fill($"{name}.Month", month).Fill($"{name}.Year", year);

    /// <summary>A radio button, a checkbox or an option, by its value.</summary>
    public PageForm Choose(string name, string value)
    {
        if (Field(name) is IHtmlSelectElement select)
        {
            ChooseOption(select, value);
            return this;
        }
        var box = form.QuerySelectorAll($"input[name='{name}']").OfType<IHtmlInputElement>().FirstOrDefault(input => input.Value == value);
        Assert.True(box is not null, $"{name} offers no “{value}” at {page.Address}");
        if (box!.Type == "radio")
            foreach (var other in form.QuerySelectorAll($"input[name='{name}']").OfType<IHtmlInputElement>())
                other.IsChecked = false;
        box.IsChecked = true;
        return this;
    }

    public PageForm Untick(string name, string value)
    {
        form.QuerySelectorAll($"input[name='{name}']").OfType<IHtmlInputElement>().Single(input => input.Value == value).IsChecked = false;
        return this;
    }

    /// <summary>Sends a value that the form does not offer, instead of its own: somebody else's id, a stale version.</summary>
    public PageForm Forge(string name, string value)
    {
        foreach (var element in form.QuerySelectorAll($"[name='{name}']").ToList())
            element.Remove();
        _extra.Add(new(name, value));
        return this;
    }

    /// <summary>Chooses a file.</summary>
    public PageForm Attach(string name, string fileName, byte[] content)
    {
        Assert.True(Field(name) is IHtmlInputElement { Type: "file" }, $"{name} at {page.Address} takes no file");
        _files.Add((name, fileName, content));
        return this;
    }

    /// <summary>The form asks that question.</summary>
    public bool Has(string name) => form.QuerySelector($"[name='{name}']") is not null;

    public string ValueOf(string name) => Field(name) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlInputElement { Type: "radio" or "checkbox" } =>
            form.QuerySelectorAll($"input[name='{name}']").OfType<IHtmlInputElement>().FirstOrDefault(input => input.IsChecked)?.Value ?? "",
        IHtmlInputElement input => input.Value,
        _ => "",
    };

    /// <param name="from">Another browser than the one that shows the page: one in which the session has ended, for example.</param>
    public Task<PageShown> SubmitAsync(Browser? from = null)
    {
        var browser = from ?? page.Browser;
        var action = button.GetAttribute("formaction") ?? form.GetAttribute("action");
        var address = new Uri(page.Response.RequestMessage!.RequestUri!, string.IsNullOrEmpty(action) ? page.Address : action).PathAndQuery;
        return string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase)
            ? browser.GetAsync($"{address.Split('?')[0]}?{string.Join('&', Fields().Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"))}")
            : form.Enctype == "multipart/form-data" ? browser.PostAsync(address, Fields(), _files)
            : browser.PostAsync(address, Fields());
    }

    /// <summary>What the page's script does while somebody types.</summary>
    public Task<PageShown> KeepAsync(Browser? from = null) => (from ?? page.Browser).PostAsync(form.GetAttribute("data-keep")!, Fields());

    private List<KeyValuePair<string, string>> Fields()
    {
        var fields = new List<KeyValuePair<string, string>>(_extra);
        foreach (var element in form.Elements.OfType<IHtmlElement>().Where(element => element.GetAttribute("name") is { Length: > 0 } && !element.HasAttribute("disabled")))
        {
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlTextAreaElement area: fields.Add(new(name, area.Value)); break;
                case IHtmlSelectElement select: fields.Add(new(name, select.Value ?? "")); break;
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }: break;
                case IHtmlInputElement { Type: "submit" or "file" }: break;
                case IHtmlInputElement input: fields.Add(new(name, input.Value)); break;
            }
        }
        if (button.GetAttribute("name") is { Length: > 0 } pressed)
            fields.Add(new(pressed, button.GetAttribute("value") ?? ""));
        return fields;
    }

    private IElement Field(string name)
    {
        var field = form.QuerySelector($"[name='{name}']");
        Assert.True(field is not null, $"The form at {page.Address} has no field {name}; it has {string.Join(", ", form.Elements.Select(element => element.GetAttribute("name")).Distinct())}");
        return field!;
    }

    private void ChooseOption(IHtmlSelectElement select, string value)
    {
        Assert.True(select.Options.Any(option => option.Value == value), $"{select.Name} offers no “{value}” at {page.Address}");
        select.Value = value;
    }
}
