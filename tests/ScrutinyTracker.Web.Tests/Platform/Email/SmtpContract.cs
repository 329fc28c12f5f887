using System.Security.Cryptography.X509Certificates;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

/// <summary>What every transport that speaks SMTP must do, against a real server.</summary>
public abstract class SmtpContract : MailTransportContract
{
    protected abstract IMailTransport Create(SmtpOptions options, X509Certificate2Collection? trustedRoots, IMailTokens? tokens = null);

    protected override async Task<IMailTransport> TransportAsync() => await TransportAsync(SmtpDoor.Relay);

    protected override async Task<ReceivedMail> ReceivedAsync(string messageId) =>
        (await (await SmtpServer.Shared).MessagesAsync()).Single(mail => mail.MessageId == $"<{messageId}>");

    protected async Task<IMailTransport> TransportAsync(SmtpDoor door, Action<SmtpOptions>? change = null)
    {
        var server = await SmtpServer.Shared;
        var options = await server.OptionsAsync(door);
        change?.Invoke(options);
        return Create(options, server.TrustedRoots);
    }

    private static async Task<MailReceipt> SendAsync(IMailTransport transport, OutgoingMail mail)
    {
        await using var session = await transport.OpenAsync(CancellationToken.None);
        return await session.SendAsync(mail, CancellationToken.None);
    }

    private static Task<MailUnavailableException> UnavailableAsync(IMailTransport transport) =>
        Assert.ThrowsAsync<MailUnavailableException>(() => transport.OpenAsync(CancellationToken.None));

    [RequiresNodeTheory]
    [InlineData(SmtpDoor.Relay, false)]
    [InlineData(SmtpDoor.StartTls, true)]
    [InlineData(SmtpDoor.StartTlsLoginOnly, true)]
    [InlineData(SmtpDoor.Tls, true)]
    public async Task SendAsync_ByEachDoor_IsAcceptedAsConfigured(SmtpDoor door, bool signedInUnderTls)
    {
        var mail = Mail("clerk@example.org");
        var receipt = await SendAsync(await TransportAsync(door), mail);
        Assert.Equal(MailVerdict.Accepted, receipt.Verdict);
        Assert.StartsWith("250 Taken", receipt.ServerSaid, StringComparison.Ordinal);
        var received = await ReceivedAsync(mail.MessageId);
        Assert.Equal(signedInUnderTls, received.Secure);
        Assert.Equal(signedInUnderTls ? SmtpServer.User : null, received.User);
        Assert.Equal("scrutiny@example.org", received.EnvelopeFrom);
        Assert.Equal(["clerk@example.org"], received.EnvelopeTo!);
    }

    [RequiresNodeFact]
    public async Task OpenAsync_StartTlsNotOffered_DoesNotGoOnInPlainText() =>
        Assert.Contains("STARTTLS", (await UnavailableAsync(await TransportAsync(SmtpDoor.Relay, options => options.Security = SmtpSecurity.StartTls))).Message,
            StringComparison.Ordinal);

    [RequiresNodeFact]
    public async Task OpenAsync_PasswordWithoutTls_IsNotSent() =>
        Assert.Contains("not encrypted", (await UnavailableAsync(await TransportAsync(SmtpDoor.Relay,
            options => (options.User, options.Password) = (SmtpServer.User, SmtpServer.Password)))).Message, StringComparison.Ordinal);

    [RequiresNodeTheory]
    [InlineData(SmtpDoor.StartTls)]
    [InlineData(SmtpDoor.StartTlsLoginOnly)]
    [InlineData(SmtpDoor.Tls)]
    public async Task OpenAsync_WrongPassword_SaysTheServersWords(SmtpDoor door)
    {
        var error = await UnavailableAsync(await TransportAsync(door, options => options.Password = "mistyped"));
        Assert.Contains("535", error.Message, StringComparison.Ordinal);
        Assert.Contains("The user name or password is wrong", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("mistyped", error.ToString(), StringComparison.Ordinal);
    }

    [RequiresNodeFact]
    public async Task OpenAsync_NoKnownWayToSignIn_IsUnavailable() => await UnavailableAsync(await TransportAsync(SmtpDoor.StartTlsOtherSignInOnly));

    /// <summary>Tokens of Exchange Online are longer than a command may be.</summary>
    [RequiresNodeTheory]
    [InlineData(20)]
    [InlineData(3000)]
    public async Task SendAsync_WithAToken_SignsInByXoauth2(int length)
    {
        var tokens = new TokensByHand($"token-1-{new string('x', length)}");
        var mail = Mail();
        Assert.Equal(MailVerdict.Accepted, (await SendAsync(await WithTokensAsync(tokens), mail)).Verdict);
        Assert.Equal(SmtpServer.User, (await ReceivedAsync(mail.MessageId)).User);
        Assert.Empty(tokens.Forgotten);
    }

    [RequiresNodeFact]
    public async Task OpenAsync_TokenRefused_SaysSoAndForgetsIt()
    {
        var tokens = new TokensByHand("of somebody else");
        var error = await UnavailableAsync(await WithTokensAsync(tokens));
        Assert.Contains("refused the sign-in", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("of somebody else", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["of somebody else"], tokens.Forgotten);
    }

    private async Task<IMailTransport> WithTokensAsync(IMailTokens tokens)
    {
        var server = await SmtpServer.Shared;
        return Create(await server.OptionsAsync(SmtpDoor.StartTlsOtherSignInOnly), server.TrustedRoots, tokens);
    }

    private sealed class TokensByHand(string token) : IMailTokens
    {
        public List<string> Forgotten { get; } = [];

        public Task<string> GetAsync(CancellationToken cancellationToken) => Task.FromResult(token);

        public void Forget(string token) => Forgotten.Add(token);
    }

    [RequiresNodeTheory]
    [InlineData(SmtpDoor.StartTls)]
    [InlineData(SmtpDoor.Tls)]
    public async Task OpenAsync_CertificateNobodyVouchesFor_IsUnavailable(SmtpDoor door)
    {
        var options = await (await SmtpServer.Shared).OptionsAsync(door);
        Assert.Contains("not safe", (await UnavailableAsync(Create(options, trustedRoots: null))).Message, StringComparison.Ordinal);
    }

    [RequiresNodeTheory]
    [InlineData(SmtpDoor.StartTls)]
    [InlineData(SmtpDoor.Tls)]
    public async Task OpenAsync_CertificateOfAnotherHost_IsUnavailable(SmtpDoor door) =>
        Assert.Contains("not safe", (await UnavailableAsync(await TransportAsync(door, options => options.Host = "127.0.0.1"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task OpenAsync_NobodyListens_IsUnavailable()
    {
        using var unused = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        unused.Start();
        var port = ((System.Net.IPEndPoint)unused.LocalEndpoint).Port;
        unused.Stop();
        var options = new SmtpOptions { Host = "127.0.0.1", Port = port, Security = SmtpSecurity.None };
        Assert.Contains("127.0.0.1", (await UnavailableAsync(Create(options, null))).Message, StringComparison.Ordinal);
    }

    [RequiresNodeTheory]
    [InlineData("refused-for-now", MailVerdict.RefusedForNow, "450 The mailbox is busy")]
    [InlineData("refused-for-good", MailVerdict.RefusedForGood, "550 There is no such mailbox")]
    [InlineData("refused-after-data", MailVerdict.RefusedForGood, "554 The message looks like spam")]
    public async Task SendAsync_OneIsRefused_SaysWhyAndTheNextGoesOnOverTheSameConnection(string recipient, MailVerdict verdict, string words)
    {
        OutgoingMail before = Mail(), after = Mail();
        await using (var session = await (await TransportAsync()).OpenAsync(CancellationToken.None))
        {
            Assert.Equal(MailVerdict.Accepted, (await session.SendAsync(before, CancellationToken.None)).Verdict);
            Assert.Equal(new MailReceipt(verdict, words), await session.SendAsync(Mail($"{recipient}@example.org"), CancellationToken.None));
            Assert.Equal(MailVerdict.Accepted, (await session.SendAsync(after, CancellationToken.None)).Verdict);
        }

        Assert.Equal((await ReceivedAsync(before.MessageId)).Connection, (await ReceivedAsync(after.MessageId)).Connection);
    }

    [RequiresNodeTheory]
    [InlineData("shutting-down", 30)]
    [InlineData("sign-in-first", 30)]
    [InlineData("drop-after-data", 30)]
    [InlineData("hang", 1)]
    public async Task SendAsync_ServerGivesUpOnTheConnection_IsUnavailableAndTheSessionOver(string recipient, int timeoutSeconds)
    {
        var transport = await TransportAsync(SmtpDoor.Relay, options => options.TimeoutSeconds = timeoutSeconds);
        await using var session = await transport.OpenAsync(CancellationToken.None);
        await Assert.ThrowsAsync<MailUnavailableException>(() => session.SendAsync(Mail($"{recipient}@example.org"), CancellationToken.None));
        var next = Mail();
        await Assert.ThrowsAsync<MailUnavailableException>(() => session.SendAsync(next, CancellationToken.None));
        Assert.DoesNotContain(await (await SmtpServer.Shared).MessagesAsync(), mail => mail.MessageId == $"<{next.MessageId}>");
    }

    [RequiresNodeFact]
    public async Task SendAsync_CallerGivesUp_IsCancelled()
    {
        using var giveUp = new CancellationTokenSource();
        await using var session = await (await TransportAsync()).OpenAsync(CancellationToken.None);
        var sending = session.SendAsync(Mail("hang@example.org"), giveUp.Token);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }
}
