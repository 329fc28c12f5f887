using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>What answers one verb at one route of the running application.</summary>
/// <param name="Name">The name of a page's handler; empty for the plain one.</param>
/// <param name="IsOpen">Whoever is not signed in may ask too.</param>
internal sealed record Handler(RoutePattern Route, string Verb, string Name, bool IsOpen)
{
    /// <summary>As written in the page: "/reviews/{reference}".</summary>
    public string Text { get; } = $"/{Route.RawText!.TrimStart('/')}";

    /// <summary>The same without what a parameter must look like: "/reviews/{reference}/{part}".</summary>
    public string Title => $"/{string.Join('/', Route.PathSegments.Select(segment => segment.Parts[0] switch
    {
        RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
        RoutePatternLiteralPart literal => literal.Content,
        _ => "",
    }))}";

    public static async Task<IReadOnlyList<Handler>> OfAsync(IServiceProvider services)
    {
        var handlers = new List<Handler>();
        var loader = services.GetRequiredService<PageLoader>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsOurs))
            foreach (var (verb, name) in await VerbsAsync(endpoint, loader))
                handlers.Add(new Handler(endpoint.RoutePattern, verb, name, endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null));
        return [.. handlers.OrderBy(handler => handler.Text, StringComparer.Ordinal).ThenBy(handler => handler.Verb, StringComparer.Ordinal)
            .ThenBy(handler => handler.Name, StringComparer.Ordinal)];
    }

    private static bool IsOurs(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !endpoint.RoutePattern.RawText!.Contains("{**", StringComparison.Ordinal);

    private static async Task<IEnumerable<(string Verb, string Name)>> VerbsAsync(RouteEndpoint endpoint, PageLoader loader)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            return (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(verb => (verb, ""));
        var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
        var declared = compiled.HandlerMethods.Select(method => (method.HttpMethod.ToUpperInvariant(), method.Name ?? "")).ToList();
        // A page without a handler for GET is drawn all the same.
        return declared.Any(handler => handler.Item1 == "GET") ? declared : declared.Prepend(("GET", ""));
    }
}

/// <summary>A handler and an address that leads to it, about one thing.</summary>
/// <param name="Subject">What the page is about, where its answers depend on it: "draft".</param>
internal sealed record Place(Handler Handler, string Subject, string Address)
{
    public string Key =>
        $"{Handler.Verb} {Handler.Title}{(Handler.Name.Length == 0 ? "" : $" ({Handler.Name})")}{(Subject.Length == 0 ? "" : $" of {Subject}")}";

    /// <param name="valueOf">The value of a parameter, given its name and the segment before it; null when there is none for it.</param>
    public static Place? At(Handler handler, string subject, Func<string, string, string?> valueOf, string query = "")
    {
        var segments = new List<string>();
        var before = "";
        var name = handler.Name;
        foreach (var part in handler.Route.PathSegments.Select(segment => segment.Parts[0]))
        {
            if (part is RoutePatternParameterPart { Name: "handler" })
            {
                segments.AddRange(name.Length == 0 ? [] : [name.ToLowerInvariant()]);
                name = "";
                continue;
            }
            var segment = part is RoutePatternParameterPart parameter ? valueOf(parameter.Name, before) : ((RoutePatternLiteralPart)part).Content;
            if (segment is null)
                return null;
            segments.Add(before = segment);
        }
        var handlerQuery = name.Length == 0 ? "" : $"handler={name}";
        var all = string.Join('&', new[] { query, handlerQuery }.Where(some => some.Length > 0));
        return new Place(handler, subject, $"/{string.Join('/', segments)}{(all.Length == 0 ? "" : $"?{all}")}");
    }
}
