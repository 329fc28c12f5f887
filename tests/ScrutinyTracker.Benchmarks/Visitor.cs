using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ScrutinyTracker.Benchmarks;

/// <summary>Somebody who signed in through Development's sign-in page, or anybody.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    private Visitor(Uri tracker) => _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = tracker, Timeout = TimeSpan.FromMinutes(5) };

    public static Visitor Anonymous(Uri tracker) => new(tracker);

    /// <param name="name">As the council has it.</param>
    public static async Task<Visitor> SignInAsync(Uri tracker, string name, CancellationToken cancellation)
    {
        var visitor = new Visitor(tracker);
        var page = await visitor.ReadAsync("/sign-in", cancellation);
        var choice = page.QuerySelectorAll("label").Single(label => label.TextContent.Trim().StartsWith($"{name} (", StringComparison.Ordinal));
        var person = (IHtmlInputElement)page.GetElementById(choice.GetAttribute("for")!)!;
        var token = (IHtmlInputElement)person.Closest("form")!.QuerySelector("input[name=__RequestVerificationToken]")!;
        using var form = new FormUrlEncodedContent([new(person.Name!, person.Value), new(token.Name!, token.Value)]);
        using var answer = await visitor._client.PostAsync(new Uri("/sign-in?handler=As", UriKind.Relative), form, cancellation);
        return answer.StatusCode == HttpStatusCode.Redirect ? visitor : throw new InvalidOperationException($"{name} could not sign in: {answer.StatusCode}.");
    }

    /// <summary>The page's bytes to the last; anything but 200 is no measurement and throws.</summary>
    public async Task<byte[]> VisitAsync(string address, CancellationToken cancellation)
    {
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
        if (answer.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException($"{address} answers {(int)answer.StatusCode}.");
        return await answer.Content.ReadAsByteArrayAsync(cancellation);
    }

    /// <summary>The reference of the first recommendation in a list.</summary>
    /// <param name="before">What its address begins with.</param>
    public async Task<string> FirstReferenceAsync(string list, CancellationToken cancellation, string before = "/recommendations/")
    {
        var page = await ReadAsync(list, cancellation);
        return page.QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")!)
            .First(address => address.StartsWith(before, StringComparison.Ordinal))[before.Length..];
    }

    /// <summary>Sends a page's own form, and says where that leads.</summary>
    public async Task<string> SubmitAsync(string address, string button, Func<string, string?, string?>? change = null, (string Field, string Name, byte[] File)? file = null)
    {
        var (action, content) = FilledForm.Of(await ReadAsync(address, default), address, button, change, file);
        using var sent = content;
        using var answer = await _client.PostAsync(new Uri(action, UriKind.Relative), sent);
        return answer.StatusCode == HttpStatusCode.Redirect ? answer.Headers.Location!.ToString()
            : throw new InvalidOperationException($"“{button}” on {address} answers {(int)answer.StatusCode}.");
    }

    public void Dispose() => _client.Dispose();

    public async Task<IHtmlDocument> ReadAsync(string address, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream(await VisitAsync(address, cancellation));
        return await new HtmlParser().ParseDocumentAsync(bytes, cancellation);
    }
}
