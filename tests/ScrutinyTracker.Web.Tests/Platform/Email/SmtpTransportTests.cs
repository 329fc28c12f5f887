using System.Security.Cryptography.X509Certificates;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

public sealed class SmtpTransportTests : SmtpContract
{
    protected override IMailTransport Create(SmtpOptions options, X509Certificate2Collection? trustedRoots, IMailTokens? tokens = null) =>
        new SmtpTransport(options, trustedRoots, tokens);

    private static SmtpTransport To(ScriptedServer server, SmtpSecurity security = SmtpSecurity.None) =>
        new(new SmtpOptions { Host = "127.0.0.1", Port = server.Port, Security = security, TimeoutSeconds = 10 });

    /// <summary>Not in the contract: MailKit leaves such subjects to the reader's guess.</summary>
    [RequiresNodeTheory]
    [InlineData("Not an encoded word: =?utf-8?Q?=41?=")]
    [InlineData("Two  spaces and one at the end ")]
    public async Task SendAsync_SubjectThatReadersMisread_ArrivesAsWritten(string subject) =>
        Assert.Equal(subject, (await SendAsync(Mail() with { Subject = subject })).Subject);

    [Fact]
    public async Task OpenAsync_WordsSlippedInBeforeTls_IsUnavailable()
    {
        await using var server = new ScriptedServer(command => command.StartsWith("EHLO", StringComparison.Ordinal)
            ? "250-here\r\n250 STARTTLS" : "220 go ahead\r\n250-here\r\n250 AUTH PLAIN");
        var error = await Assert.ThrowsAsync<MailUnavailableException>(() => To(server, SmtpSecurity.StartTls).OpenAsync(CancellationToken.None));
        Assert.Contains("spoke on after agreeing to TLS", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello there")]
    [InlineData("25")]
    [InlineData("2500 no")]
    public async Task OpenAsync_NotSmtp_IsUnavailable(string nonsense)
    {
        await using var server = new ScriptedServer(_ => nonsense);
        await Assert.ThrowsAsync<MailUnavailableException>(() => To(server).OpenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task OpenAsync_LineWithoutEnd_IsUnavailable()
    {
        await using var server = new ScriptedServer(_ => "250 " + new string('x', 10_000));
        await Assert.ThrowsAsync<MailUnavailableException>(() => To(server).OpenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task OpenAsync_LinesWithoutEnd_IsUnavailable()
    {
        await using var server = new ScriptedServer(_ => string.Concat(Enumerable.Repeat("250-on\r\n", 500)) + "250 off");
        await Assert.ThrowsAsync<MailUnavailableException>(() => To(server).OpenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task SendAsync_RefusalOfSeveralLines_IsKeptAsOneAndTheSessionIsResetAndClosedProperly()
    {
        await using var server = new ScriptedServer(command => command.StartsWith("RCPT", StringComparison.Ordinal)
            ? "550-5.7.1 Relaying is not\tallowed\r\n550 5.7.1 from here" : "250 fine");
        await using (var session = await To(server).OpenAsync(CancellationToken.None))
        {
            Assert.Equal(new MailReceipt(MailVerdict.RefusedForGood, "550 5.7.1 Relaying is not allowed 5.7.1 from here"),
                await session.SendAsync(Mail(), CancellationToken.None));
            await session.SendAsync(Mail(), CancellationToken.None);
        }

        Assert.Equal(
            ["EHLO [127.0.0.1]", "MAIL FROM:<scrutiny@example.org>", "RCPT TO:<clerk@example.org>", "RSET",
                "MAIL FROM:<scrutiny@example.org>", "RCPT TO:<clerk@example.org>", "QUIT"],
            await server.CommandsAsync());
    }

    [Fact]
    public async Task SendAsync_OnceTheServerHasTheMessage_SaysSoBeforeItAnswers()
    {
        using var told = new ManualResetEventSlim();
        bool? early = null;
        await using var server = new ScriptedServer(command => command switch
        {
            "DATA" => $"{((early = told.IsSet) == true ? 451 : 354)} go on",
            "." => told.Wait(TimeSpan.FromSeconds(30)) ? "250 taken" : "451 nobody said",
            _ => early is null ? "250 fine" : null,
        });
        await using var session = await To(server).OpenAsync(CancellationToken.None);

        var receipt = await session.SendAsync(Mail(), told.Set, CancellationToken.None);

        Assert.Equal(("250 taken", false), (receipt.ServerSaid, early));
    }

    [Fact]
    public async Task SendAsync_ServerAcceptsBeforeTheMessage_IsUnavailable()
    {
        await using var server = new ScriptedServer(_ => "250 fine");
        await using var session = await To(server).OpenAsync(CancellationToken.None);
        await Assert.ThrowsAsync<MailUnavailableException>(() => session.SendAsync(Mail(), CancellationToken.None));
    }

    /// <summary>Not in the contract: of a session that broke MailKit does not say where.</summary>
    [RequiresNodeTheory]
    [InlineData("shutting-down", true)]
    [InlineData("hang", true)]
    [InlineData("drop-after-data", false)]
    public async Task SendAsync_WhenTheSessionBreaks_SaysWhetherTheServerCanHaveTheMessage(string recipient, bool surelyNot)
    {
        var transport = await TransportAsync(SmtpDoor.Relay, options => options.TimeoutSeconds = surelyNot ? 1 : 30);
        await using var session = await transport.OpenAsync(CancellationToken.None);

        var broken = await Assert.ThrowsAsync<MailUnavailableException>(() => session.SendAsync(Mail($"{recipient}@example.org"), CancellationToken.None));

        Assert.Equal(surelyNot, broken.IsSurelyNotTaken);
    }
}
