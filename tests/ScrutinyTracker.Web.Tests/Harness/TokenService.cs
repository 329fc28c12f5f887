using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>A sign-in service on loopback that gives tokens by client credentials, over HTTP as a real one does.</summary>
public sealed class TokenService : IAsyncDisposable
{
    public const string ClientId = "the tracker";
    public const string ClientSecret = "not a secret";

    private readonly WebApplication _app;

    private TokenService(WebApplication app) => _app = app;

    /// <summary>What it was asked, one form each.</summary>
    public ConcurrentQueue<Dictionary<string, string>> Asked { get; } = new();

    /// <summary>Answers in place of a token while set.</summary>
    public (HttpStatusCode Status, string Body)? Instead { get; set; }

    public int Seconds { get; set; } = 3600;

    public string Endpoint => $"{_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/token";

    public static async Task<TokenService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var service = new TokenService(builder.Build());
        service._app.MapPost("/token", (Delegate)service.AnswerAsync);
        await service._app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        Asked.Enqueue(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        if (Instead is var (status, body))
            return Results.Text(body, statusCode: (int)status);
        return form["client_secret"] == ClientSecret
            ? Results.Json(new { token_type = "Bearer", access_token = $"token-{Asked.Count}-of-the-tests", expires_in = Seconds })
            : Results.Json(new { error = "invalid_client", error_description = "The secret is\r\nwrong." }, statusCode: 401);
    }
}
