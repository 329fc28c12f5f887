using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>Fetches pages as a browser without JavaScript does: follows redirects by hand, keeps cookies.</summary>
internal sealed class Browser(HttpClient client) : IDisposable
{
    public HttpClient Client => client;

    public Task<PageShown> GetAsync(string address) => FollowAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>A POST of one's own making, without the page's form: for what a form would not offer.</summary>
    public Task<PageShown> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        FollowAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) });

    /// <summary>The same with files.</summary>
    public Task<PageShown> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields, IEnumerable<(string Name, string FileName, byte[] Content)> files)
    {
        var content = new MultipartFormDataContent();
        foreach (var field in fields)
            content.Add(new StringContent(field.Value), field.Key);
        foreach (var (name, fileName, bytes) in files)
            content.Add(new ByteArrayContent(bytes), name, fileName);
        return FollowAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = content });
    }

    public void Dispose() => client.Dispose();

    private async Task<PageShown> FollowAsync(HttpRequestMessage request)
    {
        var response = await client.SendAsync(request);
        for (var hops = 0; response.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther && hops < 10; hops++)
            response = await client.GetAsync(new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!));
        return await PageShown.ReadAsync(this, response);
    }
}

/// <summary>A page as it came.</summary>
internal sealed class PageShown(Browser browser, HttpResponseMessage response, string html, IHtmlDocument document)
{
    public Browser Browser => browser;
    public HttpStatusCode Status => response.StatusCode;
    public HttpResponseMessage Response => response;
    public string Html => html;
    public IHtmlDocument Document => document;

    /// <summary>Path and query after redirects.</summary>
    public string Address => response.RequestMessage!.RequestUri!.PathAndQuery;

    public string Heading => document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>What a reader sees of the main part, with white space folded.</summary>
    public string Text => Fold((document.QuerySelector("main") ?? document.DocumentElement).TextContent);

    public static async Task<PageShown> ReadAsync(Browser browser, HttpResponseMessage response)
    {
        var html = response.Content.Headers.ContentType?.MediaType == WordFile.Type
            ? WordFile.TextOf(await response.Content.ReadAsStreamAsync())
            : await response.Content.ReadAsStringAsync();
        return new PageShown(browser, response, html, await new HtmlParser().ParseDocumentAsync(html));
    }

    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The form that holds a button of those words. Fails where there is none.</summary>
    public PageForm Form(string button)
    {
        var found = document.QuerySelectorAll("main form button, main form input[type=submit]").OfType<IHtmlElement>()
            .FirstOrDefault(candidate => Fold(candidate.TextContent) == button);
        Assert.True(found is not null, $"No form with a button “{button}” at {Address} ({(int)Status}): {Text}");
        return new PageForm(this, (IHtmlFormElement)found!.Closest("form")!, found);
    }

    /// <summary>Follows the link of those words.</summary>
    public Task<PageShown> ClickAsync(string text)
    {
        var link = document.QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>().FirstOrDefault(candidate => Fold(candidate.TextContent).Contains(text, StringComparison.Ordinal));
        Assert.True(link is not null, $"No link “{text}” at {Address}: {Text}");
        return browser.GetAsync(new Uri(response.RequestMessage!.RequestUri!, link!.GetAttribute("href")!).PathAndQuery);
    }

    public PageShown ShouldHaveStatus(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{Address} answered {(int)Status}, not {(int)status}: {Text}");
        return this;
    }

    public PageShown ShouldSay(string words)
    {
        Assert.Contains(words, Text, StringComparison.Ordinal);
        return this;
    }

    public PageShown ShouldNotSay(string words)
    {
        Assert.DoesNotContain(words, Text, StringComparison.Ordinal);
        return this;
    }

    /// <summary>400, "Error: " before the title, the words in the summary as a link to something that exists, and again beside the field.</summary>
    public PageShown ShouldHaveError(string field, string words)
    {
        ShouldHaveStatus(HttpStatusCode.BadRequest);
        Assert.StartsWith("Error: ", document.Title, StringComparison.Ordinal);
        var link = document.QuerySelectorAll(".govuk-error-summary__list a").FirstOrDefault(candidate => Fold(candidate.TextContent) == words);
        Assert.True(link is not null, $"The summary does not say “{words}” but: {Fold(document.QuerySelector(".govuk-error-summary")?.TextContent ?? "nothing")}");
        var target = document.GetElementById(link!.GetAttribute("href")!.TrimStart('#'));
        Assert.True(target is not null, $"The summary's link {link.GetAttribute("href")} leads nowhere");
        var name = target!.GetAttribute("name") ?? "";
        Assert.True(name == field || name.StartsWith($"{field}.", StringComparison.Ordinal) || target.QuerySelector($"[name='{field}']") is not null, $"The summary leads to “{name}”, not to {field}");
        Assert.Contains(document.QuerySelectorAll(".govuk-error-message"), message => Fold(message.TextContent).EndsWith(words, StringComparison.Ordinal));
        return this;
    }
}
