using System.Text.Json;
using System.Text.Json.Serialization;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>
/// Tokens by client credentials (RFC 6749 section 4.4): the tracker itself is known to the council's directory, and no person signs in.
/// One is kept until shortly before it ends, and fetched by one caller at a time.
/// </summary>
internal sealed class ClientCredentialTokens(HttpClient http, SmtpOAuthOptions options, TimeProvider clock) : IMailTokens, IDisposable
{
    /// <summary>A token that ends sooner would end during a long batch.</summary>
    private static readonly TimeSpan Spare = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1);
    private Kept? _kept;

    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_kept is null || _kept.EndsAt - Spare <= clock.GetUtcNow())
                _kept = await FetchAsync(cancellationToken);
            return _kept.Token;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Forget(string token)
    {
        if (_kept?.Token == token)
            _kept = null;
    }

    public void Dispose()
    {
        http.Dispose();
        _one.Dispose();
    }

    private string Host => new Uri(options.TokenEndpoint!).Host;

    private async Task<Kept> FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var question = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = options.ClientId ?? "",
                ["client_secret"] = options.ClientSecret ?? "",
                ["scope"] = options.Scope,
            });
            var askedAt = clock.GetUtcNow();
            using var response = await http.PostAsync(new Uri(options.TokenEndpoint!), question, cancellationToken);
            return Read(await response.Content.ReadAsStringAsync(cancellationToken), (int)response.StatusCode, askedAt);
        }
        catch (HttpRequestException e)
        {
            throw new MailUnavailableException($"{Host} cannot be reached for a token: {e.Message}", e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MailUnavailableException($"{Host} gave no token in time.", e);
        }
    }

    private Kept Read(string json, int status, DateTimeOffset askedAt)
    {
        Answer? answer = null;
        try
        {
            answer = JsonSerializer.Deserialize<Answer>(json);
        }
        catch (JsonException)
        {
            // A proxy's page, say: the status is all there is to tell.
        }
        // A token becomes part of a command to the mail server: one with spaces or control characters is none.
        if (answer?.Token is { Length: > 0 } token && token.All(c => c is > ' ' and <= '~'))
            return new(token, askedAt + TimeSpan.FromSeconds(answer.Seconds));
        var words = string.Join(": ", new[] { answer?.Error, answer?.Description }.Where(part => !string.IsNullOrWhiteSpace(part)));
        throw new MailUnavailableException($"{Host} gave no token: {(words.Length > 0 ? OnOneLine(words) : $"status {status}")}");
    }

    private static string OnOneLine(string words) => string.Concat(words.Select(c => char.IsControl(c) ? ' ' : c));

    private sealed record Kept(string Token, DateTimeOffset EndsAt);

    private sealed record Answer(
        [property: JsonPropertyName("access_token")] string? Token,
        [property: JsonPropertyName("expires_in")] long Seconds,
        [property: JsonPropertyName("error")] string? Error,
        [property: JsonPropertyName("error_description")] string? Description);
}
