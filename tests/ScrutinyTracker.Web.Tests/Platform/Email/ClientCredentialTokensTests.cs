using System.Net;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

/// <summary>Against a sign-in service that is really asked over HTTP.</summary>
public sealed class ClientCredentialTokensTests : IAsyncLifetime
{
    private readonly TestClock _clock = new(new DateTimeOffset(2026, 12, 31, 7, 0, 0, TimeSpan.Zero));
    private TokenService _service = null!;

    public async Task InitializeAsync() => _service = await TokenService.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    private ClientCredentialTokens Tokens(string secret = TokenService.ClientSecret, string? endpoint = null) => new(
        new HttpClient { Timeout = TimeSpan.FromSeconds(30) },
        new SmtpOAuthOptions { TokenEndpoint = endpoint ?? _service.Endpoint, ClientId = TokenService.ClientId, ClientSecret = secret },
        _clock);

    private static async Task<string> WhyNoneAsync(ClientCredentialTokens tokens) =>
        (await Assert.ThrowsAsync<MailUnavailableException>(() => tokens.GetAsync(CancellationToken.None))).Message;

    [Fact]
    public async Task GetAsync_First_AsksAsRfc6749Says()
    {
        using var tokens = Tokens();
        Assert.Equal("token-1-of-the-tests", await tokens.GetAsync(CancellationToken.None));
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = TokenService.ClientId,
                ["client_secret"] = TokenService.ClientSecret,
                ["scope"] = "https://outlook.office365.com/.default",
            },
            Assert.Single(_service.Asked));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(54, 1)]
    [InlineData(55, 2)]
    [InlineData(600, 2)]
    public async Task GetAsync_AnHoursToken_IsKeptUntilFiveMinutesBeforeItEnds(int minutesLater, int asked)
    {
        using var tokens = Tokens();
        await tokens.GetAsync(CancellationToken.None);
        _clock.Advance(TimeSpan.FromMinutes(minutesLater));
        Assert.Equal($"token-{asked}-of-the-tests", await tokens.GetAsync(CancellationToken.None));
        Assert.Equal(asked, _service.Asked.Count);
    }

    [Fact]
    public async Task GetAsync_ManyAtOnce_AsksOnce()
    {
        using var tokens = Tokens();
        var got = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => tokens.GetAsync(CancellationToken.None)));
        Assert.All(got, token => Assert.Equal("token-1-of-the-tests", token));
        Assert.Single(_service.Asked);
    }

    [Fact]
    public async Task Forget_TheOneInHand_FetchesAnother_AnOlderOneChangesNothing()
    {
        using var tokens = Tokens();
        var first = await tokens.GetAsync(CancellationToken.None);
        tokens.Forget(first);
        Assert.Equal("token-2-of-the-tests", await tokens.GetAsync(CancellationToken.None));
        tokens.Forget(first);
        Assert.Equal("token-2-of-the-tests", await tokens.GetAsync(CancellationToken.None));
    }

    [Fact]
    public async Task GetAsync_WrongSecret_SaysTheServicesWordsOnOneLineWithoutTheSecret()
    {
        using var tokens = Tokens(secret: "mistyped");
        Assert.Equal("127.0.0.1 gave no token: invalid_client: The secret is  wrong.", await WhyNoneAsync(tokens));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway, "<html>Proxy error</html>", "status 502")]
    [InlineData(HttpStatusCode.OK, "{}", "status 200")]
    [InlineData(HttpStatusCode.OK, "[]", "status 200")]
    [InlineData(HttpStatusCode.OK, "{\"access_token\": \"two\\r\\nlines\", \"expires_in\": 3600}", "status 200")]
    [InlineData(HttpStatusCode.Redirect, "", "status 302")]
    public async Task GetAsync_NoTokenInTheAnswer_IsUnavailable_AndTheNextTimeIsANewOne(HttpStatusCode status, string body, string said)
    {
        using var tokens = Tokens();
        _service.Instead = (status, body);
        Assert.EndsWith(said, await WhyNoneAsync(tokens), StringComparison.Ordinal);
        _service.Instead = null;
        Assert.Equal("token-2-of-the-tests", await tokens.GetAsync(CancellationToken.None));
    }

    [Fact]
    public async Task GetAsync_NobodyListens_IsUnavailable()
    {
        var endpoint = _service.Endpoint;
        await _service.DisposeAsync();
        using var tokens = Tokens(endpoint: endpoint);
        Assert.Contains("cannot be reached for a token", await WhyNoneAsync(tokens), StringComparison.Ordinal);
    }
}
