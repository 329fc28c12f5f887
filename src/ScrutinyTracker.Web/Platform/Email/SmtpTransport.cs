using System.Security.Cryptography.X509Certificates;
using System.Text;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Sends mail by SMTP (RFC 5321): STARTTLS, TLS or a plain internal relay, as configured and never otherwise (P30).</summary>
/// <param name="trustedRoots">Trusted instead of the machine's own roots; null, as outside tests, for those.</param>
internal sealed class SmtpTransport(SmtpOptions options, X509Certificate2Collection? trustedRoots = null) : IMailTransport
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

            if (!string.IsNullOrEmpty(options.User)) await SignInAsync(connection, offers, options.User, cancellationToken);
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

    private async Task SignInAsync(SmtpConnection connection, IReadOnlyList<string> offers, string user, CancellationToken cancellationToken)
    {
        if (options.Security == SmtpSecurity.None)
            throw new MailUnavailableException("A password is never sent over a connection that is not encrypted: set Mail:Smtp:Security to StartTls or Tls.");
        var ways = offers.Select(line => line.Split(' ')).Where(words => words[0].Equals("AUTH", StringComparison.OrdinalIgnoreCase))
            .SelectMany(words => words.Skip(1)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        SmtpReply reply;
        if (ways.Contains("PLAIN"))
            reply = await connection.CommandAsync($"AUTH PLAIN {Base64($"\0{user}\0{options.Password}")}", cancellationToken);
        else if (ways.Contains("LOGIN"))
            reply = await SignInByLoginAsync(connection, user, cancellationToken);
        else
            throw new MailUnavailableException($"{options.Host} offers neither PLAIN nor LOGIN to sign in. It offers: {string.Join(", ", ways)}.");
        Expect(235, reply, "refused the sign-in of Mail:Smtp:User:");
    }

    private async Task<SmtpReply> SignInByLoginAsync(SmtpConnection connection, string user, CancellationToken cancellationToken)
    {
        var reply = await connection.CommandAsync("AUTH LOGIN", cancellationToken);
        if (reply.Code == 334) reply = await connection.CommandAsync(Base64(user), cancellationToken);
        if (reply.Code == 334) reply = await connection.CommandAsync(Base64(options.Password), cancellationToken);
        return reply;
    }

    private static string Base64(string? text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text ?? ""));

    private void Expect(int code, SmtpReply reply, string what)
    {
        if (reply.Code != code) throw new MailUnavailableException($"{options.Host} {what} {reply.Code} {reply.Words}");
    }
}
