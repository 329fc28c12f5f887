using System.Security.Cryptography.X509Certificates;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Sends mail by SMTP (RFC 5321): STARTTLS, TLS or a plain internal relay, as configured and never otherwise (P30).</summary>
/// <param name="trustedRoots">Trusted instead of the machine's own roots; null, as outside tests, for those.</param>
/// <param name="tokens">To sign in with in place of a password; null for a password.</param>
internal sealed class SmtpTransport(SmtpOptions options, X509Certificate2Collection? trustedRoots = null, IMailTokens? tokens = null) : IMailTransport
{
    public async Task<IMailSession> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SmtpConnection(options);
        try
        {
            await connection.ConnectAsync(cancellationToken);
            if (options.Security == SmtpSecurity.Tls) await connection.EncryptAsync(trustedRoots, cancellationToken);
            Expect(220, await connection.ReadReplyAsync(cancellationToken), "answered the connection with");
            var offers = await GreetAsync(connection, cancellationToken);
            if (options.Security == SmtpSecurity.StartTls)
            {
                await StartTlsAsync(connection, offers, cancellationToken);
                offers = await GreetAsync(connection, cancellationToken);
            }

            if (!string.IsNullOrEmpty(options.User)) await new SmtpSignIn(connection, options, tokens).RunAsync(options.User, offers, cancellationToken);
            return new SmtpSession(connection, options.Host);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private async Task<IReadOnlyList<string>> GreetAsync(SmtpConnection connection, CancellationToken cancellationToken)
    {
        var reply = await connection.CommandAsync($"EHLO {connection.AddressLiteral}", cancellationToken);
        Expect(250, reply, "answered our greeting with");
        return reply.Lines;
    }

    private async Task StartTlsAsync(SmtpConnection connection, IReadOnlyList<string> offers, CancellationToken cancellationToken)
    {
        if (!offers.Contains("STARTTLS", StringComparer.OrdinalIgnoreCase))
            throw new MailUnavailableException($"{options.Host} does not offer STARTTLS, and Mail:Smtp:Security asks for it. Nothing was sent.");
        Expect(220, await connection.CommandAsync("STARTTLS", cancellationToken), "answered STARTTLS with");
        await connection.EncryptAsync(trustedRoots, cancellationToken);
    }

    private void Expect(int code, SmtpReply reply, string what)
    {
        if (reply.Code != code) throw new MailUnavailableException($"{options.Host} {what} {reply.Code} {reply.Words}");
    }
}
